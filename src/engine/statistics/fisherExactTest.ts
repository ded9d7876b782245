/** Tables this little more likely than the observed one count as equally likely: rounding must not part twins. */
const tolerance = 1 + 1e-7;

/**
 * Fisher's exact test of whether two groups have the same rate: the two-sided p-value is the probability, given all
 * margins, of every table that is not more likely than the observed one. Made of the ratios of neighbouring
 * hypergeometric probabilities, outwards from the most likely table, so that large counts need no factorials.
 *
 * @param events events in the first group, of `total`
 * @param otherEvents events in the second group, of `otherTotal`
 * @returns 0 to 1; 1 where a margin is 0, as only one table is possible then
 * @see Fisher (1935), The logic of inductive inference
 * @example
 * fisherExactTest(0, 7, 184, 353); // 0.006273
 */
export function fisherExactTest(
  events: number,
  total: number,
  otherEvents: number,
  otherTotal: number,
): number {
  const allEvents = events + otherEvents;
  const lowest = Math.max(0, allEvents - otherTotal);
  const highest = Math.min(total, allEvents);
  const mode = Math.floor(((total + 1) * (allEvents + 1)) / (total + otherTotal + 2));
  // How many times as likely k + 1 events in the first group are as k.
  const ratio = (k: number) => ((total - k) * (allEvents - k)) / ((k + 1) * (otherTotal - allEvents + k + 1));
  const observed = likelihoodAt(events, mode, ratio);
  let all = 0;
  let notLikelier = 0;
  const add = (likelihood: number) => {
    all += likelihood;
    if (likelihood <= observed * tolerance) notLikelier += likelihood;
  };
  let likelihood = 1;
  for (let k = mode; k <= highest && likelihood > 0; k++) {
    add(likelihood);
    likelihood *= ratio(k);
  }
  likelihood = 1;
  for (let k = mode - 1; k >= lowest && likelihood > 0; k--) {
    likelihood /= ratio(k);
    add(likelihood);
  }
  return Math.min(1, notLikelier / all);
}

/** How likely so many events are against the most likely number; 0 where it is too unlikely to be written down. */
function likelihoodAt(events: number, mode: number, ratio: (k: number) => number): number {
  let likelihood = 1;
  for (let k = mode; k < events; k++) likelihood *= ratio(k);
  for (let k = mode - 1; k >= events; k--) likelihood /= ratio(k);
  return likelihood;
}
