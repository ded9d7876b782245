import { checkParameters } from './checkParameters';
import { parameterNamed } from './parameterNamed';
import type { ParameterSet } from './ParameterSet';
import type { Recipe } from './types';

/**
 * A recipe with one parameter set from text, as it is typed on a command line.
 *
 * Numbers may end in `%`; lists are separated by commas; single measures may be named in a list of choices:
 * `directions=support:lower` leaves the others as they are. What is set by role names it behind a dot: `success.called`.
 *
 * Raises the Problems of `checkParameters`.
 *
 * @example setParameter(recipe, mismatchParameters, 'topShare', '25%').parameters.topShare // 0.25
 */
export function setParameter<R extends Recipe>(recipe: R, set: ParameterSet, name: string, text: string): R {
  const [base = ''] = name.split('.');
  const parameter = parameterNamed(set, base);
  const value = parameter.readText(name, text, recipe.parameters[base] ?? parameter.default);
  const changed = { ...recipe, parameters: { ...recipe.parameters, [base]: value } };
  checkParameters(changed, set);
  return changed;
}
