import { sortByCohort } from '../../../src/engine/score/sortByCohort';

const population = Float64Array.of(5, NaN, 3, 9, 4, 1);
const cohorts = Int32Array.of(1, 0, 0, -1, 1, 0);

describe('sortByCohort', () => {
  it('orders the members within each cohort and remembers their rows', () => {
    const { starts, members, rows } = sortByCohort(population, cohorts);
    expect([Array.from(starts), Array.from(members), Array.from(rows)]).toEqual([
      [0, 2, 4],
      [1, 3, 4, 5],
      [5, 2, 4, 0],
    ]);
  });

  it('has room for cohorts that the population lacks', () => {
    expect(Array.from(sortByCohort(population, cohorts, 4).starts)).toEqual([0, 2, 4, 4, 4]);
  });

  it('has no cohort where nobody has one, and one without members where none is given', () => {
    expect(Array.from(sortByCohort(new Float64Array(0), new Int32Array(0)).starts)).toEqual([0]);
    expect(Array.from(sortByCohort(Float64Array.of(7), Int32Array.of(-1)).starts)).toEqual([0]);
    expect(Array.from(sortByCohort(new Float64Array(0)).starts)).toEqual([0, 0]);
  });

  it('takes all known members for one cohort where none is given', () => {
    const { starts, members } = sortByCohort(population);
    expect([Array.from(starts), Array.from(members)]).toEqual([
      [0, 5],
      [1, 3, 4, 5, 9],
    ]);
  });
});
