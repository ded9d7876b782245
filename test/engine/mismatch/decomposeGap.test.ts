import { describe, expect, test } from '@jest/globals';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { decomposeGap } from '../../../src/engine/mismatch/decomposeGap';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { buildTable, manyCustomers } from './buildTable';

describe('decomposeGap', () => {
  const { gap, performance, placement, segments } = analyzeMismatch(
    buildTable(manyCustomers(600)),
    defaultMismatchParameters,
  );
  const meanScore = (members: Int32Array) =>
    members.reduce((sum, customer) => sum + performance.scores[customer]!, 0) / members.length;

  test('splits the difference of mean performance exactly', () => {
    const { overall } = gap!;
    expect(overall.gap).toBeCloseTo(meanScore(placement.mismatch) - meanScore(placement.matched), 10);
    expect(overall.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
      overall.gap,
      12,
    );
    expect(overall.parts.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
  });

  test('takes every segment large enough, its own mismatched customers against all matched ones', () => {
    const large = segments!.cells.filter(({ isLargeEnough }) => isLargeEnough);
    expect(large.length).toBeGreaterThan(2);
    expect(gap!.cells.map(({ n }) => n)).toEqual(large.map(({ mismatch }) => mismatch));
    gap!.cells.forEach((cell, index) => {
      expect(cell.gap).toBeCloseTo(large[index]!.meanPerformance! - meanScore(placement.matched), 10);
    });
  });

  test('is nothing where one of the groups is empty', () => {
    const nobody = new Int32Array(0);
    expect(
      decomposeGap(performance.metrics, { mismatch: nobody, matched: placement.matched }, segments),
    ).toBeUndefined();
    expect(
      decomposeGap(performance.metrics, { mismatch: placement.mismatch, matched: nobody }, segments),
    ).toBeUndefined();
  });
});
