import { describe, expect, test } from '@jest/globals';
import { mismatchCases } from '../../../scripts/oracle/cases/mismatchCases';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import type { ReturnFigures } from '../../../src/engine/mismatch/compareReturns';
import type { GroupedReturns } from '../../../src/engine/mismatch/compareReturnsByGroup';
import { quadrantNames } from '../../../src/engine/mismatch/placeCustomers';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import type { MismatchParameters } from '../../../src/engine/mismatch/parameters';
import { expectFigure, readCase, readGolden } from '../readCase';
import type { GoldenChange, GoldenCounts, GoldenGroupedReturns, GoldenMismatch } from './goldenMismatch';

/** The parameters that the oracle's variants stand for. */
const variants: Readonly<Record<string, Partial<MismatchParameters>>> = {
  winsor: { method: 'winsor' },
  rank: { method: 'rank' },
  none: { method: 'none' },
  supportLower: { directions: ['higher', 'higher', 'lower'] },
  doubledWeights: { weights: [0.8, 0.7, 0.5] },
  otherWeights: { weights: [0.2, 0.2, 0.4] },
  lowerQuantile: { quantile: 'lower' },
  otherShares: { topShare: 0.2, bottomShare: 0.4 },
};

describe.each(mismatchCases.map((oracleCase) => [oracleCase.name, oracleCase] as const))(
  'the mismatch analysis agrees with the oracle on %s',
  (name, oracleCase) => {
    const golden = readGolden<GoldenMismatch>('mismatch', name);
    const { table, excludedRows } = readCase(oracleCase, 'mismatch');
    const analyze = (changed: Partial<MismatchParameters> = {}) =>
      analyzeMismatch(table, { ...defaultMismatchParameters, ...changed });
    const result = analyze();

    function expectCounts({ cuts, placement }: ReturnType<typeof analyze>, expected: GoldenCounts): void {
      expectFigure('priority cut', cuts.priority, expected.cutoffs.priority);
      expectFigure('performance cut', cuts.performance, expected.cutoffs.performance);
      const { valid, top, bottom, mismatch, quadrants } = placement.counts;
      const { counts } = expected;
      expect({ valid, top, bottom, mismatch }).toEqual({
        valid: counts.valid,
        top: counts.top,
        bottom: counts.bottom,
        mismatch: counts.mismatch,
      });
      expectFigure('expected', placement.counts.expected, counts.expected);
      expect(quadrants).toEqual(quadrantNames.map((quadrant) => expected.quadrants[quadrant]));
      expect(cuts.tiesAtPriorityCut).toBe(counts.tiesAtPriorityCut);
      expect(cuts.tiesAtPerformanceCut).toBe(counts.tiesAtPerformanceCut);
    }

    test('in cuts, counts and quadrants', () => {
      expectCounts(result, golden);
    });

    function expectChanges(
      { changes, customers, performance, placement }: typeof result,
      expected: readonly GoldenChange[],
    ): void {
      const rows = Array.from(placement.mismatch, (customer) => customers.sheetRows[customer]);
      expect(rows).toEqual(expected.map(({ row }) => row));
      expected.forEach(({ row, gap, metric, target }, place) => {
        expectFigure(`gap of row ${row}`, changes.gaps[place], gap);
        expect({ row, metric: performance.metrics[changes.metrics[place]!]?.role ?? null }).toEqual({
          row,
          metric,
        });
        expectFigure(`target of row ${row}`, changes.targets[place], target);
      });
    }

    test('in the single change that takes each mismatched customer out', () => {
      expectChanges(result, golden.changes);
    });

    test('in the re-weighted priority, its ranks and its mismatch rates', () => {
      const { reweighted } = result;
      const { scores, expectedReturn, oldRanks, newRanks, weights, ...figures } = golden.reweighted;
      weights.forEach((weight, part) => expectFigure(`weight ${part}`, reweighted!.weights[part], weight));
      for (const figure of Object.keys(figures) as (keyof typeof figures)[]) {
        expectFigure(figure, reweighted![figure], figures[figure]);
      }
      scores.forEach((score, customer) => {
        expectFigure(`score ${customer}`, reweighted!.scores[customer], score);
        expect(reweighted!.oldRanks[customer]).toBe(oldRanks[customer] ?? 0);
        expect(reweighted!.newRanks[customer]).toBe(newRanks[customer] ?? 0);
      });
      expect(reweighted!.expectedReturn === undefined).toBe(expectedReturn === null);
      expectedReturn?.forEach((value, customer) => {
        expectFigure(`expected return ${customer}`, reweighted!.expectedReturn![customer], value);
      });
    });

    test('in who is dropped, while reading or after', () => {
      const dropped = [...excludedRows, ...result.customers.dropped.sheetRows];
      expect(dropped.sort((a, b) => a - b)).toEqual(golden.dropped);
    });

    test('in priority, performance, return and quadrant of every customer', () => {
      expect(result.customers.count).toBe(golden.customers.length);
      golden.customers.forEach(({ row, id, priority, performance, roi, quadrant }, customer) => {
        expect(result.customers.sheetRows[customer]).toBe(row);
        expect(result.customers.identity(customer)).toBe(id);
        expectFigure(`priority of ${id}`, result.customers.priority[customer], priority);
        expectFigure(`performance of ${id}`, result.performance.scores[customer], performance);
        expectFigure(`return of ${id}`, result.returns?.values[customer], roi);
        expect(quadrantNames[result.placement.quadrants[customer]!]).toBe(quadrant);
      });
    });

    test('in effective weights', () => {
      golden.effectiveWeights.forEach((weight, metric) => {
        expectFigure(`weight ${metric}`, result.performance.metrics[metric]?.effectiveWeight, weight);
      });
    });

    test.each(Object.entries(variants))('in cuts, counts and quadrants under %s', (variant, changed) => {
      const expected = golden.variants[variant]!;
      const other = analyze(changed);
      expectCounts(other, expected);
      expected.effectiveWeights?.forEach((weight, metric) => {
        expectFigure(`weight ${metric}`, other.performance.metrics[metric]?.effectiveWeight, weight);
      });
      if (expected.changes) expectChanges(other, expected.changes);
    });

    test.each(['mismatch', 'matched', 'all'] as const)('in returns of %s', (group) => {
      const expected = golden.roi[group];
      const figures: ReturnFigures | undefined = result.returnComparison?.[group];
      expect(figures?.n).toBe(expected.n);
      expect(figures?.belowLow).toBe(expected.belowLow ?? 0);
      for (const figure of ['mean', 'median', 'q1', 'q3', 'winsorisedMean', 'ratioOfSums'] as const) {
        expectFigure(figure, figures?.[figure], expected[figure] ?? null);
      }
    });

    test('in the difference of returns with its interval and p-values', () => {
      const { comparison } = golden.roi;
      const { difference, rankTest } = result.returnComparison!;
      expectFigure('difference', difference?.difference, comparison?.difference ?? null);
      expectFigure('low', difference?.low, comparison?.welchInterval[0] ?? null);
      expectFigure('high', difference?.high, comparison?.welchInterval[1] ?? null);
      expectFigure('Welch p', difference?.pValue, comparison?.welchP ?? null);
      expectFigure('U', rankTest?.statistic, comparison?.mannWhitneyU ?? null);
      expectFigure('Mann-Whitney p', rankTest?.pValue, comparison?.mannWhitneyP ?? null);
    });

    test('in the bootstrap intervals of mean returns and their difference', () => {
      const expected = golden.roi.comparison?.bootstrap;
      const bootstrap = result.returnComparison!.bootstrap!;
      const found = {
        mismatch: bootstrap.first,
        matched: bootstrap.second,
        difference: bootstrap.difference,
      };
      for (const [figure, interval] of Object.entries(found)) {
        const [low, high] = expected?.[figure as keyof typeof found] ?? [null, null];
        expectFigure(`low of ${figure}`, interval?.low, low);
        expectFigure(`high of ${figure}`, interval?.high, high);
      }
      if (expected === undefined) return;
      // Other draws move the ends a little: by less than a twentieth of the width.
      const [low, high] = expected.differenceByScipy;
      expect(Math.abs(bootstrap.difference!.low - low) / (high - low)).toBeLessThan(0.05);
      expect(Math.abs(bootstrap.difference!.high - high) / (high - low)).toBeLessThan(0.05);
    });

    test('in who stays mismatched when the weights are drawn anew', () => {
      const { weightSensitivity } = result;
      expect(weightSensitivity).toMatchObject({ replicates: 200, customers: result.customers.count });
      for (const [figure, share] of Object.entries(golden.weightSensitivity)) {
        expectFigure(figure, weightSensitivity![figure as keyof typeof golden.weightSensitivity], share);
      }
    });

    test('in the correlation of onboarding and adoption', () => {
      for (const group of ['all', 'mismatch', 'matched'] as const) {
        const correlation = result.onboarding![group];
        expect(correlation.n).toBe(golden.onboarding[group].n);
        for (const figure of ['r', 'low', 'high', 'spearman'] as const) {
          expectFigure(`${figure} of ${group}`, correlation[figure], golden.onboarding[group][figure]);
        }
      }
    });

    test('in adoption by onboarding band, and in r within industry and size', () => {
      const { ofAll, ofMismatch } = result.onboarding!;
      const groups = [['all', ofAll] as const, ['mismatch', ofMismatch] as const];
      for (const [group, { bands }] of groups) {
        (['low', 'middle', 'high'] as const).forEach((band, index) => {
          const expected = golden.onboarding.bands[group][band];
          expect(bands[index]!.n).toBe(expected.n);
          expectFigure(`${band} of ${group}`, bands[index]!.mean, expected.meanAdoption);
        });
      }
      expect(ofAll.strata.length).toBeGreaterThan(0);
      for (const { dimension, value, n, r } of ofAll.strata) {
        const expected = golden.onboarding.strata[dimension][value]!;
        expectFigure(`customers in ${value}`, n, expected.n);
        expectFigure(`r in ${value}`, r, expected.r);
      }
    });

    test('in the lifecycle', () => {
      const expected = golden.lifecycle.filter(({ top }) => top > 0);
      const { stages, watched } = result.lifecycle!;
      expect(stages.map(({ stage }) => stage).sort()).toEqual(expected.map(({ stage }) => stage).sort());
      for (const { stage, count, share, top, rate } of expected) {
        const found = stages.find((one) => one.stage === stage)!;
        expect({ stage, count: found.count, top: found.top }).toEqual({ stage, count, top });
        expectFigure(`share of ${stage}`, found.share, share);
        expectFigure(`rate of ${stage}`, found.rate, rate);
      }
      expectFigure('growth and retention', watched.share, golden.growthAndRetention);
    });

    test('in every segment', () => {
      const { cells } = result.segments!;
      expect(cells).toHaveLength(golden.segments.length);
      for (const expected of golden.segments) {
        const { industry, size, all, top, mismatch } = expected;
        const label = `${industry} x ${size}`;
        const cell = cells.find((one) => one.industry === industry && one.size === size)!;
        expect({ label, all: cell.all, top: cell.top, mismatch: cell.mismatch }).toEqual({
          label,
          all,
          top,
          mismatch,
        });
        expectFigure(`mean of ${label}`, cell.meanPerformance, expected.meanPerformance.mismatch);
        expectFigure(`lift of ${label}`, cell.lift, expected.lift.ofAll);
        const risk = expected.relativeRisk.ofTopAgainstRest;
        expectFigure(`risk of ${label}`, cell.relativeRisk?.ratio, risk?.ratio ?? null);
        expectFigure(`low of ${label}`, cell.relativeRisk?.interval?.low, risk?.low ?? null);
        expectFigure(`high of ${label}`, cell.relativeRisk?.interval?.high, risk?.high ?? null);
      }
    });

    function expectGrouped(actual: GroupedReturns | undefined, expected: GoldenGroupedReturns): void {
      const groups = actual!.groups.filter(({ label }) => label !== '');
      const labels = Object.keys(expected.groups);
      expect(groups).toHaveLength(labels.length);
      labels.forEach((label, index) => {
        const figures = expected.groups[label]!;
        const group = groups[index]!;
        expect(group.n).toBe(figures['n']);
        const { minimum, firstQuartile, median, thirdQuartile, maximum } = group.summary;
        const quartiles = { q1: firstQuartile, median, q3: thirdQuartile };
        const found = { minimum, ...quartiles, maximum, mean: group.mean, p95: group.p95 };
        for (const [figure, value] of Object.entries(found)) {
          expectFigure(`${figure} of ${label}`, value, figures[figure] ?? null);
        }
        expectFigure(`variation of ${label}`, group.variation, figures['coefficientOfVariation'] ?? null);
      });
      const { kruskalWallis, dunn = [] } = expected;
      expectFigure('H', actual!.test?.statistic, kruskalWallis?.h ?? null);
      expectFigure('p of H', actual!.test?.pValue, kruskalWallis?.p ?? null);
      expectFigure('epsilon squared', actual!.test?.epsilonSquared, kruskalWallis?.epsilonSquared ?? null);
      expect(actual!.pairs).toHaveLength(dunn.length);
      for (const { a, b, z, p, holm } of dunn) {
        const [first, second] = [labels.indexOf(a), labels.indexOf(b)];
        const pair = actual!.pairs.find((one) => one.first === first && one.second === second);
        expectFigure(`z of ${a}, ${b}`, pair?.z, z);
        expectFigure(`p of ${a}, ${b}`, pair?.pValue, p);
        expectFigure(`Holm's p of ${a}, ${b}`, pair?.adjustedPValue, holm);
      }
    }

    test('in returns by decision maker and by team size, with Kruskal-Wallis and Dunn-Holm', () => {
      expectGrouped(result.returnsBy.level, golden.roiByLevel.mismatch);
      expectGrouped(result.returnsBy.team, golden.roiByTeam.mismatch);
    });

    test('in what drives the priority', () => {
      const { drivers, alignment } = result;
      const { etaSquared, rSquared, spearman } = golden.drivers;
      expectFigure('eta squared of industry', drivers.industry?.share, etaSquared.industry);
      expectFigure('eta squared of size', drivers.size?.share, etaSquared.size);
      expectFigure('eta squared of both', drivers.labels?.share, etaSquared.industryTimesSize);
      expectFigure('R squared of engagement', drivers.engagement?.share, rSquared.engagement);
      expectFigure('Spearman with performance', drivers.performance.spearman, spearman.priorityPerformance);
      expectFigure('Spearman with return', drivers.returns?.spearman, spearman.priorityRoi);
      for (const [feature, expected] of Object.entries(golden.drivers.alignment)) {
        const found = alignment.find((one) => one.feature === feature);
        expectFigure(`${feature} with priority`, found?.withPriority, expected.withPriority);
        expectFigure(`${feature} with performance`, found?.withPerformance, expected.withPerformance);
      }
    });

    test('in the parts of the performance gap', () => {
      result.performance.metrics.forEach(({ role }, metric) => {
        expectFigure(role, result.gap?.overall.parts[metric]?.contribution, golden.gap[role]!);
      });
    });

    test('in the lists of actions', () => {
      const { earlyWarning, dormant, owners } = result;
      expect(earlyWarning!.members).toHaveLength(golden.lists.earlyWarning);
      expect(dormant!.members).toHaveLength(golden.lists.dormantInTop);
      expectFigure('cost of the dormant', dormant!.spent, golden.lists.dormantCost);
      expect(owners!.outreach).toHaveLength(golden.lists.belowVicePresident);
      expect(owners!.support).toHaveLength(golden.lists.directorsAndManagers);
    });
  },
);
