import { planConversion } from '../../src/analyses/conversion/planConversion';
import { planMismatch } from '../../src/analyses/mismatch/planMismatch';
import type { ReportPlan } from '../../src/report/plan';
import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { reportOf } from './conversion/reportOf';
import { makeReport } from './mismatch/makeReport';

const run = { version: '1.2.3', when: '2026-03-01T09:30:15.000Z', fingerprint: '3f09c2d1' };

/** Name and text of every line of the method sheet. */
function methodOf({ sheets }: ReportPlan): Readonly<Record<string, string>> {
  const blocks = sheets.find(({ role }) => role === 'method')!.blocks;
  const cells = blocks.flatMap((block) => (block.kind === 'cells' ? [block] : []));
  return Object.fromEntries(
    cells
      .filter(({ style }) => style === 'body')
      .map(({ row, values }) => {
        const name = cells.find((cell) => cell.style === 'rowHeader' && cell.row === row);
        return [String(name?.values[0]?.[0]), String(values[0]![0])];
      }),
  );
}

test('the mismatch report says when, from what and how its figures came about', () => {
  const { result, check, recipe } = makeReport(generateMismatchSample(), 'en', { topShare: 0.25 });
  const method = methodOf(planMismatch(result, check, recipe, run));
  expect(method).toMatchObject({
    'Run at (UTC)': '2026-03-01 09:30',
    'Version of Payoff': '1.2.3',
    Performance: '0.40 × Sales + 0.35 × Product adoption + 0.25 × Support efficiency',
    'Top share by priority': '25% (default 30%)',
  });
  expect(method['Source']).toMatch(/^Customers, A1:[A-Z]+1201; 1,200 rows read, 1,200 used$/);
  expect(method['Fingerprint of the values read']).toContain('3f09c2d1');
  expect(method['Top priority']).toContain('top 25% of the customers');
});

test('the conversion report says what its scores are made of, where the tiers are cut and what a call is', () => {
  const { headers, rows } = generateConversionSample();
  const { result, check, recipe } = reportOf([headers, ...rows], 'en');
  const method = methodOf(planConversion(result, check, recipe, run));
  expect(method).toMatchObject({
    'Score of a customer':
      '0.50 × Call rate + 0.30 × Number of calls (scaled from 0 to 1) + 0.20 × Sign rate',
    None: 'Every parameter has its default.',
  });
  expect(method['Score of a product']).toMatch(/− 0\.10 × Reject rate$/);
  const { highScore } = result.subjects.customer.cuts;
  expect(method['High-value customers']).toContain(highScore!.toFixed(3));
  expect(method['Called']).toContain('telephone calls');
});
