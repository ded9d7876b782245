import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { outcomeBit, type Outcome } from '../../../src/engine/conversion/types';
import { Problem } from '../../../src/engine/problem';
import { buildTable } from './buildTable';

const rowsWith = (outcome: Outcome, bits: Uint8Array) =>
  Array.from(bits, (value) => Number((value & outcomeBit[outcome]) !== 0));

test('a flag that is neither yes nor no counts as no and is reported', () => {
  const { bits, notices } = readOutcomes(buildTable({ called: [true, null, false, null] }));
  expect(rowsWith('called', bits)).toEqual([1, 0, 0, 0]);
  expect(notices).toMatchObject([
    { code: 'conversion.unknownFlag', severity: 'warning', facts: { count: 2 } },
  ]);
});

test('a flag wins over the stage', () => {
  const table = buildTable({
    called: [false, true],
    signed: [false, true],
    stage: ['signed', 'rejected'],
  });
  const { bits, sources } = readOutcomes(table);
  expect(rowsWith('signed', bits)).toEqual([0, 1]);
  expect(rowsWith('rejected', bits)).toEqual([0, 1]);
  expect(sources).toMatchObject({ signed: 'signed', rejected: 'stage' });
});

test('a date tells an outcome where there is no flag', () => {
  const table = buildTable({ first_call_date: ['2025-01-02', null], return_date: [null, '2025-01-05'] });
  const { bits, sources } = readOutcomes(table);
  expect(rowsWith('called', bits)).toEqual([1, 0]);
  expect(rowsWith('returned', bits)).toEqual([0, 1]);
  expect(sources.called).toBe('first_call_date');
});

test('a stage tells the furthest point, so that a called record was signed before', () => {
  const table = buildTable({ stage: ['called', 'opened', 'signed', 'integratable', null, 'something else'] });
  const { bits, known } = readOutcomes(table);
  expect(rowsWith('called', bits)).toEqual([1, 0, 0, 0, 0, 0]);
  expect(rowsWith('signed', bits)).toEqual([1, 1, 1, 0, 0, 0]);
  expect(rowsWith('integratable', bits)).toEqual([0, 0, 0, 1, 0, 0]);
  expect(known.has('rejected')).toBe(false);
});

test('a table that tells nothing about calls is refused', () => {
  expect(() => readOutcomes(buildTable({ stage: ['signed', 'rejected'] }))).toThrow(
    expect.objectContaining({ code: 'conversion.noCall' }),
  );
  expect(() => readOutcomes(buildTable({ customer: ['a'] }))).toThrow(Problem);
});
