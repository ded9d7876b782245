import type { RunGroup } from '../../engine/history/RunRecord';

/**
 * The lines of a run as the parameter has them by which shares are counted from then on: scores of the last high and the
 * first low customer and of the last high product.
 *
 * @returns undefined where the run has one of them not
 */
export function keptLines(
  groups: readonly RunGroup[],
): { readonly frozenCuts: readonly number[] } | undefined {
  const linesOf = (key: string) => groups.find((group) => group.key === key)?.lines ?? [];
  const [highCustomer, lowCustomer] = linesOf('customer');
  const [highProduct] = linesOf('product');
  const lines = [highCustomer, lowCustomer, highProduct].filter((line) => typeof line === 'number');
  return lines.length === 3 ? { frozenCuts: lines } : undefined;
}
