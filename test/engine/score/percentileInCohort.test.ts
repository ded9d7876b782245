import * as fc from 'fast-check';
import { percentileInCohort } from '../../../src/engine/score/percentileInCohort';

const methods = ['inc', 'exc', 'mean', 'weak'] as const;
const rows = fc.array(
  fc.record({
    value: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 8, nil: NaN }),
    cohort: fc.integer({ min: -1, max: 3 }),
  }),
  { minLength: 1, maxLength: 50 },
);

describe('percentileInCohort', () => {
  it('gives the same bits by sorting cohorts and by counting for single rows', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...methods), (list, method) => {
        const values = Float64Array.from(list, (row) => row.value);
        const cohorts = Int32Array.from(list, (row) => row.cohort);
        const all = percentileInCohort({ values, cohorts, method });
        const single = list.map(
          (_, row) =>
            percentileInCohort({
              values: values.slice(row, row + 1),
              cohorts: cohorts.slice(row, row + 1),
              population: values,
              populationCohorts: cohorts,
              method,
            })[0],
        );
        const copied = percentileInCohort({
          values: values.slice(),
          cohorts,
          population: values,
          populationCohorts: cohorts,
          method,
        });
        expect(single).toEqual(Array.from(all));
        expect(Array.from(copied)).toEqual(Array.from(all));
      }),
    );
  });

  it('ranks many outsiders in a population of cohorts as it ranks each alone', () => {
    const member = fc.record({
      value: fc.integer({ min: 0, max: 40 }),
      cohort: fc.integer({ min: 0, max: 2 }),
    });
    const members = fc.array(member, { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(members, fc.constantFrom(...methods), (list, method) => {
        const population = Float64Array.from(list, ({ value }) => value);
        const populationCohorts = Int32Array.from(list, ({ cohort }) => cohort);
        const values = Float64Array.from(list, ({ value }) => value + 0.25);
        const rank = (from: number, to: number) =>
          Array.from(
            percentileInCohort({
              values: values.slice(from, to),
              cohorts: populationCohorts.slice(from, to),
              population,
              populationCohorts,
              method,
            }),
          );
        expect(rank(0, list.length)).toEqual(list.flatMap((_, row) => rank(row, row + 1)));
      }),
    );
  });

  it('ranks many outsiders in a population without cohorts as it ranks each alone', () => {
    const population = Float64Array.of(4, NaN, 1, 4, 9, 6);
    const values = Float64Array.of(0, 1, 2, 4, 5, NaN, 6, 8, 9, 10);
    for (const method of methods) {
      const alone = Array.from(
        values,
        (value) => percentileInCohort({ values: Float64Array.of(value), population, method })[0],
      );
      expect(Array.from(percentileInCohort({ values, population, method }))).toEqual(alone);
      expect(alone.filter((rank) => rank! > 0).length).toBeGreaterThan(4);
    }
  });

  it('does not let one cohort change another', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...methods), (list, method) => {
        const ranks = (data: typeof list) =>
          percentileInCohort({
            values: Float64Array.from(data, (row) => row.value),
            cohorts: Int32Array.from(data, (row) => row.cohort),
            method,
          });
        const all = ranks(list);
        const own = ranks(list.filter((row) => row.cohort === 1));
        expect(Array.from(all.filter((_, row) => list[row]!.cohort === 1))).toEqual(Array.from(own));
      }),
    );
  });

  it('rises with the value and stays within 0 and 1', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...methods), (list, method) => {
        const values = Float64Array.from(list, (row) => row.value);
        const ranks = percentileInCohort({ values, method });
        ranks.forEach((rank, row) => {
          if (Number.isNaN(rank)) return;
          expect(rank).toBeGreaterThanOrEqual(0);
          expect(rank).toBeLessThanOrEqual(1);
          ranks.forEach((other, otherRow) => {
            if (values[row]! < values[otherRow]!) expect(rank).toBeLessThanOrEqual(other);
          });
        });
      }),
    );
  });

  it('has no rank for a missing value, a missing cohort or a cohort of one', () => {
    const ranks = percentileInCohort({
      values: Float64Array.of(1, NaN, 3, 4, 5),
      cohorts: Int32Array.of(0, 0, -1, 0, 1),
    });
    expect(Array.from(ranks)).toEqual([0, NaN, NaN, 1, NaN]);
  });

  it('has no rank for a value of a cohort that the population lacks', () => {
    const values = Float64Array.from({ length: 20 }, () => 1.5);
    const ranks = percentileInCohort({
      values,
      cohorts: new Int32Array(20).fill(7),
      population: Float64Array.of(1, 2),
      populationCohorts: Int32Array.of(0, 0),
    });
    expect(ranks.every(Number.isNaN)).toBe(true);
  });

  it.each([
    [{ values: Float64Array.of(1), cohorts: Int32Array.of(0, 0) }, 'percentile.cohortCount'],
    [
      { values: Float64Array.of(1), population: Float64Array.of(1, 2), cohorts: Int32Array.of(0) },
      'percentile.cohortsOfPopulation',
    ],
    [
      {
        values: Float64Array.of(1),
        population: Float64Array.of(1, 2),
        cohorts: Int32Array.of(0),
        populationCohorts: Int32Array.of(0),
      },
      'percentile.populationCohortCount',
    ],
  ])('refuses %j with %s', (request, code) => {
    expect(() => percentileInCohort(request)).toThrow(code);
  });
});
