import { describe, expect, test } from '@jest/globals';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters as parameters } from '../../../src/engine/mismatch/parameters';
import { findCautions } from '../../../src/engine/mismatch/findCautions';
import { buildTable, manyCustomers, type Cell } from './buildTable';

const columns = manyCustomers(600);
const cautionsOf = (changed: Record<string, Cell[]>, settings: Partial<typeof parameters> = {}) =>
  analyzeMismatch(buildTable({ ...columns, ...changed }), { ...parameters, ...settings }).cautions;
const codesOf = (...given: Parameters<typeof cautionsOf>) => cautionsOf(...given).map(({ code }) => code);

describe('findCautions', () => {
  test('always says that relations are no causes', () => {
    expect(codesOf({}).at(-1)).toBe('notACause');
  });

  test('tells an uninformative priority from one that goes with performance and one that runs against it', () => {
    const sales = columns.sales!.map(Number);
    expect(codesOf({})).toContain('priorityUninformative');
    expect(codesOf({ priority: sales })).toContain('priorityInformative');
    expect(codesOf({ priority: sales.map((amount) => -amount) })).toContain('priorityRunsAgainst');
  });

  test('says how many tie with the last one let in, and how large that makes the group', () => {
    const priority = columns.priority!.map((value) => Math.ceil(Number(value)));
    const { facts } = cautionsOf({ priority }).find(({ code }) => code === 'tiesAtPriorityCut')!;
    expect(facts).toEqual({
      ties: priority.filter((value) => value === 3).length,
      members: priority.filter((value) => value >= 3).length,
      share: priority.filter((value) => value >= 3).length / 600,
      asked: 0.3,
    });
    expect(codesOf({ priority: priority.map((_value, index) => index) })).not.toContain('tiesAtPriorityCut');
  });

  test('suggests another normalisation where one metric is skewed or hardly moves the score', () => {
    const sales = columns.sales!.map((amount, index) => (index === 5 ? 1e9 : amount));
    expect(codesOf({ sales })).toEqual(expect.arrayContaining(['skewedMetric', 'weakMetric']));
    expect(codesOf({ sales }, { method: 'rank' })).not.toEqual(expect.arrayContaining(['skewedMetric']));
  });

  test('calls a metric skewed beyond a skewness of 2 in either direction, not at less', () => {
    const result = analyzeMismatch(buildTable(columns), parameters);
    const codes = (skewness: number) => {
      const [sales, ...others] = result.performance.metrics;
      const performance = { ...result.performance, metrics: [{ ...sales!, skewness }, ...others] };
      return findCautions({ ...result, performance }).map(({ code }) => code);
    };
    for (const skewness of [2.01, -2.01]) expect(codes(skewness)).toContain('skewedMetric');
    for (const skewness of [1.99, 2, -1.99]) expect(codes(skewness)).not.toContain('skewedMetric');
  });

  test('suggests no winsorising of a weak metric where that is done already', () => {
    const support = columns.support!.map((value, index) => (index % 50 === 0 ? Number(value) : 0.5));
    expect(codesOf({ support })).toContain('weakMetric');
    const codes = codesOf({ support }, { method: 'rank' });
    expect(codes).toContain('steadyMetric');
    expect(codes).not.toContain('weakMetric');
  });

  test('names a constant metric', () => {
    const caution = cautionsOf({ support: columns.support!.map(() => 0.5) }).find(
      ({ code }) => code === 'constantMetric',
    );
    expect(caution!.facts).toEqual({ metric: 'support', nominal: 0.25 });
  });

  test('says that raw sums compare nothing', () => {
    expect(codesOf({}, { method: 'none' })).toContain('notNormalised');
  });

  test('counts customers without a return, by reason', () => {
    const clv = columns.clv!.map((value, index) => (index % 100 === 1 ? null : value));
    expect(cautionsOf({ clv }).find(({ code }) => code === 'blankReturns')!.facts).toEqual({
      count: 21,
      missing: 6,
      costNotPositive: 15,
    });
  });

  test('calls the difference of returns open where its two intervals disagree about 0', () => {
    const result = analyzeMismatch(buildTable(columns), parameters);
    const codes = (low: number, otherLow: number) => {
      const { difference, bootstrap, ...figures } = result.returnComparison!;
      const returnComparison = {
        ...figures,
        difference: { ...difference!, low, high: 1 },
        bootstrap: { ...bootstrap!, difference: { low: otherLow, high: 1 } },
      };
      return findCautions({ ...result, returnComparison }).map(({ code }) => code);
    };
    expect(codes(-0.1, 0.1)).toContain('returnIntervalsDisagree');
    expect(codes(0.1, -0.1)).toContain('returnIntervalsDisagree');
    expect(codes(0.1, 0.2)).not.toContain('returnIntervalsDisagree');
    expect(codes(-0.1, -0.2)).not.toContain('returnIntervalsDisagree');
  });

  test('names the stages of the table where none of them is watched', () => {
    const caution = cautionsOf({}, { watchedStages: ['Grow'] }).find(
      ({ code }) => code === 'watchedStagesAbsent',
    )!;
    expect(caution.facts['stages']).toEqual(['Grow']);
    expect(caution.facts['known']).toContain('Growth');
    expect(codesOf({})).not.toContain('watchedStagesAbsent');
  });

  test('says how far the group depends on the weights', () => {
    const { facts } = cautionsOf({}).find(({ code }) => code === 'weightSensitivity')!;
    expect(facts).toMatchObject({ replicates: 200, customers: 600, spread: 0.25 });
    expect(codesOf({}, { weights: [1, 0, 0] })).not.toContain('weightSensitivity');
  });

  test('says where the line of the early warning could be if all scores are on one side of it', () => {
    const onboarding = columns.onboarding!.map((score) => Number(score) * 20);
    const { facts } = cautionsOf({ onboarding }).find(({ code }) => code === 'onboardingLine')!;
    const sorted = onboarding.sort((a, b) => a - b);
    expect(facts).toEqual({
      count: 0,
      known: 600,
      line: 2.5,
      quarter: sorted[149]! + 0.75 * (sorted[150]! - sorted[149]!),
    });
    expect(codesOf({ onboarding: onboarding.map((score) => score / 100) })).toContain('onboardingLine');
    expect(codesOf({})).not.toContain('onboardingLine');
  });

  test('counts who is in no list of owners, and whose cost is in no sum', () => {
    const level = columns.decision_maker!.map((name, index) => (index % 5 === 0 ? null : name));
    const cautions = cautionsOf({ decision_maker: level });
    const { placement, dormant } = analyzeMismatch(
      buildTable({ ...columns, decision_maker: level }),
      parameters,
    );
    expect(cautions.find(({ code }) => code === 'unknownLevel')!.facts).toEqual({
      count: placement.mismatch.filter((customer) => customer % 5 === 0).length,
    });
    const free = columns.cac!.map((cost, index) => (index % 2 === 0 ? 0 : cost));
    const { facts } = cautionsOf({ cac: free }).find(({ code }) => code === 'dormantWithoutCost')!;
    expect(facts['dormant']).toBe(dormant!.members.length);
    expect(facts['count']).toBeGreaterThan(0);
    expect(codesOf({})).not.toContain('unknownLevel');
  });

  test('warns of a small table and of a small group', () => {
    const few = Object.fromEntries(
      Object.entries(columns).map(([role, cells]) => [role, cells.slice(0, 20)]),
    );
    expect(codesOf(few)).toContain('fewCustomers');
    const forty = Object.fromEntries(
      Object.entries(columns).map(([role, cells]) => [role, cells.slice(0, 60)]),
    );
    expect(codesOf(forty)).toContain('fewMismatched');
  });

  test('counts dropped rows', () => {
    const sales = columns.sales!.map((amount, index) => (index < 6 ? null : amount));
    const { facts } = cautionsOf({ sales }).find(({ code }) => code === 'droppedRows')!;
    expect(facts).toMatchObject({ count: 6, share: 0.01 });
  });
});
