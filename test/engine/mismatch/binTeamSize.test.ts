import { expect, test } from '@jest/globals';
import { binTeamSize } from '../../../src/engine/mismatch/binTeamSize';

test('binTeamSize bins by whole people, upper ends inclusive, zero and blank as blank', () => {
  const { codes, labels } = binTeamSize(
    Float64Array.of(1, 5, 5.9, 6, 10, 11, 50, 51, 100, 101, 0.9, 0, -3, NaN),
  );
  expect(Array.from(codes, (code) => labels[code])).toEqual([
    '1-5',
    '1-5',
    '1-5',
    '6-10',
    '6-10',
    '11-20',
    '21-50',
    '51-100',
    '51-100',
    '>100',
    '',
    '',
    '',
    '',
  ]);
});

test('binTeamSize has no blank group where everybody has a team', () => {
  expect(binTeamSize(Float64Array.of(3)).labels).not.toContain('');
});
