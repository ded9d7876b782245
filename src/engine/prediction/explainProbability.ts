import { logistic, logit } from '../statistics/logistic';

/** What a probability is made of, as differences of probabilities that add up to it. */
export interface ExplainedProbability {
  /** One per effect. */
  readonly points: readonly number[];
  /** What is left: that the log odds are not known exactly, and effects that none of the given ones stand for. */
  readonly rest: number;
}

/**
 * How much each effect moves a probability away from the rate of all: effect × (p - rate) / (logit p - logit rate),
 * where p is the probability of the log odds that the effects lead to from the rate. That is the mean slope on the way, so that
 * no order of the effects is better than another (Aumann-Shapley); what the points leave of `probability` is the rest.
 *
 * @param effects on the log odds, each as a distance to its mean over the observations
 * @param rate of all, above 0 and below 1
 * @see Sundararajan, Taly & Yan (2017), Axiomatic attribution for deep networks: integrated gradients
 */
export function explainProbability(
  effects: readonly number[],
  probability: number,
  rate: number,
): ExplainedProbability {
  const distance = effects.reduce((total, effect) => total + effect, 0);
  const reached = logistic(logit(rate) + distance);
  const slope = Math.abs(distance) < 1e-6 ? rate * (1 - rate) : (reached - rate) / distance;
  return { points: effects.map((effect) => effect * slope), rest: probability - reached };
}
