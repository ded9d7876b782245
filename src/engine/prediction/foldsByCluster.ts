import { seededRandom } from '../statistics/seededRandom';
import type { Fold, Split } from './Fold';
import type { Observations } from './Observations';

/**
 * Folds that leave whole clusters out, such as customers: whoever is predicted was never seen. Each cluster is in the test of one
 * fold. They are dealt so that all folds have about as many successes and observations:
 * those with the most successes first, each to the fold that has the fewest; then those without one, the largest first, each to the fold
 * with the fewest observations. Equal ones come in an order drawn with a fixed seed.
 *
 * @param count folds, at least 2; as many as there are clusters, if these are fewer
 */
export function foldsByCluster(count: number): Split {
  return (observations, rows) => {
    const { clusters } = observations;
    const foldOfCluster = dealClusters(observations, rows, count);
    const folds = Math.max(-1, ...foldOfCluster.values()) + 1;
    if (folds < 2) return [];
    return Array.from({ length: folds }, (_, fold): Fold => {
      const isTested = (row: number) => foldOfCluster.get(clusters[row]!) === fold;
      return {
        training: rows.filter((row) => !isTested(row)),
        test: rows.filter(isTested),
        outcomes: undefined,
      };
    });
  };
}

interface Cluster {
  readonly code: number;
  readonly lot: number;
  successes: number;
  observations: number;
}

function dealClusters(
  { clusters, outcomes }: Observations,
  rows: Int32Array,
  count: number,
): Map<number, number> {
  const random = seededRandom();
  const byCode = new Map<number, Cluster>();
  for (const row of rows) {
    const code = clusters[row]!;
    let cluster = byCode.get(code);
    if (cluster === undefined)
      byCode.set(code, (cluster = { code, lot: random(), successes: 0, observations: 0 }));
    cluster.successes += outcomes[row]!;
    cluster.observations += 1;
  }
  const ordered = [...byCode.values()].sort(
    (first, second) =>
      second.successes - first.successes ||
      second.observations - first.observations ||
      first.lot - second.lot,
  );
  const folds = Array.from({ length: Math.min(count, ordered.length) }, () => ({
    successes: 0,
    observations: 0,
  }));
  const foldOfCluster = new Map<number, number>();
  for (const { code, successes, observations } of ordered) {
    // Once all successes are dealt only the observations are to be evened out.
    const load = (own: { readonly successes: number }) => (successes > 0 ? own.successes : 0);
    const fold = folds.reduce((least, own, place) => {
      const before = load(own) - load(folds[least]!);
      return before < 0 || (before === 0 && own.observations < folds[least]!.observations) ? place : least;
    }, 0);
    folds[fold]!.successes += successes;
    folds[fold]!.observations += observations;
    foldOfCluster.set(code, fold);
  }
  return foldOfCluster;
}
