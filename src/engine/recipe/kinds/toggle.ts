import { Problem } from '../../problem';
import type { Parameter } from '../Parameter';
import { shownValue } from '../shownValue';

const answers = ['true', 'false'] as const;

/**
 * Something that a run does or leaves, as text `true` or `false`: anything else is a Problem `parameterNoChoice`.
 *
 * @example toggle(false).readText('proof', 'true', false) // true
 */
export function toggle(byDefault: boolean): Parameter<boolean, never> {
  return {
    default: byDefault,
    field: { kind: 'toggle' },
    findProblem: (parameter, value) =>
      typeof value === 'boolean'
        ? undefined
        : new Problem('parameterNoChoice', { parameter, value: shownValue(value), choices: answers }),
    readText: (_parameter, text) => {
      const typed = text.trim().toLowerCase();
      return answers.some((answer) => answer === typed) ? typed === 'true' : text;
    },
  };
}
