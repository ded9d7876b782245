import { recountTerm } from '../../../src/engine/conversion/recountTerm';

const groups = { records: Int32Array.of(4, 10), signsTold: Int32Array.of(2, 0) };
const calls = Float64Array.of(1, 5);
const signs = Float64Array.of(1, 0);
const term = (measure: 'callRate' | 'calls' | 'signRate' | 'records') => ({
  ...{ measure, weight: 1, raw: [3, 3] },
  normalised: Float64Array.of(0.25, 0.75),
});

test('a term follows the calls and signs that it is made of', () => {
  expect(Array.from(recountTerm(term('callRate'), groups, calls, signs))).toEqual([0.25, 0.5]);
  expect(Array.from(recountTerm(term('calls'), groups, calls, signs))).toEqual([0, 1]);
  // Of the second group no record tells whether it was signed: it has the rate of all.
  expect(Array.from(recountTerm(term('signRate'), groups, calls, signs))).toEqual([0.5, 0.5]);
});

test('what is made of neither stays, and so do signs that are not given', () => {
  expect(Array.from(recountTerm(term('records'), groups, calls, signs))).toEqual([0.25, 0.75]);
  expect(Array.from(recountTerm(term('signRate'), groups, calls))).toEqual([0.25, 0.75]);
});
