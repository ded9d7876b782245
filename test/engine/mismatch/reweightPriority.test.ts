import { describe, expect, test } from '@jest/globals';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters as parameters } from '../../../src/engine/mismatch/parameters';
import { buildTable, manyCustomers, type Cell } from './buildTable';

const columns = manyCustomers(400);
const run = (given: Record<string, Cell[]>, changed: Partial<typeof parameters> = {}) =>
  analyzeMismatch(buildTable(given), { ...parameters, ...changed });
const without = (...roles: string[]) =>
  Object.fromEntries(Object.entries(columns).filter(([role]) => !roles.includes(role)));

describe('reweightPriority', () => {
  test('adds three parts between 0 and 1 at the weights of the recipe', () => {
    const { reweighted } = run(columns);
    const { scores, staticPart, engagementPart, potentialPart, weights } = reweighted!;
    expect(weights).toEqual([0.2, 0.5, 0.3]);
    scores.forEach((score, customer) => {
      const sum =
        0.2 * staticPart[customer]! + 0.5 * engagementPart[customer]! + 0.3 * potentialPart![customer]!;
      expect(score).toBeCloseTo(sum, 12);
    });
    for (const part of [staticPart, engagementPart, potentialPart!]) {
      expect(part.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  });

  test('follows engagement alone where it has all the weight', () => {
    const { reweighted } = run(columns, { reweighting: [0, 1, 0] });
    expect(reweighted!.scores).toEqual(reweighted!.engagementPart);
  });

  test('shares the weights of a missing potential among the others', () => {
    const { reweighted } = run(without('clv', 'cac'));
    expect(reweighted!.potentialPart).toBeUndefined();
    expect(reweighted!.weights).toEqual([expect.closeTo(2 / 7, 12), expect.closeTo(5 / 7, 12), 0]);
  });

  test('is nothing where the only part with a weight has no columns', () => {
    expect(run(without('clv', 'cac'), { reweighting: [0, 0, 1] }).reweighted).toBeUndefined();
  });

  test('asks nobody for a part that weighs nothing', () => {
    const onboarding = columns.onboarding!.map((score, index) => (index % 4 === 0 ? null : score));
    const { reweighted, cautions } = run({ ...columns, onboarding }, { reweighting: [0.5, 0, 0.5] });
    expect(reweighted!.scored).toBe(400);
    const codes = cautions.map(({ code }) => code);
    expect(codes).not.toContain('notRescored');
    expect(codes).not.toContain('reweightingPartlyCircular');
  });

  test('takes the priority itself for the static part where there are no labels', () => {
    const { reweighted, customers } = run(without('industry', 'size'), { reweighting: [1, 0, 0] });
    const order = (values: Float64Array) =>
      Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
    expect(order(reweighted!.scores)).toEqual(order(customers.priority));
  });

  test('ranks only customers that have every part, and counts them', () => {
    const onboarding = columns.onboarding!.map((score, index) => (index % 4 === 0 ? null : score));
    const { reweighted } = run({ ...columns, onboarding });
    expect(reweighted!.scored).toBe(300);
    expect(reweighted!.newRanks[0]).toBe(0);
    expect(Math.max(...reweighted!.newRanks)).toBeLessThanOrEqual(300);
    expect(reweighted!.top / 300).toBeCloseTo(0.3, 1);
  });

  test('counts its own mismatches and the overlap with the top group of today', () => {
    const { reweighted, placement, performance, cuts } = run(columns);
    const isNewTop = (customer: number) => reweighted!.scores[customer]! >= reweighted!.cut;
    const top = Array.from(reweighted!.scores.keys()).filter(isNewTop);
    expect(reweighted!.top).toBe(top.length);
    expect(reweighted!.mismatch).toBe(
      top.filter((customer) => performance.scores[customer]! <= cuts.performance).length,
    );
    expect(reweighted!.overlap).toBe(Array.from(placement.top).filter(isNewTop).length);
    expect(reweighted!.mismatchRateToday).toBe(placement.counts.mismatch / placement.counts.top);
  });

  test('says what remains without adoption, which is part of performance', () => {
    expect(run(columns).reweighted!.mismatchRateWithoutAdoption).toBeDefined();
    expect(run(without('onboarding')).reweighted!.mismatchRateWithoutAdoption).toBeUndefined();
  });

  test('is nothing without onboarding and adoption', () => {
    expect(run(without('onboarding', 'adoption')).reweighted).toBeUndefined();
  });
});
