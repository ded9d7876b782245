import type { Analysis } from './Analysis';
import { conversionAnalysis } from './conversion/conversionAnalysis';
import { mismatchAnalysis } from './mismatch/mismatchAnalysis';

/** The analyses of the product, in the order in which they are offered: a new one is its folder and a name here. */
export const analyses: readonly Analysis[] = [mismatchAnalysis, conversionAnalysis];

/** What they read of a table. */
export const inputsOf = (known: readonly Analysis[]) => known.map(({ input }) => input);

/** What recipes of them may say. */
export const parameterSetsOf = (known: readonly Analysis[]) => known.map(({ parameters }) => parameters);

/** The name of the one that is taken where neither a person nor a table says which: the last. */
export const undecidedOf = (known: readonly Analysis[]) => known.at(-1)?.name ?? '';

/** The analysis that a recipe or a source names. */
export function analysisNamed(name: string, known: readonly Analysis[] = analyses): Analysis {
  const analysis = known.find((candidate) => candidate.name === name);
  // Recipes are read, and names chosen, by the same list: this is an error of ours.
  if (analysis === undefined) throw new RangeError(`No analysis "${name}"`);
  return analysis;
}
