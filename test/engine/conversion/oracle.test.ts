import { describe, expect, test } from '@jest/globals';
import { conversionCases } from '../../../scripts/oracle/cases/conversionCases';
import { analyzeConversion, type ConversionResult } from '../../../src/engine/conversion/analyzeConversion';
import { analyzeCore } from '../../../src/engine/conversion/analyzeCore';
import { subjects } from '../../../src/engine/conversion/perSubject';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { tierNames } from '../../../src/engine/score/valueTier';
import type { Evidence } from '../../../src/engine/conversion/weighEvidence';
import type { RankedGroups } from '../../../src/engine/conversion/rankGroups';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { expectFigure, readCase, readGolden } from '../readCase';
import type { GoldenConversion, GoldenGroup } from './goldenConversion';

const golds = { customer: 'customers', product: 'products' } as const;

describe.each(conversionCases.map((oracleCase) => [oracleCase.name, oracleCase] as const))(
  'the conversion analysis agrees with the oracle on %s',
  (name, oracleCase) => {
    const golden = readGolden<GoldenConversion>('conversion', name);
    const { table } = readCase(oracleCase, 'conversion');
    const result: ConversionResult = analyzeConversion(table, defaultConversionParameters);

    test('in the overall figures', () => {
      const { overall } = golden;
      const found = result.overall;
      const counts = ['records', 'calls', 'signs', 'rejects'] as const;
      for (const figure of counts) expect(`${figure} ${found[figure]}`).toBe(`${figure} ${overall[figure]}`);
      expectFigure('call rate', found.callRate, overall['callRate']!);
      const { customer, product } = result.subjects;
      expect([customer.ranking.count, product.ranking.count]).toEqual([
        overall['customers'],
        overall['products'],
      ]);
      expectFigure('mean call rate of customers', customer.meanCallRate, overall['meanCustomerCallRate']!);
      expectFigure('mean call rate of products', product.meanCallRate, overall['meanProductCallRate']!);
      expect(found.callable).toBe(overall['integratable']);
      expect(found.callableNotCalled).toBe(overall['callableNotCalled']);
      expectFigure('mean sample size', found.sampleSize?.mean, overall['meanSampleSize']!);
      expectFigure('median sample size', found.sampleSize?.median, overall['medianSampleSize']!);
      expect(found.testDays?.count).toBe(overall['returned']);
      expectFigure('mean test days', found.testDays?.mean, overall['meanTestDays']!);
      expectFigure('median test days', found.testDays?.median, overall['medianTestDays']!);
      expectFigure('90 % of test days', found.testDays?.ninetieth, overall['ninetiethTestDays']!);
      expect(result.duplicates.exact).toBe(overall['duplicateRows']);
    });

    test.each(subjects)('in the tiers of %s', (subject) => {
      const { tiers, cuts } = result.subjects[subject];
      const expected = golden[golds[subject]];
      expect(tierNames.map((tier) => tiers[tier].groups)).toEqual(
        tierNames.map((tier) => expected.tiers[tier]),
      );
      expect([cuts.tiesAtHighCut, cuts.tiesAtLowCut]).toEqual([
        expected.tiesAtHighCut,
        expected.tiesAtLowCut,
      ]);
      for (const tier of tierNames) {
        const figures = expected.groups[tier];
        if (figures === undefined) continue;
        for (const [figure, value] of Object.entries(figures)) {
          expectFigure(`${figure} of ${tier} ${subject}`, tiers[tier][figure as keyof typeof figures], value);
        }
      }
    });

    function expectGroup(ranking: RankedGroups, group: GoldenGroup, evidence: Evidence) {
      const place = group.rank - 1;
      const found = {
        name: ranking.names[place],
        tier: tierNames[ranking.tiers[place]!],
        records: ranking.records[place],
        calls: ranking.calls[place],
        callableNotCalled: ranking.callableNotCalled[place],
      };
      const { tier, records, calls, callableNotCalled } = group;
      expect(found).toEqual({ name: group.name, tier, records, calls, callableNotCalled });
      const figures = [
        ['call rate', ranking.callRates, group.callRate],
        ['sign rate', ranking.signRates, group.signRate],
        ['reject rate', ranking.rejectRates, group.rejectRate],
        ['testing share', ranking.testingRates, group.testingShare],
        ['mean sample size', ranking.meanSampleSizes, group.meanSampleSize],
        ['mean test days', ranking.meanTestDays, group.meanTestDays],
        ['score', ranking.scores, group.score],
        ['low', evidence.lows, group.wilson[0]],
        ['high', evidence.highs, group.wilson[1]],
        ['reject low', evidence.rejectLows, group.rejectWilson[0]],
        ['reject high', evidence.rejectHighs, group.rejectWilson[1]],
      ] as const;
      for (const [what, values, expected] of figures) {
        expectFigure(`${what} of ${group.name}`, values[place], expected);
      }
    }

    test.each(subjects)('in rank, name, tier and figures of %s', (subject) => {
      const { ranking, evidence } = result.subjects[subject];
      expect(ranking.count).toBe(golden.overall[golds[subject]]);
      for (const group of golden[golds[subject]].ranking) expectGroup(ranking, group, evidence);
      const { sums } = golden[golds[subject]];
      if (sums === undefined) {
        expect(golden[golds[subject]].ranking).toHaveLength(ranking.count);
        return;
      }
      const sum = (values: ArrayLike<number>): number =>
        Array.from(values).reduce((total, value) => total + value, 0);
      expectFigure('sum of scores', sum(ranking.scores), sums['score']!);
      expectFigure('sum of call rates', sum(ranking.callRates), sums['callRate']!);
      expectFigure('sum of sign rates', sum(ranking.signRates), sums['signRate']!);
      expectFigure('sum of reject rates', sum(ranking.rejectRates), sums['rejectRate']!);
      expectFigure(
        'sum of rank times score',
        sum(ranking.scores.map((score, place) => (place + 1) * score)),
        sums['rankTimesScore']!,
      );
    });

    test.each(subjects)('in the concentration and the prior of %s', (subject) => {
      const expected = golden[golds[subject]];
      const { concentration, evidence } = result.subjects[subject];
      const { prior } = evidence;
      expectFigure('share by score', concentration.shareByScore, expected.callShareOfHigh);
      expectFigure('share by calls', concentration.shareByCalls, expected.callShareOfTopByCalls);
      expectFigure('Gini', concentration.gini, expected.giniOfCalls);
      if (expected.betaPrior === null) return;
      // The oracle's maximiser stops within about 1e-5 of the maximum.
      expectFigure('alpha', prior?.alpha, expected.betaPrior.alpha, 1e-4);
      expectFigure('beta', prior?.beta, expected.betaPrior.beta, 1e-4);
    });

    test.each(subjects)('in the tiers of %s by the percentile rule', (subject) => {
      const parameters = { ...defaultConversionParameters, tierRule: 'percentile' } as const;
      const { scores, tiers } = analyzeCore(table, readRecords(table), parameters).subjects[subject].ranking;
      const { high, low } = golden[golds[subject]].percentileCuts;
      scores.forEach((score, place) => {
        // Scores next to a cut may differ from it in the last bits, depending on the order of summation.
        if (Math.abs(score - high) < 1e-12 || Math.abs(score - low) < 1e-12) return;
        expect(tierNames[tiers[place]!]).toBe(score > high ? 'high' : score < low ? 'low' : 'mid');
      });
    });

    test.each(subjects)('in the feature differences of %s', (subject) => {
      const found = new Map(
        result.subjects[subject].features.map((feature) => [
          `${feature.dimension}|${feature.measure === 'mean' ? 'mean' : (feature.value ?? '-')}`,
          feature,
        ]),
      );
      expect(found.size).toBe(golden.features[golds[subject]].length);
      for (const { dimension, value, high, low, difference } of golden.features[golds[subject]]) {
        const what = `${dimension}|${value ?? 'mean'}`;
        expectFigure(`${what} in high`, found.get(what)?.high, high);
        expectFigure(`${what} in low`, found.get(what)?.low, low);
        expectFigure(`${what}, difference`, found.get(what)?.difference, difference);
      }
    });

    test('in who has mostly rejected without a call, unless there is a contract', () => {
      const { lists, ranking } = result.subjects.customer;
      const names = ranking.names.filter((_, place) => lists.maybeRejecting[place] === 1);
      expect(names.sort()).toEqual([...golden.stopListUnsigned].sort());
    });

    test('in the call rates of the salespeople', () => {
      const team = result.teams.filter(({ role }) => role === 'salesperson');
      expect(team).toHaveLength(Object.keys(golden.salespeople).length);
      for (const { name: person, records, calls, low, high } of team) {
        const expected = golden.salespeople[person!]!;
        expect([records, calls]).toEqual([expected.records, expected.calls]);
        expectFigure(`low of ${person}`, low, expected.wilson[0]);
        expectFigure(`high of ${person}`, high, expected.wilson[1]);
      }
    });

    test('in the calls dated before the application', () => {
      const early = golden.overall['firstCallsBeforeApplication'];
      expect(result.timeOrder.callBeforeApplication?.reversed).toBe(early);
    });
  },
);
