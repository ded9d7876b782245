import { recordedReport } from '../../support/recordedReport';
import type { ReportRecord, SheetRecord } from '../../../scripts/record/types';

let record: ReportRecord;
beforeAll(async () => {
  record = await recordedReport('conversion-without-dates');
});

test('every sheet of ours is recorded, and none of the user', () => {
  const { sheets } = record;
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.map(({ name }) => name)).not.toContain('Data');
  for (const { role } of sheets) expect(role).toMatch(/^conversion\/en\/\w+$/);
});

test('a table is recorded column by column, with the number format a reader sees', () => {
  const table = sheetOf('customerRanking').tables[0]!;
  const [rank, , records] = table.columns;
  expect(rank?.values[0]).toBe(1);
  expect(records?.header).toBe('Records');
  const total = records!.values.reduce((sum: number, value) => sum + Number(value), 0);
  expect(total).toBe((record.json as { overall: { records: number } }).overall.records);
  expect(table.columns.find(({ header }) => header === 'Call rate')?.numberFormat).toMatch(/%/);
});

test('a series is recorded with the header and the values of the column it draws', () => {
  const [chart] = sheetOf('summary').charts;
  const [series] = chart!.series;
  expect(series?.values.header).toBe('Called records');
  expect(series?.values.values.length).toBe(series?.categories?.values.length);
});

test('a sentence is recorded with the text of the cell that its link leads to', () => {
  const links = sheetOf('report').rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
  const toFigures = links.filter(({ table }) => table === 'Payoff_figures');
  expect(toFigures.length).toBeGreaterThan(10);
  for (const { text, header } of toFigures) {
    expect(header).toBe('Value');
    expect(text).not.toBe('');
  }
});

test('what the pane shows is recorded with where it leads', () => {
  const { headlines } = record.overview;
  expect(headlines.map(({ texts }) => texts[0])).toContain('Call rate');
  for (const { leadsTo } of headlines) expect(leadsTo.text).not.toBe('');
});

function sheetOf(role: string): SheetRecord {
  const sheet = record.sheets.find((candidate) => candidate.role === `conversion/en/${role}`);
  if (sheet === undefined) throw new Error(`No sheet ${role}`);
  return sheet;
}
