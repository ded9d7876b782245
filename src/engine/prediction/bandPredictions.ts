import { clusteredRates } from '../statistics/clusteredRates';
import { ClusterSums } from '../statistics/ClusterSums';
import type { Interval } from '../statistics/interval';
import { orderAscending } from '../statistics/orderAscending';

/** Observations to which about the same probability was given, and what came of them. */
export interface CalibrationBand {
  readonly count: number;
  readonly successes: number;
  /** Mean of the probabilities. */
  readonly predicted: number;
  readonly observed: number;
  /** Of the observed rate, 95 %, with the clusters as the unit; undefined for fewer than two clusters. */
  readonly interval: Interval | undefined;
}

const mostBands = 10;

/**
 * The calibration curve: observations in the order of their probability, in up to ten bands of about the same size. Equal
 * probabilities are never parted.
 */
export function bandPredictions(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  clusters: Int32Array,
): readonly CalibrationBand[] {
  const order = orderAscending(probabilities);
  const bands: Int32Array[] = [];
  let start = 0;
  for (let band = 1; band <= mostBands; band += 1) {
    let end = Math.round((band * order.length) / mostBands);
    if (end <= start) continue;
    const last = probabilities[order[end - 1]!];
    while (end < order.length && probabilities[order[end]!] === last) end += 1;
    bands.push(order.subarray(start, end));
    start = end;
  }
  const sums = new ClusterSums(bands.length);
  bands.forEach((rows, band) => addBand(sums, band, rows, outcomes, clusters));
  const { lows, highs } = clusteredRates(sums, sums.pooledRate() ?? 0, (band) => sums.clusters[band]! > 1);
  return bands.map((rows, band) => {
    const low = lows[band]!;
    return {
      count: rows.length,
      successes: sums.successes[band]!,
      predicted: rows.reduce((total, row) => total + probabilities[row]!, 0) / rows.length,
      observed: sums.successes[band]! / rows.length,
      interval: Number.isNaN(low) ? undefined : { low, high: highs[band]! },
    };
  });
}

function addBand(
  sums: ClusterSums,
  band: number,
  rows: Int32Array,
  outcomes: Uint8Array,
  clusters: Int32Array,
): void {
  const counts = new Map<number, { successes: number; trials: number }>();
  for (const row of rows) {
    const own = counts.get(clusters[row]!) ?? { successes: 0, trials: 0 };
    counts.set(clusters[row]!, {
      successes: own.successes + outcomes[row]!,
      trials: own.trials + 1,
    });
  }
  for (const { successes, trials } of counts.values()) sums.add(band, successes, trials);
}
