import { averageRanks } from './averageRanks';
import { estimate, type Estimate } from './Estimate';
import { logistic, logit } from './logistic';

/** Scored outcomes that are compared with each other; those of another stratum were scored by another model. */
export interface ScoredOutcomes {
  readonly scores: Float64Array;
  /** 1 for a success. */
  readonly outcomes: Uint8Array;
  /** What each belongs to: the unit of the error. */
  readonly clusters: Int32Array;
  readonly strata: Int32Array;
}

/**
 * The probability that of a success and a failure the success has the greater score (area under the ROC curve); equal scores
 * count one half. Only pairs within a stratum are compared, each pair once.
 *
 * Its error takes the clusters as the unit: what each outcome adds, its share of pairs won less the area, is summed within the
 * cluster. The interval is symmetric on the logit scale, so that it stays between 0 and 1.
 *
 * @returns undefined without a pair, or with fewer than two clusters
 * @see Obuchowski (1997), Nonparametric analysis of clustered ROC curve data
 * @example
 * areaUnderCurve({
 *   scores: Float64Array.of(0.1, 0.4, 0.35, 0.8),
 *   outcomes: Uint8Array.of(0, 0, 1, 1),
 *   clusters: Int32Array.of(0, 1, 2, 3),
 *   strata: new Int32Array(4),
 * })?.value; // 0.75
 */
export function areaUnderCurve(scored: ScoredOutcomes): Estimate | undefined {
  const strata = rowsByStratum(scored.strata).map((rows) => placeOutcomes(scored, rows));
  const pairs = strata.reduce((total, { successes, failures }) => total + successes * failures, 0);
  if (pairs === 0) return undefined;
  const clusterSums = new Map<number, number>();
  for (const cluster of scored.clusters) clusterSums.set(cluster, 0);
  let won = 0;
  for (const { rows, shares, successes, failures, area } of strata) {
    if (successes === 0 || failures === 0) continue;
    const weight = (successes * failures) / pairs;
    won += weight * area;
    rows.forEach((row, place) => {
      const size = scored.outcomes[row] === 1 ? successes : failures;
      const cluster = scored.clusters[row]!;
      clusterSums.set(cluster, clusterSums.get(cluster)! + (weight * (shares[place]! - area)) / size);
    });
  }
  const clusters = clusterSums.size;
  if (clusters < 2) return undefined;
  let squares = 0;
  for (const sum of clusterSums.values()) squares += sum * sum;
  return onLogitScale(won, Math.sqrt((squares * clusters) / (clusters - 1)), clusters);
}

interface PlacedOutcomes {
  readonly rows: Int32Array;
  /** The share of the other kind's outcomes that each is on the right side of. */
  readonly shares: Float64Array;
  readonly successes: number;
  readonly failures: number;
  readonly area: number;
}

function placeOutcomes({ scores, outcomes }: ScoredOutcomes, rows: Int32Array): PlacedOutcomes {
  const own = Float64Array.from(rows, (row) => scores[row]!);
  const isSuccess = (place: number) => outcomes[rows[place]!] === 1;
  const places = Array.from(rows, (_, place) => place);
  const among = (wanted: boolean) => {
    const members = places.filter((place) => isSuccess(place) === wanted);
    const ranks = averageRanks(members.map((place) => own[place]!));
    return { members, ranks };
  };
  const succeeding = among(true);
  const failing = among(false);
  const shares = new Float64Array(rows.length);
  const ranks = averageRanks(own);
  const [successes, failures] = [succeeding.members.length, failing.members.length];
  succeeding.members.forEach((place, index) => {
    shares[place] = (ranks[place]! - succeeding.ranks[index]!) / failures;
  });
  failing.members.forEach((place, index) => {
    shares[place] = 1 - (ranks[place]! - failing.ranks[index]!) / successes;
  });
  const area = succeeding.members.reduce((total, place) => total + shares[place]!, 0) / successes;
  return { rows, shares, successes, failures, area };
}

function rowsByStratum(strata: Int32Array): Int32Array[] {
  const rows = new Map<number, number[]>();
  strata.forEach((stratum, row) => {
    const known = rows.get(stratum);
    if (known === undefined) rows.set(stratum, [row]);
    else known.push(row);
  });
  return Array.from(rows.values(), (list) => Int32Array.from(list));
}

function onLogitScale(value: number, standardError: number, clusters: number): Estimate {
  if (!(value > 0 && value < 1)) return { value, standardError, low: value, high: value };
  const { low, high } = estimate(logit(value), standardError / (value * (1 - value)), clusters);
  return { value, standardError, low: logistic(low), high: logistic(high) };
}
