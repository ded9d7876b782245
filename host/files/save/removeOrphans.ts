import type { Package } from '../package/Package';

/** Every part that can be reached from the package by relationships. */
export function reachableParts(source: Package): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of source.relationships(part)) {
      if (external || reached.has(target.toLowerCase())) continue;
      reached.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return reached;
}

/** Removes the parts that could be reached before and no longer can: charts of a cleared sheet, a deleted sheet's tables. */
export function removeOrphans(target: Package, reachedBefore: ReadonlySet<string>): void {
  const reached = reachableParts(target);
  for (const part of [...target.contents.keys()]) {
    const name = part.toLowerCase();
    if (reachedBefore.has(name) && !reached.has(name)) target.remove(part);
  }
}
