import { readOutcomes, outcomeBit, type Outcome } from '../../../src/engine/conversion/readOutcomes';
import { Problem } from '../../../src/engine/problem';
import { buildTable } from './buildTable';

const rowsWith = (outcome: Outcome, bits: Uint8Array) =>
  Array.from(bits, (value) => Number((value & outcomeBit[outcome]) !== 0));

test('a flag that is neither yes nor no counts as no', () => {
  const { bits } = readOutcomes(buildTable({ called: [true, null, false, null] }));
  expect(rowsWith('called', bits)).toEqual([1, 0, 0, 0]);
});

test('a record has all outcomes that its flags say, and combinations are counted', () => {
  const { bits, combinations, known } = readOutcomes(
    buildTable({ called: [true, true, false], signed: [true, false, false], rejected: [false, true, true] }),
  );
  expect(rowsWith('signed', bits)).toEqual([1, 0, 0]);
  expect(rowsWith('rejected', bits)).toEqual([0, 1, 1]);
  expect(combinations[outcomeBit.called | outcomeBit.signed]).toBe(1);
  expect(combinations[outcomeBit.called | outcomeBit.rejected]).toBe(1);
  expect([...known].sort()).toEqual(['called', 'rejected', 'signed']);
});

test('a return date tells that a test is returned', () => {
  const { bits } = readOutcomes(buildTable({ called: [false, false], return_date: [null, '2025-01-05'] }));
  expect(rowsWith('returned', bits)).toEqual([0, 1]);
});

test('a table that tells nothing about calls is refused', () => {
  expect(() => readOutcomes(buildTable({ stage: ['signed', 'rejected'] }))).toThrow(
    expect.objectContaining({ code: 'conversion.noCall' }),
  );
  expect(() => readOutcomes(buildTable({ customer: ['a'] }))).toThrow(Problem);
});
