import { describe, expect, test } from '@jest/globals';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { buildTable, manyCustomers } from './buildTable';

const columns = manyCustomers(200);
const analyzeWithout = (...roles: string[]) =>
  analyzeMismatch(
    buildTable(Object.fromEntries(Object.entries(columns).filter(([role]) => !roles.includes(role)))),
    defaultMismatchParameters,
  );
const optional = ['clv', 'cac', 'lifecycle', 'industry', 'size', 'onboarding', 'decision_maker', 'team_size'];

describe('nameLosses', () => {
  test('names nothing where every column is there', () => {
    expect(analyzeWithout().losses).toEqual([]);
  });

  test.each([
    [['clv'], 'returns'],
    [['cac'], 'returns'],
    [['lifecycle'], 'lifecycle'],
    [['industry'], 'industries'],
    [['size'], 'sizes'],
    [['industry', 'size'], 'segments'],
    [['onboarding'], 'onboarding'],
    [['decision_maker'], 'owners'],
    [['team_size'], 'team'],
    [['sales'], 'salesInPerformance'],
    [['support'], 'supportInPerformance'],
  ])('names what is lost without %s', (roles, code) => {
    expect(analyzeWithout(...roles).losses.map((loss) => loss.code)).toEqual([code]);
  });

  test('does not call a metric absent that weighs nothing', () => {
    const weights = [0, 0.5, 0.5] as const;
    const { losses, performance } = analyzeMismatch(buildTable(columns), {
      ...defaultMismatchParameters,
      weights,
    });
    expect(performance.metrics.map(({ role }) => role)).toEqual(['adoption', 'support']);
    expect(losses).toEqual([]);
  });

  test('names both losses of an absent adoption: in performance, and beside onboarding', () => {
    expect(analyzeWithout('adoption').losses.map(({ code }) => code)).toEqual([
      'adoptionInPerformance',
      'onboardingPair',
    ]);
  });
});

describe('an id, a priority and one metric', () => {
  const result = analyzeWithout(...optional, 'adoption', 'support');

  test('are enough for score, cuts, quadrants and single changes', () => {
    expect(result.placement.counts.quadrants.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(result.performance.metrics.map(({ role, weight }) => [role, weight])).toEqual([['sales', 1]]);
    expect(result.changes.gaps).toHaveLength(result.placement.counts.mismatch);
  });

  test('leave every other part undefined rather than empty or made up', () => {
    const { returns, returnComparison, lifecycle, segments, onboarding, returnsBy } = result;
    const { teamByLevel, returnsByLifecycle, reweighted, earlyWarning, healthPlan, dormant, owners } = result;
    const parts = {
      returns,
      returnComparison,
      lifecycle,
      segments,
      onboarding,
      returnsByLevel: returnsBy.level,
      returnsByTeam: returnsBy.team,
      teamByLevel,
    };
    const more = { returnsByLifecycle, reweighted, earlyWarning, healthPlan, dormant, owners };
    for (const part of Object.values({ ...parts, ...more })) expect(part).toBeUndefined();
  });
});
