import type { Candidate } from '../../../src/engine/prediction/Candidate';
import { foldsByCluster } from '../../../src/engine/prediction/foldsByCluster';
import { foldsForward } from '../../../src/engine/prediction/foldsForward';
import { pooledCandidate } from '../../../src/engine/prediction/pooledCandidate';
import { predictFolds } from '../../../src/engine/prediction/predictFolds';
import { generateObservations } from './generateObservations';

const { rows, ...observations } = generateObservations(3, { customers: 30, products: 4, each: 10, base: -1 });
const splits = { outer: foldsByCluster(5), inner: foldsByCluster(3) };

test('what a candidate learns from and chooses by never holds what it is scored on', () => {
  const learnt: Set<number>[] = [];
  const spy: Candidate = {
    name: 'ridge',
    learn(own, training, split) {
      const seen = new Set(training);
      for (const fold of split(own, training))
        for (const row of [...fold.training, ...fold.test]) seen.add(row);
      learnt.push(seen);
      return pooledCandidate.learn(own, training, split);
    },
  };
  const predictions = predictFolds(observations, rows, [spy], splits)!;
  predictions.rows.forEach((row, index) => {
    expect(learnt[predictions.folds[index]!]!.has(row)).toBe(false);
  });
  expect([...predictions.rows].sort((a, b) => a - b)).toEqual([...rows]);
});

test('candidates learn from what was known then, and are scored by what came', () => {
  const rates: number[] = [];
  const spy: Candidate = {
    name: 'ridge',
    learn(own, training, split) {
      rates.push(training.reduce((total, row) => total + own.outcomes[row]!, 0) / training.length);
      return pooledCandidate.learn(own, training, split);
    },
  };
  // Each success is known 10 days after it began; of the last 5 days before a stretch none is.
  const outer = foldsForward([0.5], 0);
  predictFolds(observations, rows, [spy], { outer, inner: outer });
  const { training } = outer(observations, rows)[0]!;
  const final = training.reduce((total, row) => total + observations.outcomes[row]!, 0) / training.length;
  expect(rates[0]).toBeLessThan(final);
});

test('each fold is said before it is worked on', () => {
  const said: string[] = [];
  predictFolds(observations, rows, [pooledCandidate], splits, (fold, of) => said.push(`${fold} of ${of}`));
  expect(said).toEqual(['0 of 5', '1 of 5', '2 of 5', '3 of 5', '4 of 5']);
});

test('what cannot be parted is not predicted', () => {
  const undated = { ...observations, days: undefined };
  expect(
    predictFolds(undated, rows, [pooledCandidate], { ...splits, outer: foldsForward([0.5], 0) }),
  ).toBeUndefined();
});
