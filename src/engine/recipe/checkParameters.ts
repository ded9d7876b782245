import { Problem } from '../problem';
import { ruleOf, rulesOf, type ParameterRule } from './parameterRules';
import { shownValue } from './shownValue';
import type { Recipe } from './types';

/**
 * Checks every parameter of a recipe.
 *
 * Raises a Problem `parameterUnknown` for a name that the analysis does not have, `parameterMissing` for one left out,
 * a code for each kind of rule that a value breaks (see `brokenRule`), `weightsZero` when all weights of a score are 0 and `sharesOverlap` when the high and the low tier would share members.
 */
export function checkParameters(recipe: Recipe): void {
  const parameters: Readonly<Record<string, unknown>> = { ...recipe.parameters };
  const rules = rulesOf(recipe.analysis);
  for (const parameter of Object.keys(parameters)) ruleOf(recipe.analysis, parameter);
  for (const [parameter, rule] of Object.entries(rules)) {
    const value = parameters[parameter];
    if (value === undefined) throw new Problem('parameterMissing', { parameter });
    if (!fits(value, rule)) throw brokenRule(parameter, shownValue(value), rule);
  }
  if (recipe.analysis === 'mismatch') {
    requireWeight('weights', recipe.parameters.weights);
    requireWeight('reweighting', recipe.parameters.reweighting);
    return;
  }
  requireWeight('customerWeights', recipe.parameters.customerWeights);
  requireWeight('productWeights', recipe.parameters.productWeights);
  const { highShare, lowShare } = recipe.parameters;
  if (highShare + lowShare > 1) throw new Problem('sharesOverlap', { highShare, lowShare });
}

function requireWeight(parameter: string, weights: readonly number[]): void {
  if (weights.every((weight) => weight === 0)) throw new Problem('weightsZero', { parameter });
}

function fits(value: unknown, rule: ParameterRule): boolean {
  switch (rule.kind) {
    case 'number':
      return (
        typeof value === 'number' &&
        value >= rule.minimum &&
        value <= rule.maximum &&
        (rule.whole !== true || Number.isInteger(value))
      );
    case 'choice':
      return typeof value === 'string' && rule.choices.includes(value);
    case 'numbers':
      if (rule.mayBeEmpty === true && isListOf(value, 0)) return true;
      return (
        isListOf(value, rule.length) &&
        value.every((part) => fits(part, { kind: 'number', minimum: rule.minimum, maximum: rule.maximum }))
      );
    case 'choices':
      return (
        isListOf(value, rule.length) &&
        value.every((part) => fits(part, { kind: 'choice', choices: rule.choices }))
      );
    case 'texts':
      return Array.isArray(value) && value.every((part) => typeof part === 'string');
  }
}

function isListOf(value: unknown, length: number): value is unknown[] {
  return Array.isArray(value) && value.length === length;
}

/** What is wrong with a value, by the rule it breaks; the facts say what is allowed. */
function brokenRule(parameter: string, value: string, rule: ParameterRule): Problem {
  const facts = { parameter, value };
  switch (rule.kind) {
    case 'number': {
      const range = { ...facts, minimum: rule.minimum, maximum: rule.maximum };
      return rule.whole === true
        ? new Problem('parameterNotWhole', range)
        : new Problem('parameterOutside', range);
    }
    case 'choice':
      return new Problem('parameterNoChoice', { ...facts, choices: rule.choices });
    case 'numbers': {
      const range = { ...facts, length: rule.length, minimum: rule.minimum, maximum: rule.maximum };
      return rule.mayBeEmpty === true
        ? new Problem('parameterNoListNorNone', range)
        : new Problem('parameterNoList', range);
    }
    case 'choices':
      return new Problem('parameterNoChoices', { ...facts, length: rule.length, choices: rule.choices });
    case 'texts':
      return new Problem('parameterNoTexts', facts);
  }
}
