import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { mismatchJson } from '../../../src/analyses/mismatch/mismatchJson';
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

  test('gives each mismatched customer the single change that takes it out', () => {
    const { changes } = json as unknown as { changes: readonly Record<string, unknown>[] };
    expect(changes).toHaveLength(184);
    expect(changes[0]).toEqual({
      row: expect.any(Number),
      id: expect.stringMatching(/^C/),
      gap: expect.any(Number),
      metric: expect.stringMatching(/^(sales|adoption|support)$/),
      from: expect.any(Number),
      to: expect.any(Number),
    });
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

/** Paths of everything that JSON would leave out or turn into null behind our back. */
function unwritable(value: unknown, path = ''): string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
  if (ArrayBuffer.isView(value)) return [`${path} (typed array)`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => unwritable(part, `${path}.${name}`));
}

const sample = generateMismatchSample();
function jsonWithout(...headers: string[]) {
  const kept = [...sample.headers.keys()].filter((column) => !headers.includes(sample.headers[column]!));
  const { result, check, recipe } = makeReport({
    headers: kept.map((column) => sample.headers[column]!),
    rows: sample.rows.slice(0, 300).map((row) => kept.map((column) => row[column]!)),
  });
  const json = mismatchJson(result, check, recipe, '1') as Record<string, unknown>;
  const lost = check.notices.filter(({ code }) => code === 'roleNotThere').map(({ facts }) => facts);
  return { json, losses: result.losses.map(({ code }) => code as string), lost };
}

describe('mismatchJson of a table that lacks an optional column', () => {
  const whole = jsonWithout().json;

  test.each<[string[], string[], object[], Record<string, unknown>]>([
    [
      ['customer_lifetime_value'],
      ['returns'],
      [{ role: 'clv', lost: 'returnOnInvestment' }],
      { roi: null, returnsByLevel: null, returnsByTeam: null, teamByLevel: null, returnsByLifecycle: null },
    ],
    [
      ['acquisition_cost'],
      ['returns'],
      [{ role: 'cac', lost: 'returnOnInvestment' }],
      { roi: null, drivers: expect.objectContaining({ returns: null }) },
    ],
    [
      ['lifecycle_stage'],
      ['lifecycle'],
      [{ role: 'lifecycle', lost: 'lifecycleChart' }],
      {
        lifecycle: [],
        watchedStages: null,
        returnsByLifecycle: null,
        actions: expect.objectContaining({ dormant: null, recoverable: null }),
      },
    ],
    [
      ['industry_vertical'],
      ['industries'],
      [{ role: 'industry', lost: 'heatMaps' }],
      { drivers: expect.objectContaining({ industry: null }) },
    ],
    [
      ['company_size_tier'],
      ['sizes'],
      [{ role: 'size', lost: 'heatMaps' }],
      { drivers: expect.objectContaining({ size: null }) },
    ],
    [
      ['industry_vertical', 'company_size_tier'],
      ['segments'],
      [
        { role: 'industry', lost: 'heatMaps' },
        { role: 'size', lost: 'heatMaps' },
      ],
      {
        segments: [],
        worstSegments: [],
        overratedSegments: [],
        drivers: expect.objectContaining({ labels: null }),
        actions: expect.objectContaining({ healthPlan: null }),
      },
    ],
    [
      ['customer_onboarding_score'],
      ['onboarding'],
      [{ role: 'onboarding', lost: 'onboardingCorrelation' }],
      { onboarding: null, actions: expect.objectContaining({ earlyWarning: null }) },
    ],
    [
      ['decision_maker_level'],
      ['owners'],
      [{ role: 'decision_maker', lost: 'decisionMakerBoxes' }],
      {
        returnsByLevel: null,
        teamByLevel: null,
        actions: expect.objectContaining({ executiveOutreach: null, ownerSupport: null }),
      },
    ],
    [
      ['team_size'],
      ['team'],
      [{ role: 'team_size', lost: 'teamSizeBoxes' }],
      { returnsByTeam: null, teamByLevel: null },
    ],
    [
      ['product_adoption_rate'],
      ['adoptionInPerformance', 'onboardingPair'],
      [{ role: 'adoption', lost: 'adoptionInPerformance' }],
      { onboarding: null, effectiveWeights: [expect.any(Number), expect.any(Number)] },
    ],
    [
      ['customer_onboarding_score', 'product_adoption_rate'],
      ['adoptionInPerformance', 'onboarding'],
      [
        { role: 'adoption', lost: 'adoptionInPerformance' },
        { role: 'onboarding', lost: 'onboardingCorrelation' },
      ],
      { reweighted: null, drivers: expect.objectContaining({ engagement: null }) },
    ],
  ])('keeps every name and says what is lost without %s', (headers, losses, lost, parts) => {
    const found = jsonWithout(...headers);
    expect(Object.keys(found.json)).toEqual(Object.keys(whole));
    expect(unwritable(found.json)).toEqual([]);
    expect(found.json).toMatchObject(parts);
    expect(found.losses).toEqual(losses);
    expect(found.json['losses']).toHaveLength(losses.length);
    expect(found.lost).toEqual(lost);
  });

  test('leaves nothing null that the columns give', () => {
    expect(unwritable(whole)).toEqual([]);
    const absent = Object.entries(whole).filter(([, part]) => part === null);
    expect(absent).toEqual([]);
  });
});
