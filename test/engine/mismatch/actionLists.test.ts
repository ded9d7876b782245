import { describe, expect, test } from '@jest/globals';
import { findDormantAccounts } from '../../../src/engine/mismatch/findDormantAccounts';
import { findEarlyWarnings } from '../../../src/engine/mismatch/findEarlyWarnings';
import { listOwners } from '../../../src/engine/mismatch/listOwners';
import { planHealth } from '../../../src/engine/mismatch/planHealth';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { buildTable, grouping, manyCustomers } from './buildTable';

describe('findEarlyWarnings', () => {
  const priority = Float64Array.of(1, 2, 3, 1, 2);
  const onboarding = Float64Array.of(2.4, 2.5, 1, NaN, 2);

  test('lists scores strictly below the line, most at stake first, unknown stakes last', () => {
    const clv = Float64Array.of(900, 900, 200, 900, NaN);
    const warning = findEarlyWarnings({ priority, clv }, onboarding, 2.5);
    expect(Array.from(warning.members)).toEqual([0, 2, 4]);
    expect(warning).toMatchObject({ known: 4, lowestQuarter: 1.75 });
  });

  test('goes by priority where there is no CLV', () => {
    const warning = findEarlyWarnings({ priority, clv: undefined }, onboarding, 2.5);
    expect(Array.from(warning.members)).toEqual([2, 4, 0]);
  });
});

describe('findDormantAccounts', () => {
  const lifecycle = grouping(['Dormant', 'Growth', 'Dormant', 'Dormant', null]);
  const top = Int32Array.of(0, 1, 2, 4);

  test('lists dormant customers of the top group and sums the costs that are known', () => {
    const cac = Float64Array.of(100, 50, 300, 900, 7);
    const accounts = findDormantAccounts(lifecycle, { cac, cost: undefined }, { top });
    expect(Array.from(accounts.members)).toEqual([2, 0]);
    expect(accounts).toMatchObject({ spent: 400, withoutCost: 0, effort: undefined });
    const blank = { cac: Float64Array.of(NaN, 50, -300, 900, 7), cost: undefined };
    expect(findDormantAccounts(lifecycle, blank, { top })).toMatchObject({ spent: 0, withoutCost: 2 });
  });

  test('goes by the effort still planned, where the table has it: what was spent cannot be steered', () => {
    const money = { cac: Float64Array.of(100, 50, 300, 900, 7), cost: Float64Array.of(20, 1, NaN, 1, 1) };
    const accounts = findDormantAccounts(lifecycle, money, { top });
    expect(Array.from(accounts.members)).toEqual([0, 2]);
    expect(accounts).toMatchObject({ spent: 400, effort: 20 });
  });

  test('has no sum without a cost column', () => {
    const nothing = findDormantAccounts(lifecycle, { cac: undefined, cost: undefined }, { top });
    expect(nothing).toMatchObject({ spent: undefined, effort: undefined });
  });

  test('lists nobody where no stage is dormant', () => {
    expect(
      findDormantAccounts(
        grouping(['Growth']),
        { cac: undefined, cost: undefined },
        { top: Int32Array.of(0) },
      ).members,
    ).toHaveLength(0);
  });
});

test('listOwners splits mismatched customers by level, highest priority first, and counts unknown levels', () => {
  const level = grouping(['Director', 'VP', 'Individual Contributor', 'Owner', null, 'Manager']);
  const owners = listOwners(level, Float64Array.of(1, 9, 3, 9, 9, 2), {
    mismatch: Int32Array.of(0, 1, 2, 3, 4, 5),
  });
  expect(Array.from(owners.outreach)).toEqual([2, 5, 0]);
  expect(Array.from(owners.support)).toEqual([5, 0]);
  expect(owners.unknownLevel).toBe(2);
});

test('planHealth lists exactly the mismatched customers of the worst and the overrated segments', () => {
  const { segments, healthPlan, customers, placement } = analyzeMismatch(
    buildTable(manyCustomers(600)),
    defaultMismatchParameters,
  );
  const wanted = new Set(
    [...segments!.worst, ...segments!.overrated].map(({ industry, size }) => `${industry}|${size}`),
  );
  const segmentOf = (customer: number) =>
    `${customers.industry!.labels[customers.industry!.codes[customer]!]}|${customers.size!.labels[customers.size!.codes[customer]!]}`;
  const expected = Array.from(placement.mismatch).filter((customer) => wanted.has(segmentOf(customer)));
  expect(Array.from(healthPlan!.members).sort((a, b) => a - b)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(0);
  healthPlan!.members.forEach((customer, place) => {
    const { industry, size } = healthPlan!.cells[healthPlan!.cellOfMember[place]!]!;
    expect(segmentOf(customer)).toBe(`${industry}|${size}`);
  });
  expect(planHealth(segments!, customers.priority, { mismatch: new Int32Array(0) }).members).toHaveLength(0);
});
