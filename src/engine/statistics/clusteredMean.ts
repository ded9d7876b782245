import { estimate, type Estimate } from './Estimate';

/**
 * The mean of values that come in clusters, such as the losses of the records of each customer: every value counts once, and the
 * clusters are the unit of its error. With sums S and counts n of the m clusters and the mean M of all N values,
 * the variance is m / (m - 1) × Σ (S - M n)² / N².
 *
 * @param clusters one code per value, 0 or above
 * @returns undefined for fewer than two clusters
 * @see Cochran (1977), Sampling Techniques, 6.3: the ratio estimator
 * @example
 * clusteredMean([1, 2, 3, 6], [0, 0, 1, 1]); // { value: 3, standardError: 1.5, low: -16.059307, high: 22.059307 }
 */
export function clusteredMean(values: ArrayLike<number>, clusters: ArrayLike<number>): Estimate | undefined {
  const count = values.length;
  const { sums, counts } = sumClusters(values, clusters);
  let total = 0;
  for (const sum of sums) total += sum;
  const mean = total / count;
  let present = 0;
  let squares = 0;
  // Every cluster has its sum and count.
  for (let cluster = 0; cluster < sums.length; cluster++) {
    if (counts[cluster] === 0) continue;
    present += 1;
    squares += (sums[cluster]! - mean * counts[cluster]!) ** 2;
  }
  if (present < 2) return undefined;
  return estimate(mean, Math.sqrt((squares * present) / (present - 1)) / count, present);
}

/** Sum and number of the values of each cluster, up to the largest code. */
function sumClusters(values: ArrayLike<number>, clusters: ArrayLike<number>) {
  let largest = -1;
  for (let index = 0; index < clusters.length; index++) largest = Math.max(largest, clusters[index]!);
  const sums = new Float64Array(largest + 1);
  const counts = new Int32Array(largest + 1);
  // Every value has its cluster.
  for (let index = 0; index < values.length; index++) {
    sums[clusters[index]!]! += values[index]!;
    counts[clusters[index]!]! += 1;
  }
  return { sums, counts };
}
