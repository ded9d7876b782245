import {
  measureConcentration,
  type Concentration,
} from '../../../src/engine/conversion/measureConcentration';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { rankSubject } from '../../../src/engine/conversion/rankSubject';
import { simulateEqualChances } from '../../../src/engine/conversion/simulateEqualChances';
import { giniCoefficient } from '../../../src/engine/statistics/giniCoefficient';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';
import { tableOfRecords } from './buildTable';

/** Customers of so many records each; a record is called where `isCalled` says so. */
function recordsOf(sizes: readonly number[], isCalled: (customer: number, record: number) => boolean) {
  return tableOfRecords(
    sizes.flatMap((size, customer) =>
      Array.from({ length: size }, (_, record) => ({
        customer: `c${customer}`,
        product: 'p',
        called: isCalled(customer, record),
      })),
    ),
  );
}

/** The customers of a table in rank order, and how concentrated their calls are. */
function customersOf(table: ReturnType<typeof recordsOf>) {
  const { groups, measures } = readRecords(table);
  const { ranking } = rankSubject('customer', groups.customer, measures, defaultConversionParameters);
  return { ranking, concentration: measureConcentration(ranking) };
}

const sizes = Array.from({ length: 40 }, (_, customer) => 2 + ((customer * 7) % 60));

describe('simulateEqualChances', () => {
  test('has nothing to draw where every record is called: then the largest have the most calls', () => {
    const { concentration } = customersOf(recordsOf([50, 30, 10, 6, 4], () => true));
    const { byChance, steps } = concentration;
    expect(byChance).toMatchObject({ shareByCalls: 0.5, shareByScore: 0.5, ratioOfMeans: 1, pooledRatio: 1 });
    expect(byChance!.gini).toBeCloseTo(giniCoefficient([50, 30, 10, 6, 4])!, 12);
    steps.forEach(({ cumulativeCallShare, cumulativeByChance }) => {
      expect(cumulativeByChance).toBeCloseTo(cumulativeCallShare, 12);
    });
  });

  test('agrees on average with tables in which every record is equally likely to be called', () => {
    const random = seededRandom(3);
    const tables = Array.from(
      { length: 60 },
      () => customersOf(recordsOf(sizes, () => random() < 0.1)).concentration,
    );
    const excess = (of: (table: Concentration) => number) =>
      Math.abs(tables.reduce((total, table) => total + of(table), 0) / tables.length);
    expect(excess(({ shareByCalls, byChance }) => shareByCalls! - byChance!.shareByCalls)).toBeLessThan(0.02);
    expect(excess(({ shareByScore, byChance }) => shareByScore! - byChance!.shareByScore)).toBeLessThan(0.02);
    expect(excess(({ gini, byChance }) => gini! - byChance!.gini)).toBeLessThan(0.02);
  });

  test('lies far below calls that a few customers truly hold', () => {
    const table = recordsOf(sizes, (customer, record) => customer < 8 && record % 2 === 0);
    const { shareByCalls, byChance } = customersOf(table).concentration;
    expect(shareByCalls! - byChance!.shareByCalls).toBeGreaterThan(0.2);
  });

  test('draws the same at every run', () => {
    const { ranking } = customersOf(recordsOf(sizes, (_customer, record) => record % 9 === 0));
    const found = simulateEqualChances(ranking, 8, [10, 40])!;
    expect(simulateEqualChances(ranking, 8, [10, 40])).toEqual(found);
    expect(found.draws).toBe(1000);
    expect(found.cumulativeShares[1]).toBeCloseTo(1, 12);
  });

  test('is undefined where nothing was called', () => {
    expect(customersOf(recordsOf([3, 4], () => false)).concentration.byChance).toBeUndefined();
  });
});
