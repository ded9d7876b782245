import { sum } from '../statistics/sum';
import { arrangeObservations, layOutColumns, type Arrangement } from './arrangeObservations';
import type { Candidate, Predictor } from './Candidate';
import { codeLevels } from './codeLevels';
import { fitRidge } from './fitRidge';
import type { Split } from './Fold';
import { LinearModel } from './LinearModel';
import type { Observations } from './Observations';
import { pooledCandidate } from './pooledCandidate';
import { mostToChooseBy, sampleClusters } from './sampleClusters';
import { scoreLogLoss } from './scoreLogLoss';
import type { Effects, Penalties } from './stepTowardsMaximum';

/** Penalties that are tried, the strongest first: effects of about 0.06 to 1 on the log odds. */
export const ridgePenalties = [300, 100, 30, 10, 3, 1] as const;
/** Levels with fewer observations than this share one column, and so do all but the 100 most frequent. */
const coding = { leastObservations: 5, mostLevels: 100 } as const;
/** A customer has a column of its own, however many there are: it is what all else is to be told apart from. */
const codingOfFirst = { leastObservations: 5, mostLevels: Infinity } as const;
/** Far below what tells two penalties apart; the last fit, whose effects are shown, is a thousand times as exact. */
const roughTolerance = 1e-3;
const tolerance = 1e-10;

/** Effects of all factors at one penalty. */
export interface RidgePredictor extends Predictor {
  /** Undefined where nothing could be learnt: the rate of all stands for every case. */
  readonly model: LinearModel | undefined;
  readonly penalty: number | undefined;
}

/**
 * Logistic regression on all factors in dummy coding, one penalty for all effects, chosen by cross-validation: the one with the
 * least log loss in the folds; of equal ones the strongest. Rare levels share a column.
 */
export const ridgeCandidate: Candidate<RidgePredictor> = {
  name: 'ridge',
  learn(observations, rows, split) {
    const arrangement = arrangeAllFactors(observations, rows);
    if (arrangement === undefined) {
      return { ...pooledCandidate.learn(observations, rows, split), model: undefined, penalty: undefined };
    }
    const penalty = choosePenalty(observations, rows, split);
    const { model } = fitAtPenalty(arrangement, penalty, tolerance);
    return { model, penalty, probabilities: (cases, asked) => model.probabilities(cases, asked) };
  },
};

/** Observations with their columns in all factors, rare levels pooled; undefined where all succeeded or none. */
export function arrangeAllFactors(observations: Observations, rows: Int32Array): Arrangement | undefined {
  const codings = observations.factors.map((factor, place) =>
    codeLevels(factor, rows, place === 0 ? codingOfFirst : coding),
  );
  const layout = layOutColumns([...codings.keys()], codings);
  const arrangement = arrangeObservations(observations, rows, layout);
  const successes = sum(arrangement.successes);
  return successes > 0 && successes < rows.length ? arrangement : undefined;
}

/** Effects at a given penalty, the same for all. */
export function fitAtPenalty(arrangement: Arrangement, penalty: number, exact: number, start?: Effects) {
  const penalties = equalPenalties(arrangement, penalty);
  const fit = fitRidge(arrangement, penalties, exact, start);
  return { model: new LinearModel(arrangement, penalties, fit), effects: fit.effects };
}

function equalPenalties({ layout }: Arrangement, penalty: number): Penalties {
  const dense = new Float64Array(layout.denseCount).fill(penalty);
  dense[0] = 0;
  return { wide: penalty, dense };
}

function choosePenalty(observations: Observations, rows: Int32Array, split: Split): number {
  const losses = new Float64Array(ridgePenalties.length);
  for (const { training, test, outcomes } of split(
    observations,
    sampleClusters(observations, rows, mostToChooseBy),
  )) {
    const known = outcomes === undefined ? observations : { ...observations, outcomes };
    const arrangement = arrangeAllFactors(known, training);
    if (arrangement === undefined) continue;
    let start: Effects | undefined;
    ridgePenalties.forEach((penalty, place) => {
      const { model, effects } = fitAtPenalty(arrangement, penalty, roughTolerance, start);
      start = effects;
      losses[place]! += sum(
        scoreLogLoss(model.probabilities(observations, test), observations.outcomes, test),
      );
    });
  }
  return ridgePenalties[losses.indexOf(Math.min(...losses))]!;
}
