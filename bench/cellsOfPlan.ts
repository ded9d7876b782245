import type { PlannedContent, ReportPlan } from '../src/report/plan';

/** The cells of all lists of a plan as rows, as they are handed to Excel. Returns how many there are. */
export function cellsOfPlan(plan: ReportPlan): number {
  let cells = 0;
  for (const block of plan.sheets.flatMap((sheet) => sheet.blocks)) {
    if (block.kind !== 'table') continue;
    for (let row = 0; row < block.rowCount; row += 1) {
      const line: PlannedContent[] = block.columns.map((column) => column.values[row] ?? '');
      cells += line.length;
    }
  }
  return cells;
}
