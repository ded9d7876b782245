import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { mismatchJson } from '../../../src/report/mismatch/mismatchJson';
import { makeReport } from './makeReport';

/** The fixed names of the result: scripts read them, so they never change. */
interface FixedNames {
  readonly analysis: string;
  readonly version: string;
  readonly input: {
    readonly rows: number;
    readonly used: number;
    readonly excluded: readonly { readonly row: number }[];
  };
  readonly cutoffs: object;
  readonly counts: object;
  readonly effectiveWeights: readonly number[];
  readonly spearmanPriorityPerformance: number;
  readonly roi: { readonly mismatch: object; readonly matched: object };
  readonly onboarding: { readonly all: object; readonly mismatch: object; readonly matched: object };
  readonly lifecycle: readonly object[];
  readonly segments: readonly object[];
  readonly customers: readonly { readonly mismatch: boolean }[];
}

describe('mismatchJson', () => {
  const { result, check, recipe } = makeReport(generateMismatchSample());
  const json = mismatchJson(result, check, recipe, '1.2.3') as FixedNames;

  test('gives the planted figures of the sample under the fixed names', () => {
    expect(json).toMatchObject({ analysis: 'mismatch', version: '1.2.3', input: { rows: 1200, used: 1200 } });
    expect(json.counts).toMatchObject({
      valid: 1200,
      top: 360,
      bottom: 600,
      mismatch: 184,
      expected: 180,
      tiesAtPriorityCut: 1,
    });
    expect(json.effectiveWeights).toHaveLength(3);
    expect(json.roi.mismatch).toMatchObject({
      n: 184,
      mean: expect.closeTo(8.13, 2),
      belowLow: expect.any(Number),
    });
    expect(json.onboarding.mismatch).toMatchObject({
      n: 184,
      r: expect.closeTo(0.81, 3),
      low: expect.closeTo(0.754, 3),
    });
    expect(json.lifecycle[0]).toMatchObject({ stage: 'Growth', count: 82, share: 82 / 184 });
    expect(json.segments[0]).toMatchObject({
      industry: 'Financial Services',
      all: expect.any(Number),
      meanPerformance: expect.any(Number),
    });
    expect(json.customers).toHaveLength(1200);
    expect(json.customers[0]).toMatchObject({
      row: 2,
      id: 'C00001',
      top: expect.any(Boolean),
      quadrant: expect.any(String),
    });
    expect(json.customers.filter(({ mismatch }) => mismatch)).toHaveLength(184);
  });

  test('survives a round trip: no NaN, no typed array, customers included', () => {
    const text = JSON.stringify(json);
    const parsed = JSON.parse(text) as FixedNames;
    expect(parsed.customers).toEqual(json.customers);
    expect(text).not.toMatch(/"0":/);
    expect(Object.keys(parsed)).toEqual(
      expect.arrayContaining(['cutoffs', 'drivers', 'gap', 'reweighted', 'cautions', 'losses']),
    );
  });
});
