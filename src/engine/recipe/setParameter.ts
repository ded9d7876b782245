import { Problem } from '../problem';
import { checkParameters } from './checkParameters';
import { ruleOf } from './parameterRules';
import type { MismatchRecipe, Recipe } from './types';

/** Order of the metrics in the lists `weights` and `directions`. */
const metrics = ['sales', 'adoption', 'support'] as const;

/**
 * A recipe with one parameter set from text, as it is typed on a command line.
 *
 * Numbers may end in `%`; lists are separated by commas; single metrics may be named in a list of directions:
 * `directions=support:lower` leaves the others as they are.
 *
 * Raises the Problems of `checkParameters`.
 *
 * @example setParameter(recipe, 'topShare', '25%').parameters.topShare // 0.25
 */
export function setParameter<R extends Recipe>(recipe: R, parameter: string, text: string): R {
  const rule = ruleOf(recipe.analysis, parameter);
  const changed = { ...recipe, parameters: { ...recipe.parameters, [parameter]: read() } };
  checkParameters(changed as Recipe);
  return changed;

  function read(): unknown {
    const parts = text.split(',').map((part) => part.trim());
    switch (rule.kind) {
      case 'number':
        return readNumber(text);
      case 'numbers':
        return rule.mayBeEmpty === true && text.trim() === '' ? [] : parts.map(readNumber);
      case 'choices':
        return parts.some((part) => part.includes(':')) ? readNamed(parts) : parts;
      case 'texts':
        return parts.filter((part) => part !== '');
      default:
        return text.trim();
    }
  }

  function readNumber(part: string): number {
    const trimmed = part.trim();
    const value = trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
    if (trimmed === '' || Number.isNaN(value))
      throw new Problem('parameterNoNumber', { parameter, value: part });
    return value;
  }

  function readNamed(parts: readonly string[]): string[] {
    const directions: string[] = [...(recipe as MismatchRecipe).parameters.directions];
    for (const part of parts) {
      const [metric = '', direction = ''] = part.split(':').map((side) => side.trim());
      const index = (metrics as readonly string[]).indexOf(metric);
      if (index < 0) throw new Problem('parameterNoChoice', { parameter, value: part, choices: metrics });
      directions[index] = direction;
    }
    return directions;
  }
}
