import { analysisNamed } from '../../analyses';
import type { Analysis } from '../../analyses/Analysis';
import { nameOfParameter } from '../../analyses/nameOfParameter';
import { recipeParts } from '../../analyses/recipeParts';
import { parameterNamed } from '../../engine/recipe/parameterNamed';
import type { Prose } from '../../report/text/proseIn';

/** What differs between two recipes, as `changedParameters` lists it, in words. */
export function changeNames(
  changed: readonly string[],
  analysis: string,
  prose: Prose,
  known: readonly Analysis[],
): readonly string[] {
  const { parameters, parameterWords } = analysisNamed(analysis, known);
  return changed.map((name) => {
    const text = parameterWords[name];
    if (text !== undefined) return nameOfParameter(text, parameterNamed(parameters, name).field, prose);
    const part = recipeParts[name];
    return part === undefined ? name : prose.say(part);
  });
}
