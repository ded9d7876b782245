import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { actionAt, gradeAt } from '../../../src/engine/conversion/assignLists';
import { doubt, standingAt } from '../../../src/engine/conversion/judgeGroups';
import {
  defaultConversionParameters,
  type ConversionParameters,
} from '../../../src/engine/conversion/parameters';
import type { Subject } from '../../../src/engine/conversion/perSubject';
import { tableOfRecords, type RecordLine } from './buildTable';

/** So many records of one customer over six products. */
function lines(customer: string, count: number, of: (row: number) => Partial<RecordLine>): RecordLine[] {
  return Array.from({ length: count }, (_, row) => ({
    customer,
    product: `p${row % 6}`,
    called: false,
    signed: false,
    rejected: false,
    integratable: false,
    ...of(row),
  }));
}

function placeOf(
  subject: Subject,
  name: string,
  records: readonly RecordLine[],
  parameters: Partial<ConversionParameters> = {},
) {
  const { subjects, actions } = analyzeConversion(tableOfRecords(records), {
    ...defaultConversionParameters,
    ...parameters,
  });
  const { ranking, lists, judgement } = subjects[subject];
  const place = ranking.names.indexOf(name);
  const action = actionAt(lists, place);
  const list = actions.find((one) => one.subject === subject && one.action === action)!;
  return {
    action,
    grade: gradeAt(lists, place),
    standing: standingAt(judgement, place),
    doubts: judgement.doubts[place]!,
    reasons: list.items.find((item) => item.place === place)!.reasons.map(({ code }) => code),
  };
}

const others = [
  ...lines('star', 60, (row) => ({ called: row < 40, signed: row < 20 })),
  ...lines('plain', 60, (row) => ({ called: row < 20, rejected: row >= 40 })),
];

test.each([
  ['a call', { called: true }],
  ['a contract', { signed: true }],
  ['a callable record', { integratable: true }],
  ['a record that does not tell whether it was signed', { signed: null }],
])('%s among nothing but rejects is enough not to stop', (_, last) => {
  const rejecting = (more: Partial<RecordLine>) =>
    placeOf('customer', 'refuses', [
      ...others,
      ...lines('refuses', 61, (row) => (row < 60 ? { rejected: true } : more)),
    ]);
  expect(rejecting({}).action).toBe('stop');
  expect(rejecting(last)).toMatchObject({ action: 'reduce', grade: 'clear' });
});

/** Products of forty customers, of whose records a share is called. */
function products(shares: Readonly<Record<string, number>>, count: number): RecordLine[] {
  return Object.entries(shares).flatMap(([product, share]) =>
    Array.from({ length: count }, (_, row) => ({
      customer: `c${row % 40}`,
      product,
      called: row < share * count,
      integratable: row % 2 === 0,
    })),
  );
}

test('a product below all is retired unless it stands in the high tier: then its grade is clear all the same', () => {
  const records = [...products({ a: 0.4, b: 0.4, c: 0.4, d: 0.4 }, 200), ...products({ low: 0.1 }, 400)];
  const retired = placeOf('product', 'low', records, { highShare: 0.2, lowShare: 0.2 });
  expect(retired).toMatchObject({ standing: 'below', action: 'retire', grade: 'clear' });
  const high = placeOf('product', 'low', records, { highShare: 0.99, lowShare: 0, tierRule: 'rank' });
  expect(high).toMatchObject({ standing: 'below', action: 'optimize', grade: 'clear' });
});

/** Records of a product at forty customers, four each, of which the even ones called two, with the day of each call. */
function dated(
  product: string,
  dayOf: (row: number) => number,
  isCalled: (row: number) => boolean,
): RecordLine[] {
  return Array.from({ length: 160 }, (_, row) => ({
    customer: `c${row % 40}`,
    product,
    called: isCalled(row),
    apply_date: 100,
    first_call_date: dayOf(row),
  }));
}
const often = (row: number) => row < 80 && row % 2 === 0;
const rare = (row: number) => row < 40 && row % 10 === 0;
const doubtsOf = (good: readonly RecordLine[]) => {
  const rest = ['a', 'b', 'c'].flatMap((product) => dated(product, (row) => 101 + row, rare));
  const { standing, doubts, reasons } = placeOf('product', 'good', [...good, ...rest]);
  return { standing, doubts, said: reasons.filter((code) => code.startsWith('doubt.')) };
};

test('what speaks against a product is said, and nothing else', () => {
  const few = dated('good', (row) => (row < 40 && row % 6 === 0 ? 101 + row : 99), often);
  expect(doubtsOf(few)).toEqual({ standing: 'maybeAbove', doubts: doubt.dates, said: ['doubt.left.dated'] });
});

test('calls after the application that rest on one customer are in doubt though all calls do not', () => {
  const early = dated('good', () => 99, often);
  const largest = Array.from({ length: 60 }, (_, row) => ({
    customer: 'c1',
    product: 'good',
    called: true,
    apply_date: 100,
    first_call_date: 101 + row,
  }));
  const { standing, doubts, said } = doubtsOf([...early, ...largest]);
  expect(standing).toBe('maybeAbove');
  expect(doubts & doubt.largest).not.toBe(0);
  expect(said).toContain('doubt.largestOfLeft.product.dated');
});

test('among many compared one that is above by its own interval alone is in doubt for that, and for that only', () => {
  const undated = (product: string, isCalled: (row: number) => boolean) =>
    dated(product, () => NaN, isCalled).map(({ customer, called }) => ({ customer, product, called }));
  const rest = Array.from({ length: 20 }, (_, number) =>
    undated(`p${number}`, (row) => row < 40 && row % 4 === 0),
  );
  const standingOf = (calling: number) =>
    placeOf('product', 'good', [...undated('good', (row) => row < calling), ...rest.flat()]);
  expect(standingOf(20)).toMatchObject({ standing: 'maybeAbove', doubts: doubt.chance, grade: 'indicated' });
  expect(standingOf(20).reasons.filter((code) => code.startsWith('doubt.'))).toEqual(['doubt.chance']);
  expect(standingOf(30)).toMatchObject({ standing: 'above', doubts: 0, grade: 'clear' });
});
