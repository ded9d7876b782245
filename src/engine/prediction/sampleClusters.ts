import { seededRandom } from '../statistics/seededRandom';
import type { Observations } from './Observations';

/**
 * As many observations are enough to choose a penalty or a spread by: it stands for how far effects are spread, which a part of the
 * observations tells as well.
 */
export const mostToChooseBy = 12_000;

/**
 * Some of the observations, whole clusters of them, drawn with a fixed seed until about `most` are reached; all where there
 * are no more.
 */
export function sampleClusters({ clusters }: Observations, rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows;
  const random = seededRandom();
  const isKept = new Map<number, boolean>();
  for (const row of rows) {
    const cluster = clusters[row]!;
    if (!isKept.has(cluster)) isKept.set(cluster, random() * rows.length < most);
  }
  return rows.filter((row) => isKept.get(clusters[row]!));
}
