import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { doubt, standingAt } from '../../../src/engine/conversion/judgeGroups';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from './buildTable';

/** Products of forty customers with four records each, of which so many are called. */
function productOf(
  product: string,
  callsOf: (customer: number) => number,
  dates?: (row: number) => number,
): RecordLine[] {
  return Array.from({ length: 160 }, (_, row) => ({
    customer: `c${row % 40}`,
    product,
    called: Math.floor(row / 40) < callsOf(row % 40),
    ...(dates && { apply_date: 100, first_call_date: dates(row) }),
  }));
}
const rare = (customer: number) => (customer % 10 === 0 ? 1 : 0);
const often = (customer: number) => (customer % 2 === 0 ? 2 : 0);

function judge(records: readonly RecordLine[], product: string) {
  const { ranking, judgement } = analyzeConversion(tableOfRecords(records), defaultConversionParameters)
    .subjects.product;
  const place = ranking.names.indexOf(product);
  return { standing: standingAt(judgement, place), doubts: judgement.doubts[place]!, judgement, place };
}

test('a product that many customers call stands above, one that few call below', () => {
  const records = [
    ...productOf('good', often),
    ...productOf('a', rare),
    ...productOf('b', rare),
    ...productOf('bad', () => 0),
  ];
  expect(judge(records, 'good').standing).toBe('above');
  expect(judge(records, 'bad').standing).toBe('below');
});

test('what one customer carries does not stand above, and the rate without it says why', () => {
  const carried = [
    ...productOf('good', rare),
    ...Array.from({ length: 60 }, () => ({ customer: 'c1', product: 'good', called: true })),
    ...productOf('a', rare),
    ...productOf('b', rare),
  ];
  const { standing, judgement, place } = judge(carried, 'good');
  expect(standing).not.toBe('above');
  expect(judgement.withoutLargest[place]).toBeLessThan(judgement.pooledRate);
});

test('calls before the application take back what all calls say', () => {
  const table = (day: (row: number) => number) => [
    ...productOf('good', often, day),
    ...productOf('a', rare, () => 101),
    ...productOf('b', rare, () => 101),
  ];
  expect(
    judge(
      table((row) => 101 + row),
      'good',
    ).standing,
  ).toBe('above');
  const early = judge(
    table((row) => (row % 40 === 2 ? 101 : 99)),
    'good',
  );
  expect(early.standing).toBe('maybeAbove');
  expect(early.doubts & doubt.dates).not.toBe(0);
});

test('copies of one call count once', () => {
  const { judgement, place } = judge(
    [...productOf('good', often, () => 101), ...productOf('a', rare, () => 101)],
    'good',
  );
  expect([judgement.events[place], judgement.left[place]]).toEqual([20, 20]);
  expect(judgement.callsAfter[place]).toBe(40);
});
