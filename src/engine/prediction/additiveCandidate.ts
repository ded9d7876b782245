import { sum } from '../statistics/sum';
import { arrangeObservations, layOutColumns, type Arrangement } from './arrangeObservations';
import type { Candidate, Predictor } from './Candidate';
import { codeLevels } from './codeLevels';
import { fitAtSpreads, fitSpreads } from './fitSpreads';
import { LinearModel } from './LinearModel';
import type { Observations } from './Observations';
import { pooledCandidate } from './pooledCandidate';
import { mostToChooseBy, sampleClusters } from './sampleClusters';

/** The factors whose rates are added: those that stand first. */
const factors = [0, 1] as const;
/** Every customer has a rate of its own, and so have the 300 products with the most records. */
const codingOfFirst = { leastObservations: 1, mostLevels: Infinity } as const;
const coding = { leastObservations: 1, mostLevels: 300 } as const;
/** Of the logarithm of a spread: a hundredth changes no probability that is shown. */
const tolerance = 0.01;

export interface AdditivePredictor extends Predictor {
  /** Undefined where nothing could be learnt: the rate of all stands for every case. */
  readonly model: LinearModel | undefined;
  /** Standard deviation of the effects of each of both factors, on the log odds. */
  readonly spreads: readonly number[] | undefined;
}

/**
 * Empirical-Bayes rates of the first two factors, such as customer and product, which add up on the log odds: each effect is drawn
 * towards 0, the more the fewer observations it rests on and the less the effects of its factor are spread.
 */
export const additiveCandidate: Candidate<AdditivePredictor> = {
  name: 'additive',
  learn(observations, rows, split) {
    const arrangement = arrange(observations, rows);
    const sampled = arrange(observations, sampleClusters(observations, rows, mostToChooseBy));
    if (arrangement === undefined || sampled === undefined) {
      return { ...pooledCandidate.learn(observations, rows, split), model: undefined, spreads: undefined };
    }
    const { spreads } = fitSpreads(sampled, tolerance);
    const { penalties, fit } = fitAtSpreads(arrangement, spreads);
    const model = new LinearModel(arrangement, penalties, fit);
    return { model, spreads, probabilities: (cases, asked) => model.probabilities(cases, asked) };
  },
};

/** Undefined where all succeeded or none. */
function arrange(observations: Observations, rows: Int32Array): Arrangement | undefined {
  const codings = factors.map((factor, place) =>
    codeLevels(observations.factors[factor]!, rows, place === 0 ? codingOfFirst : coding),
  );
  const arrangement = arrangeObservations(observations, rows, layOutColumns(factors, codings));
  const successes = sum(arrangement.successes);
  return successes > 0 && successes < rows.length ? arrangement : undefined;
}
