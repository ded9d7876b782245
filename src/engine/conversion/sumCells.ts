import { ClusterSums } from '../statistics/ClusterSums';

/** Adds the cells of each group up, one cluster a cell that has any trials. */
export function sumCells(
  groups: Int32Array,
  hits: Int32Array,
  trials: Int32Array,
  groupCount: number,
): ClusterSums {
  const sums = new ClusterSums(groupCount);
  // Every cell has its group, hits and trials.
  for (let cell = 0; cell < groups.length; cell += 1) {
    if (trials[cell]! > 0) sums.add(groups[cell]!, hits[cell]!, trials[cell]!);
  }
  return sums;
}
