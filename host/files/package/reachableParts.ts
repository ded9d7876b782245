import type { Package } from './Package';

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
