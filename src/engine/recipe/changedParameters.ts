import type { Recipe } from './types';

/**
 * Names of what differs between two recipes of the same analysis: parameters by name,
 * and 'source', 'mapping', 'answers' and 'locale' for the rest.
 */
export function changedParameters(before: Recipe, after: Recipe): readonly string[] {
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const old: Readonly<Record<string, unknown>> = { ...before.parameters };
  const parameters = Object.entries(after.parameters).filter(([name, value]) => differs(old[name], value));
  const parts = (['source', 'mapping', 'answers', 'locale'] as const).filter((part) =>
    differs(before[part], after[part]),
  );
  return [...parts, ...parameters.map(([name]) => name)];
}
