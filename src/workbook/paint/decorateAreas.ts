import type { AreaOnSheet } from '../../report/plan';
import { formatAddress } from '../parseAddress';
import { decorateArea } from './decorateArea';
import { decoration, type DecoratedSheet, type Decoration, type DecorationRefused } from './Decoration';

/** One thing that is done to the format of cells. */
export type FormatPart = (format: Excel.RangeFormat) => void;

/** Excel takes addresses of 8,192 characters at most (office-js issue 5198): far from it. */
const LONGEST_ADDRESS = 2000;

/** What is done to the formats of many areas of a sheet, all at once; area by area where Excel refuses that. */
export function decorateAreas(
  on: DecoratedSheet,
  code: DecorationRefused,
  areas: readonly AreaOnSheet[],
  parts: readonly FormatPart[],
): readonly Decoration[] {
  return addressesOf(areas).map((some) => {
    const single = some.map((area) =>
      decorateArea(
        on,
        code,
        area,
        parts.map(
          (part) =>
            ({ format }) =>
              part(format),
        ),
      ),
    );
    if (single.length === 1) return single[0]!;
    const place = some.map(formatAddress).join();
    return decoration({
      code,
      sheet: on.name,
      place,
      target: () => on.sheet.getRanges(place).untrack().format,
      parts,
      pieces: single,
    });
  });
}

/** The areas in lists whose addresses are not too long. */
export function addressesOf(areas: readonly AreaOnSheet[]): readonly (readonly AreaOnSheet[])[] {
  const lists: AreaOnSheet[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const more = formatAddress(area).length + 1;
    if (length + more > LONGEST_ADDRESS) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)!.push(area);
    length += more;
  }
  return lists;
}
