import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { normalisationMethods } from '../../../src/engine/score/normalisations';
import { describeRecalculated, recalculate } from '../../support/recalculate';
import { type Grid, workbookOf } from '../support/startWithData';
import { cellBy, countOfDifferences, listOn, runWithFormulas, sheetNamed } from './proofOf';

const sample = generateMismatchSample();
const place = (header: string) => sample.headers.indexOf(header);
const source = "客户's 表 (1)";

/** Customers with texts for numbers, blanks, an error, and priorities that tie at the line. */
function strangeCustomers(): Grid {
  const rows = sample.rows.slice(0, 150).map((row) => row.map((cell) => cell ?? ''));
  const set = (row: number, header: string, value: string | number) => (rows[row]![place(header)] = value);
  set(3, 'total_sales_amount', '12,500');
  set(4, 'total_sales_amount', '１２３４５');
  set(5, 'total_sales_amount', '¥9,100');
  set(6, 'product_adoption_rate', '80%');
  set(7, 'product_adoption_rate', '');
  set(8, 'support_resolution_efficiency', 'N/A');
  set(9, 'investment_priority_score', '');
  for (let row = 20; row < 60; row += 1) set(row, 'investment_priority_score', 1.5);
  for (let row = 100; row < 110; row += 1) {
    rows[row] = rows[row]!.map((cell, column) => (column === 0 ? cell : rows[100]![column]!));
  }
  return [[...sample.headers], ...rows];
}

type Outcome = Awaited<ReturnType<typeof runWithFormulas>>;
interface MismatchJson {
  readonly customers: readonly {
    readonly row: number;
    readonly performance: number;
    readonly quadrant: string;
  }[];
  readonly cutoffs: { readonly priority: number; readonly performance: number };
  readonly counts: { readonly mismatch: number };
}
const jsonOf = ({ json }: Outcome) => json as MismatchJson;
const quadrants: Readonly<Record<string, string>> = {
  overinvested: 'Overinvested (mismatch)',
  wellPlaced: 'Well placed',
  underinvested: 'Underinvested gem',
  rightlyLow: 'Rightly low',
};

describeRecalculated('the formulas of the mismatch analysis', () => {
  const strange = workbookOf({ [source]: strangeCustomers() });
  const edited = workbookOf({ [source]: strangeCustomers() });
  const methods = normalisationMethods.map((method) => ({
    method,
    workbook: workbookOf({ Customers: strangeCustomers().slice(0, 80) }),
  }));
  let outcome: Outcome;
  let done: readonly WorkbookModel[];
  beforeAll(async () => {
    outcome = await runWithFormulas(strange, 'mismatch');
    await runWithFormulas(edited, 'mismatch');
    edit(sheetNamed(edited, source));
    const proof = sheetNamed(edited, 'Mismatch proof');
    const weight = cellBy(proof, 'Sales', 0, 1);
    proof.cells.setValue(weight.row, weight.column, 0.9);
    for (const { method, workbook } of methods) {
      await runWithFormulas(workbook, 'mismatch', {
        method,
        directions: ['higher', 'lower', 'lower'],
        quantile: 'lower',
      });
    }
    done = recalculate([strange, edited, ...methods.map(({ workbook }) => workbook)]);
  }, 600_000);

  test('find the figures of the run, with texts for numbers, blanks and ties at both lines', () => {
    expect(outcome.notices).toEqual([]);
    const rows = listOn(sheetNamed(done[0]!, 'Mismatch proof rows'), 'Customer', 'Row in source');
    const used = jsonOf(outcome).customers.map(({ row }) => row);
    expect(rows.map((row) => row['Row in source'])).toEqual(used.sort((a, b) => a - b));
    expect(rows.length).toBe(147);
    expect(rows.filter((row) => row['Differs'] !== 0)).toEqual([]);
    expect(countOfDifferences(sheetNamed(done[0]!, 'Mismatch proof'))).toBe(0);
    expect(listOn(sheetNamed(done[0]!, 'Mismatch proof'), 'Figure', 'By formula').length).toBeGreaterThan(8);
  });

  test('follow a changed weight and changed cells as a run on the changed table does', async () => {
    const again = workbookOf({ [source]: strangeCustomers() });
    edit(sheetNamed(again, source));
    const wanted = jsonOf(await runWithFormulas(again, 'mismatch', { weights: [0.9, 0.35, 0.25] }));
    const rows = listOn(sheetNamed(done[1]!, 'Mismatch proof rows'), 'Customer', 'Row in source');
    const found = rows.filter((row) => row['Quadrant'] !== '');
    expect(found.length).toBe(146);
    const expected = new Map(wanted.customers.map((customer) => [customer.row, customer]));
    for (const row of found) {
      const customer = expected.get(Number(row['Row in source']))!;
      expect(row['Performance score']).toBeCloseTo(customer.performance, 9);
      expect(row['Quadrant']).toBe(quadrants[customer.quadrant]);
    }
    const figures = listOn(sheetNamed(done[1]!, 'Mismatch proof'), 'Figure', 'By formula');
    const figure = (name: string) => figures.find((one) => one['Figure'] === name)!['By formula'];
    expect(figure('Mismatched')).toBe(wanted.counts.mismatch);
    expect(figure('Performance up to which it is low')).toBeCloseTo(wanted.cutoffs.performance, 9);
    expect(countOfDifferences(sheetNamed(done[1]!, 'Mismatch proof'))).toBeGreaterThan(100);
  });

  test.each(normalisationMethods)(
    'find the scores by %s, where low adoption and support are good',
    (method) => {
      const index = methods.findIndex((one) => one.method === method);
      expect(countOfDifferences(sheetNamed(done[2 + index]!, 'Mismatch proof'))).toBe(0);
    },
  );
});

/** What a colleague changes in the table: a value, and one that is taken away. */
function edit({ cells }: SheetModel): void {
  cells.setValue(13, place('total_sales_amount'), 99_999);
  cells.setValue(14, place('product_adoption_rate'), '');
}

test('without formulas asked for nothing of them is there', async () => {
  const workbook = workbookOf({ Customers: strangeCustomers() });
  await runWithFormulas(workbook, 'mismatch', { proof: false });
  expect(workbook.sheets.map(({ name }) => name).filter((name) => /proof/i.test(name))).toEqual([]);
  expect(workbook.names).toEqual([]);
});
