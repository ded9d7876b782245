import { formatAddress } from '../parseAddress';
import { rangeOf } from './rangeOf';
import { decoration, type DecoratedSheet, type Decoration, type DecorationRefused } from './Decoration';

/** Cells of a sheet, 0-based. */
export type Area = Parameters<typeof formatAddress>[0];
/** One thing that is done to cells. */
export type AreaPart = (range: Excel.Range) => void;

/** What is done to some cells of a sheet, named by their address. */
export function decorateArea(
  { sheet, name }: DecoratedSheet,
  code: DecorationRefused,
  area: Area,
  parts: readonly AreaPart[],
): Decoration {
  return decoration({
    code,
    sheet: name,
    place: formatAddress(area),
    target: () => rangeOf(sheet, area),
    parts,
  });
}
