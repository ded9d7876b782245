import type { ParameterValue, TextsByRole } from './Parameter';
import type { Recipe } from './types';

/**
 * A recipe with the answer to a question that is kept as a parameter; by role, where the parameter names one behind a
 * dot. Nothing given takes the answer back.
 *
 * @example withAnswer(recipe, 'success.called', ['Closed Won']).parameters.success // { called: ['Closed Won'] }
 */
export function withAnswer<R extends Recipe>(recipe: R, name: string, answer: string | readonly string[]): R {
  const [base = '', role] = name.split('.');
  if (role === undefined) return { ...recipe, parameters: { ...recipe.parameters, [base]: answer } };
  const before = recipe.parameters[base];
  const others = Object.entries(isByRole(before) ? before : {}).filter(([other]) => other !== role);
  const values = Object.fromEntries(answer.length === 0 ? others : [...others, [role, answer]]);
  return { ...recipe, parameters: { ...recipe.parameters, [base]: values } };
}

/** A recipe for another table: without chosen columns and without answers about them. */
export function withoutAnswers(recipe: Recipe): Recipe {
  const kept = Object.entries(recipe.parameters).map(([name, value]) => [name, isByRole(value) ? {} : value]);
  return {
    ...recipe,
    mapping: {},
    answers: {},
    parameters: { ...recipe.parameters, ...Object.fromEntries(kept) },
  };
}

/** Whether a parameter holds values of columns by role. */
export function isByRole(value: ParameterValue | undefined): value is TextsByRole {
  return typeof value === 'object' && !Array.isArray(value);
}
