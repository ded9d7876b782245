import { formatArea } from '../../workbook/address';
import { intersection, wholeSheet } from '../../workbook/areas';
import type { Area, SheetModel } from '../../workbook/types';
import type { RangeTarget } from '../cells/RangeTarget';
import { resolveAddress } from '../cells/resolveAddress';
import { invalidArgument, notImplemented } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import { rangeFormatType } from './rangeFormat';
import { severalAs } from './severalAs';
import { sheetPrefix } from './worksheet';

/** Several areas of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export const rangeAreasType: ObjectType<RangeAreasTarget> = new ObjectType<RangeAreasTarget>('RangeAreas', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    address: {
      get: ({ sheet, areas }) => areas.map((area) => sheetPrefix(sheet) + formatArea(area)).join(','),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigations: {
    format: ({ sheet, areas }) => severalAs(areas.map((area) => rangeFormatType.of({ sheet, area }))),
  },
});

/** Characters of an address: `Worksheet.getRange` says so, and 8,207 were refused in office-js issue 5198. */
const LONGEST_ADDRESS = 8192;

/** The areas of `A1:B2, D5` or `A1:B2; D5`, all on one sheet; InvalidArgument where one of them is none. */
export function rangesAt(
  sheet: SheetModel,
  address: string | undefined,
  session: ExcelSession,
): RangeAreasTarget {
  if (address === undefined) return { sheet, areas: [wholeSheet] };
  const addresses = address.split(/[,;]/).map((one) => one.trim());
  if (address.length > LONGEST_ADDRESS || addresses.includes('')) throw invalidArgument();
  const ranges = addresses.map((one) => resolveAddress(one, sheet, session));
  if (ranges.some((range) => range.sheet !== sheet)) throw invalidArgument();
  return { sheet, areas: ranges.map(({ area }) => area) };
}

/** The merged areas that a range touches; undefined where it touches none. */
export function mergedAreas({ sheet, area }: RangeTarget): RangeAreasTarget | undefined {
  const areas = sheet.merges.filter((merge) => intersection(merge, area) !== undefined);
  return areas.length === 0 ? undefined : { sheet, areas };
}

/** The cells of a kind; of the kinds that Excel knows, only those that are visible. */
export function specialCells({ sheet, area }: RangeTarget, kind: unknown): RangeAreasTarget | undefined {
  if (kind !== 'Visible') throw notImplemented(`special cells of the kind ${String(kind)}`);
  const rows = visibleRuns(area.row, area.rows, sheet.hiddenRows);
  const columns = visibleRuns(area.column, area.columns, sheet.hiddenColumns);
  const areas = rows.flatMap((run) =>
    columns.map((span) => ({ row: run.first, rows: run.count, column: span.first, columns: span.count })),
  );
  return areas.length === 0 ? undefined : { sheet, areas };
}

/** Runs of lines that are not hidden. */
function visibleRuns(first: number, count: number, hidden: ReadonlySet<number>) {
  const runs: { first: number; count: number }[] = [];
  let run: { first: number; count: number } | undefined;
  for (let line = first; line < first + count; line += 1) {
    if (hidden.has(line)) run = undefined;
    else if (run === undefined) runs.push((run = { first: line, count: 1 }));
    else run.count += 1;
  }
  return runs;
}
