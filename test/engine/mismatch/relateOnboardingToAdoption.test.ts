import { describe, expect, test } from '@jest/globals';
import { relateOnboardingToAdoption } from '../../../src/engine/mismatch/relateOnboardingToAdoption';
import { grouping } from './buildTable';

const count = 70;
const rows = Array.from({ length: count }, (_row, index) => index);
const everybody = Int32Array.from(rows);
const nobody = new Int32Array(0);
const wave = (index: number) => ((index * 37) % 70) / 70;

function relate(
  adoption: number[],
  industry: (string | null)[] = rows.map((index) => (index < 35 ? 'A' : 'B')),
  mismatch = everybody,
) {
  const onboarding = Float64Array.from(rows, (index) => 1 + 4 * wave(index));
  const customers = { count, industry: grouping(industry), size: undefined };
  return relateOnboardingToAdoption(onboarding, Float64Array.from(adoption), customers, {
    mismatch,
    matched: nobody,
  });
}

describe('relateOnboardingToAdoption', () => {
  const rising = rows.map((index) => 0.1 + 0.5 * wave(index) + (index % 3) / 100);

  test('bands onboarding below 2.5, to below 3.5, and from 3.5', () => {
    const { ofAll } = relate(rising);
    expect(ofAll.bands.map(({ from, to }) => [from, to])).toEqual([
      [undefined, 2.5],
      [2.5, 3.5],
      [3.5, undefined],
    ]);
    expect(ofAll.bands.reduce((sum, { n }) => sum + n, 0)).toBe(count);
  });

  test('holds in every stratum only where each large one has r above 0', () => {
    expect(relate(rising).holdsInEveryStratum).toBe(true);
    const reversedInB = rows.map((index) => (index < 35 ? wave(index) : 1 - wave(index)));
    const mixed = relate(reversedInB);
    expect(mixed.holdsInEveryStratum).toBe(false);
    expect(mixed.ofAll.strata.map(({ r }) => Math.sign(r!))).toEqual([1, -1]);
  });

  test('does not claim that it holds everywhere on too few or unnamed strata', () => {
    expect(
      relate(
        rising,
        rows.map(() => 'A'),
        nobody,
      ).holdsInEveryStratum,
    ).toBe(false);
    expect(
      relate(
        rising,
        rows.map(() => null),
      ).holdsInEveryStratum,
    ).toBe(false);
  });

  test('lists a stratum of one customer without an r, and none without customers', () => {
    const industry = rows.map((index) => (index === 0 ? 'Lone' : index < 9 ? 'Unread' : 'B'));
    const adoption = rising.map((value, index) => (index > 0 && index < 9 ? NaN : value));
    const { strata } = relate(adoption, industry).ofAll;
    expect(strata.map(({ value, n }) => [value, n])).toEqual([
      ['Lone', 1],
      ['B', count - 9],
    ]);
    expect(strata[0]!.r).toBeUndefined();
  });

  test('has no r where adoption is constant', () => {
    const { all } = relate(rows.map(() => 0.4));
    expect(all).toMatchObject({ n: count, r: undefined, low: undefined, spearman: undefined });
  });

  test('counts repeated pairs once', () => {
    const onboarding = Float64Array.of(1, 1, 2, 2, 3, 3);
    const adoption = Float64Array.of(0.1, 0.1, 0.3, 0.3, 0.2, 0.2);
    const customers = { count: 6, industry: undefined, size: undefined };
    const mismatch = Int32Array.of(0, 1, 2, 3, 4, 5);
    const { distinct } = relateOnboardingToAdoption(onboarding, adoption, customers, {
      mismatch,
      matched: nobody,
    });
    expect(distinct.n).toBe(3);
    expect(distinct.r).toBeCloseTo(0.5, 12);
  });

  test('thins the points of the chart to 1,000, the same ones each time, without blanks', () => {
    const many = 5000;
    const onboarding = Float64Array.from({ length: many }, (_value, index) =>
      index % 10 === 0 ? NaN : 1 + (index % 4),
    );
    const adoption = Float64Array.from({ length: many }, (_value, index) => (index % 7) / 10);
    const members = Int32Array.from({ length: many }, (_value, index) => index);
    const customers = { count: many, industry: undefined, size: undefined };
    const run = () =>
      relateOnboardingToAdoption(onboarding, adoption, customers, { mismatch: members, matched: nobody })
        .sample;
    const sample = run();
    expect(sample).toHaveLength(1000);
    expect(new Set(sample).size).toBe(1000);
    expect(sample.some((customer) => Number.isNaN(onboarding[customer]))).toBe(false);
    expect(run()).toEqual(sample);
  });
});
