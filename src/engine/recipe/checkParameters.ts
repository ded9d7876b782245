import { Problem } from '../problem';
import { parameterNamed } from './parameterNamed';
import type { ParameterSet, ParameterValues } from './ParameterSet';
import type { Recipe } from './types';

/**
 * Checks every parameter of a recipe; from then on its values have the types that the analysis declares.
 *
 * Raises a Problem `parameterUnknown` for a name that the analysis does not have, `parameterMissing` for one left out,
 * a code for each kind of rule that a value breaks (see `kinds`), and `sharesOverlap` when shares that exclude each
 * other exceed the whole.
 */
export function checkParameters<Values extends ParameterValues>(
  recipe: Recipe,
  set: ParameterSet<Values>,
): asserts recipe is Recipe<Values> {
  const { parameters } = recipe;
  for (const name of Object.keys(parameters)) parameterNamed(set, name);
  for (const [name, parameter] of Object.entries(set.declared)) {
    if (!Object.hasOwn(parameters, name)) throw new Problem('parameterMissing', { parameter: name });
    const problem = parameter.findProblem(name, parameters[name]);
    if (problem !== undefined) throw problem;
  }
  const shares = Object.fromEntries(set.disjointShares.map((name) => [name, Number(parameters[name])]));
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (sum > 1) throw new Problem('sharesOverlap', shares);
}
