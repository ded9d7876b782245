import { boundingArea, intersection } from '../../workbook/areas';
import type { Area, SheetModel } from '../../workbook/types';
import type { RangeTarget } from './RangeTarget';

/** The used part of a sheet: cells with values or, unless `valuesOnly`, with formats. */
export function usedRange(sheet: SheetModel, valuesOnly: boolean): RangeTarget | undefined {
  const area = usedArea(sheet, valuesOnly);
  return area === undefined ? undefined : { sheet, area };
}

/** The part of a range that is used: around its own cells with values; with formats, what it shares with the sheet's. */
export function usedPart({ sheet, area }: RangeTarget, valuesOnly: boolean): RangeTarget | undefined {
  const used = valuesOnly ? sheet.cells.usedWithin(area) : sharedPart(sheet, area);
  return used === undefined ? undefined : { sheet, area: used };
}

function sharedPart(sheet: SheetModel, area: Area): Area | undefined {
  const used = usedArea(sheet, false);
  return used === undefined ? undefined : intersection(used, area);
}

function usedArea(sheet: SheetModel, valuesOnly: boolean): Area | undefined {
  const content = sheet.cells.usedArea();
  const styled = valuesOnly ? undefined : sheet.cells.styledArea();
  if (content === undefined) return styled;
  return styled === undefined ? content : boundingArea(content, styled);
}
