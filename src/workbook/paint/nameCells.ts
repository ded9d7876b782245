import type { SheetPlan } from '../../report/plan';
import { NAME_MARK } from '../ownedSheets';
import { formatAddress } from '../parseAddress';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';
import type { AreaResolver } from './decorateChart';

/**
 * The names that the formulas of a sheet use, which must be there before these are written. They belong to the sheet, so
 * that they can be in nobody's way and go with it, and bear our mark, by which the next run finds them.
 */
export function nameCells(on: DecoratedSheet, { names = [] }: SheetPlan, cells: AreaResolver): Decoration[] {
  const { sheet, name: sheetName } = on;
  return names.map(({ name, area }) =>
    decoration({
      code: 'nameRefused',
      sheet: sheetName,
      place: formatAddress(area),
      target: () => sheet.names,
      parts: [(known) => known.add(name, cells(area), NAME_MARK)],
      clear: () => sheet.names.getItemOrNullObject(name).delete(),
    }),
  );
}
