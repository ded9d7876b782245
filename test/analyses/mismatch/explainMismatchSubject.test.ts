import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { explainMismatchSubject } from '../../../src/analyses/mismatch/explainMismatchSubject';
import { explainMismatch } from '../../../src/engine/mismatch/explainMismatch';
import { quadrantNames } from '../../../src/engine/mismatch/placeCustomers';
import { listActions } from '../../../src/analyses/mismatch/actions/listActions';
import { proseIn } from '../../../src/report/text/proseIn';
import type { Table } from '../../../src/engine/table/types';
import { makeReport } from './makeReport';

const { result, check, recipe } = makeReport(generateMismatchSample());
// Rows are told by the result; the table itself is not asked.
const source = { table: {} as Table, check, recipe };
const explain = (customer: number) =>
  explainMismatchSubject(result, source, { row: result.customers.sheetRows[customer]! })!;

test('a mismatched customer is told so, with the single change that would take it out and the lists that it is on', () => {
  const customer = result.placement.mismatch[0]!;
  const found = explain(customer);
  expect(found.verdict.en).toBe('Overinvested (mismatch)');
  expect(found.change!.en).toMatch(/ would take it out of the mismatch|^No single measure/);
  const context = { result, check, recipe, prose: proseIn('en') };
  const on = listActions(context).filter(({ members }) => members.includes(customer));
  expect(found.lists.map(({ name }) => name)).toEqual(on.map(({ name }) => name));
  expect(found.lists.map(({ why }) => why.en)).toEqual(
    on.map(({ members, why }) => why(customer, members.indexOf(customer))),
  );
});

test('values have the units of their columns', () => {
  const units = explain(0).terms.map(({ measure, unit }) => [measure.en, unit]);
  expect(units).toContainEqual(['Product adoption', 'rate']);
  expect(units.find(([name]) => name?.startsWith('Sales'))?.[1]).toBe('number');
});

test('the peers are the next above and below by performance, the best and the last have one', () => {
  const { scores } = result.performance;
  const sorted = [...scores].sort((a, b) => b - a);
  const customer = scores.indexOf(sorted[10]!);
  expect(explain(customer).peers.map(({ score }) => score)).toEqual([sorted[9], sorted[11]]);
  expect(explain(scores.indexOf(sorted[0]!)).peers).toHaveLength(1);
});

test('a customer that is not mismatched is told what would move it over the performance line, not out of the mismatch', () => {
  const { quadrants, matched } = result.placement;
  const low = quadrants.indexOf(quadrantNames.indexOf('rightlyLow'));
  expect(explain(matched[0]!).change!.en).toMatch(
    / would bring it down to the performance line|^No single measure could move it/,
  );
  expect(explain(low).change!.en).toMatch(
    / would take it above the performance line|^No single measure could move it/,
  );
  expect(explain(low).change!['zh-CN']).toMatch(/界线/);
});

test('the change that is told brings the performance onto the line', () => {
  const { performance, cuts, customers } = result;
  const customer = result.placement.matched[0]!;
  const { role, to } = explainMismatch(result, customers.sheetRows[customer]!)!.change!;
  const { weight, normalised, scale } = performance.metrics.find((metric) => metric.role === role)!;
  const reached = scale.apply(Float64Array.of(to))[0]!;
  expect(performance.scores[customer]! + weight * (reached - normalised[customer]!)).toBeCloseTo(
    cuts.performance,
    9,
  );
});

test('the percentile is the share of the others with a lower performance', () => {
  const customer = result.placement.matched[3]!;
  const own = result.performance.scores[customer]!;
  const lower = result.performance.scores.filter((score) => score < own).length;
  expect(explain(customer).percentile).toBeCloseTo(lower / (result.customers.count - 1), 12);
});
