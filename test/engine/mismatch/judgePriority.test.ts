import { correlate } from '../../../src/engine/mismatch/correlate';
import { judgePriority } from '../../../src/engine/mismatch/judgePriority';
import { placeCustomers } from '../../../src/engine/mismatch/placeCustomers';
import { quantile } from '../../../src/engine/statistics/quantile';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

const counts = (mismatch: number, valid = 1200) => ({
  mismatch,
  valid,
  top: 0.3 * valid,
  bottom: 0.5 * valid,
  expected: 0.15 * valid,
});
const interval = (low: number, high: number) => ({ spearmanInterval: { low, high } });

describe('judgePriority', () => {
  test('184 where chance gives 180, and no correlation: the score tells nobody apart', () => {
    expect(judgePriority(interval(-0.07, 0.05), counts(184))).toMatchObject({
      verdict: 'uninformative',
      count: 'asExpected',
    });
  });

  test('250 where chance gives 180, and a correlation below 0: the score points the wrong way', () => {
    const judgement = judgePriority(interval(-0.4, -0.3), counts(250));
    expect(judgement).toMatchObject({ verdict: 'inverse', count: 'above' });
    expect(judgement.pValue).toBeLessThan(1e-9);
  });

  test('110 where chance gives 180: the score goes with performance', () => {
    expect(judgePriority(interval(0.3, 0.4), counts(110))).toMatchObject({
      verdict: 'informative',
      count: 'below',
    });
  });

  test('too few customers leave it open: a wide interval around 0 is no proof of nothing', () => {
    for (const [low, high] of [
      [-0.25, 0.2],
      [-0.25, 0.1],
      [-0.1, 0.25],
    ] as const)
      expect(judgePriority(interval(low, high), counts(9, 60)).verdict).toBe('open');
  });

  test('lines that say more than the ranks do leave it open', () => {
    expect(judgePriority(interval(-0.07, 0.05), counts(250)).verdict).toBe('open');
    expect(judgePriority(interval(0.02, 0.15), counts(250)).verdict).toBe('open');
    expect(judgePriority(interval(0.02, 0.15), counts(176)).verdict).toBe('open');
  });

  test('says nothing of a score that is the same for everybody', () => {
    expect(judgePriority({ spearmanInterval: undefined }, counts(184)).verdict).toBeUndefined();
  });

  test('blames or praises the score in at most 1 of 20 tables where there is nothing to be found', () => {
    const random = seededRandom(7);
    const draws = 200;
    const verdicts = Array.from({ length: draws }, () => verdictOf(random, () => 0));
    const wrong = verdicts.filter((verdict) => verdict === 'inverse' || verdict === 'informative');
    expect(wrong.length / draws).toBeLessThanOrEqual(0.05);
    expect(verdicts.filter((verdict) => verdict === 'uninformative').length / draws).toBeGreaterThan(0.8);
  });

  test('finds a real effect in nearly every table', () => {
    const random = seededRandom(7);
    const verdicts = Array.from({ length: 100 }, () => verdictOf(random, (priority) => -0.4 * priority));
    expect(verdicts.filter((verdict) => verdict === 'inverse').length).toBeGreaterThanOrEqual(80);
  });
});

/** The verdict on 400 customers whose performance is chance and an effect of the priority. */
function verdictOf(random: () => number, effect: (priority: number) => number) {
  const priority = Float64Array.from({ length: 400 }, random);
  const performance = priority.map((value) => random() + effect(value));
  const cuts = { priority: quantile(priority, 0.7)!, performance: quantile(performance, 0.5)! };
  const { counts: found } = placeCustomers(priority, performance, cuts);
  return judgePriority(correlate(priority, performance), found).verdict;
}
