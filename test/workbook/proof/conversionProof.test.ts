import type { WorkbookModel } from '../../../host/workbook/types';
import { describeRecalculated, recalculate } from '../../support/recalculate';
import { type Grid, workbookOf } from '../support/startWithData';
import { cellBy, countOfDifferences, listOn, runWithFormulas, sheetNamed } from './proofOf';

const headers = ['客户简称', '子产品名称', '是否调用', '是否签约', '是否不接入', '可接入'];
const names = ['Acme', 'A*', 'A?', '~1', '007', '客户甲', '客户乙', 'Beta', 'Gamma', 'Delta', '=sum', 'Zeta'];

/** Records with several spellings of a name, names that look like placeholders, unknown flags and rows that are left out. */
function strangeRecords(): Grid {
  const rows: (string | number | boolean)[][] = Array.from({ length: 240 }, (_row, index) => [
    names[(index * 7 + (index % 5)) % names.length]!,
    `Product ${index % 6}`,
    index % 11 === 0 ? '是' : index % 13 === 0 ? 'YES' : '否',
    index % 17 === 0 ? 1 : 0,
    index % 3 === 0 ? 'true' : 'no',
    index % 4 === 0 ? '√' : '×',
  ]);
  rows[3]![0] = ' acme ';
  rows[8]![0] = 'ＡＣＭＥ';
  rows[20]![1] = '';
  rows[21]![0] = 'n/a';
  rows[30]![4] = '?';
  rows[31]![4] = '';
  return [headers, ...rows];
}

/** Deals whose stages tell everything, and a date that tells who was called. */
function deals(): Grid {
  const stages = ['测试中', '可接入', '已接入', '不接入', '待反馈'];
  const rows = Array.from({ length: 120 }, (_row, index) => [
    `Customer ${index % 9}`,
    `Product ${index % 4}`,
    stages[(index * 3) % 5]!,
    index % 7 === 0 ? 45_700 + index : '',
  ]);
  return [['客户简称', '子产品名称', '测试进度', '首次调用时间'], ...rows];
}

interface ConversionJson {
  readonly customers: {
    readonly ranking: readonly { readonly name: string; readonly score: number; readonly tier: string }[];
  };
}
const tiers: Readonly<Record<string, string>> = { high: 'High', mid: 'Middle', low: 'Low' };
const source = '记录 "1"';

describeRecalculated('the formulas of the conversion analysis', () => {
  const flags = workbookOf({ [source]: strangeRecords() });
  const edited = workbookOf({ [source]: strangeRecords() });
  const percentile = workbookOf({ [source]: strangeRecords() });
  const stages = workbookOf({ Deals: deals() });
  let done: readonly WorkbookModel[];
  beforeAll(async () => {
    for (const workbook of [flags, edited]) await runWithFormulas(workbook, 'conversion');
    await runWithFormulas(percentile, 'conversion', {
      tierRule: 'percentile',
      highShare: 0.3,
      lowShare: 0.5,
    });
    await runWithFormulas(stages, 'conversion');
    edit(edited);
    const proof = sheetNamed(edited, 'Conversion proof');
    const weight = cellBy(proof, 'Number of calls', 0, 1);
    proof.cells.setValue(weight.row, weight.column, 0.9);
    done = recalculate([flags, edited, percentile, stages]);
  }, 900_000);

  test.each([
    ['flags in words, several spellings, names with placeholders, and rows left out', 0],
    ['tiers by percentiles with ties at the cuts', 2],
    ['stages and a date of first call', 3],
  ])('find the figures of a run on %s', (_what, place) => {
    const proof = sheetNamed(done[place]!, 'Conversion proof');
    for (const list of ['Customer', 'Product']) {
      expect(listOn(proof, list, 'Number').filter((row) => row['Differs'] !== 0)).toEqual([]);
    }
    const figures = listOn(proof, 'Figure', 'By formula');
    expect(figures.filter((row) => row['Differs'] !== 0)).toEqual([]);
    expect(figures.length).toBeGreaterThan(15);
    expect(countOfDifferences(proof)).toBe(0);
  });

  test('leave out the rows that the data check leaves out, and take a flag that says neither for unknown', () => {
    const rows = listOn(sheetNamed(done[0]!, 'Conversion proof rows'), 'Row in source', 'Customer');
    expect(rows.length).toBe(238);
    const sheetRows = rows.map((row) => row['Row in source']);
    expect(sheetRows).not.toContain(22);
    expect(sheetRows).not.toContain(23);
    expect(rows.find((row) => row['Row in source'] === 32)!['Rejected']).toBe('');
  });

  test('follow a changed weight and changed cells as a run on the changed table does', async () => {
    const again = workbookOf({ [source]: strangeRecords() });
    edit(again);
    const { json } = await runWithFormulas(again, 'conversion', { customerWeights: [0.5, 0.9, 0.2] });
    const { ranking } = (json as ConversionJson).customers;
    const wanted = new Map(ranking.map((customer) => [customer.name, customer]));
    const found = listOn(sheetNamed(done[1]!, 'Conversion proof'), 'Customer', 'Number');
    expect(found.length).toBe(ranking.length);
    for (const row of found) {
      const customer = wanted.get(String(row['Customer']))!;
      expect(row['Score']).toBeCloseTo(customer.score, 9);
      expect(row['Tier']).toBe(tiers[customer.tier]);
    }
    expect(countOfDifferences(sheetNamed(done[1]!, 'Conversion proof'))).toBeGreaterThan(5);
  });
});

/** What a colleague changes in the table: two flags and whose a record is. */
function edit(workbook: WorkbookModel): void {
  const { cells } = sheetNamed(workbook, source);
  cells.setValue(5, 2, '是');
  cells.setValue(6, 2, 'YES');
  cells.setValue(9, 0, 'Zeta');
}
