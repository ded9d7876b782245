import type { ReportPlan } from '../../report/plan';
import { chooseName } from '../chooseName';

const MAXIMUM_TABLE_NAME = 255;

/** Gives each table of the plan a name that nobody else in the workbook has. */
export async function nameTables(
  context: Excel.RequestContext,
  { sheets }: ReportPlan,
  tableNames: Map<string, string>,
): Promise<void> {
  if (tableNames.size > 0) return;
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const taken = [...tables.items, ...names.items].map((item) => item.name);
  for (const block of sheets.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'table') continue;
    const name = chooseName(block.name, taken, MAXIMUM_TABLE_NAME, (number) => `_${number}`);
    taken.push(name);
    tableNames.set(block.name, name);
  }
}
