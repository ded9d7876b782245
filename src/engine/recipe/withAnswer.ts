import type { Recipe, ValuesByRole } from './types';

/**
 * A recipe with the answer to a question that is kept as a parameter; by role, where the parameter names one behind a
 * dot. Nothing given takes the answer back.
 *
 * @example withAnswer(recipe, 'success.called', ['Closed Won']).parameters.success // { called: ['Closed Won'] }
 */
export function withAnswer<R extends Recipe>(
  recipe: R,
  parameter: string,
  answer: string | readonly string[],
): R {
  const [base = '', role] = parameter.split('.');
  if (role === undefined) return { ...recipe, parameters: { ...recipe.parameters, [base]: answer } };
  const others = Object.entries(valuesOf(recipe, base)).filter(([other]) => other !== role);
  const values = Object.fromEntries(answer.length === 0 ? others : [...others, [role, answer]]);
  return { ...recipe, parameters: { ...recipe.parameters, [base]: values } };
}

function valuesOf(recipe: Recipe, parameter: string): ValuesByRole {
  return (recipe.parameters as unknown as Readonly<Record<string, ValuesByRole>>)[parameter] ?? {};
}

/** A recipe for another table: without chosen columns and without answers about them. */
export function withoutAnswers(recipe: Recipe): Recipe {
  const common = { mapping: {}, answers: {} } as const;
  return recipe.analysis === 'conversion'
    ? { ...recipe, ...common, parameters: { ...recipe.parameters, success: {} } }
    : { ...recipe, ...common, parameters: { ...recipe.parameters, order: {}, priorityDirection: 'ask' } };
}
