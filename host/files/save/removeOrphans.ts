import type { Package } from '../package/Package';
import { reachableParts } from '../package/reachableParts';

/** Removes the parts that could be reached before and no longer can: charts of a cleared sheet, a deleted sheet's tables. */
export function removeOrphans(target: Package, reachedBefore: ReadonlySet<string>): void {
  const reached = reachableParts(target);
  for (const part of [...target.contents.keys()]) {
    const name = part.toLowerCase();
    if (reachedBefore.has(name) && !reached.has(name)) target.remove(part);
  }
}
