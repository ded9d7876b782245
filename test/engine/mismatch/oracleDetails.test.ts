import { describe, expect, test } from '@jest/globals';
import { mismatchCases } from '../../../scripts/oracle/cases/mismatchCases';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { expectFigure, readCase, readGolden } from '../readCase';
import type { GoldenMismatch } from './goldenMismatch';

describe.each(mismatchCases.map((oracleCase) => [oracleCase.name, oracleCase] as const))(
  'the details of the mismatch analysis agree with the oracle on %s',
  (name, oracleCase) => {
    const { details, variants } = readGolden<GoldenMismatch>('mismatch', name);
    const { table } = readCase(oracleCase, 'mismatch');
    const result = analyzeMismatch(table, defaultMismatchParameters);

    test('in performance by third of the priority', () => {
      details.thirds.forEach(({ n, meanPerformance }, third) => {
        const found = result.drivers.tertiles[third]!;
        expect(found.n).toBe(n);
        expectFigure(`mean of third ${third}`, found.mean, meanPerformance);
      });
    });

    test('in the adjusted shares of labels and engagement', () => {
      expectFigure('labels', result.drivers.labels?.adjusted, details.adjusted.labels);
      expectFigure('engagement', result.drivers.engagement?.adjusted, details.adjusted.engagement);
    });

    test('in the correlation over distinct pairs', () => {
      expect(result.onboarding!.distinct.n).toBe(details.distinct.n);
      expectFigure('r', result.onboarding!.distinct.r, details.distinct.r);
    });

    test('in the skewness of the metrics', () => {
      for (const { role, skewness } of result.performance.metrics) {
        expectFigure(role, skewness, details.skewness[role]!);
      }
    });

    test('in the gap of each segment, metric by metric', () => {
      const cells = result.gap!.cells;
      expect(cells.map(({ industry, size }) => `${industry}|${size}`).sort()).toEqual(
        Object.keys(details.gapBySegment).sort(),
      );
      for (const { industry, size, parts } of cells) {
        const segment = `${industry}|${size}`;
        result.performance.metrics.forEach(({ role }, metric) => {
          const expected = details.gapBySegment[segment]![role]!;
          expectFigure(`${role} of ${segment}`, parts[metric]?.contribution, expected);
        });
      }
    });

    test('in returns by team size with level', () => {
      for (const { team, level, n, mean, median } of result.teamByLevel!) {
        const expected = details.teamByLevel[`${team} ${level}`]!;
        expect(n).toBe(expected.n);
        expectFigure(`mean of ${team} ${level}`, mean, expected.mean);
        expectFigure(`median of ${team} ${level}`, median, expected.median);
      }
    });

    test('in thirds of the return by lifecycle stage', () => {
      expect(result.returnsByLifecycle === undefined).toBe(details.thirdsByStage === null);
      if (result.returnsByLifecycle === undefined) return;
      const { cuts, cells } = details.thirdsByStage!;
      cuts.forEach((cut, place) => expectFigure('cut', result.returnsByLifecycle!.cuts[place], cut));
      expect(result.returnsByLifecycle.cells).toHaveLength(Object.keys(cells).length);
      for (const { tertile, stage, n, median } of result.returnsByLifecycle.cells) {
        const expected = cells[`${tertile} ${stage}`]!;
        expect(n).toBe(expected.n);
        expectFigure(`median of ${tertile} ${stage}`, median, expected.median);
      }
    });

    test('in who stays mismatched under other normalisations', () => {
      for (const { method, mismatch, shared } of result.sensitivity) {
        const expected = variants[method]!;
        expect([method, mismatch, shared]).toEqual([method, expected.counts.mismatch, expected.shared]);
      }
    });
  },
);
