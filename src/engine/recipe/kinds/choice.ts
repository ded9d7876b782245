import { Problem } from '../../problem';
import { shownValue } from '../shownValue';
import type { Parameter } from '../Parameter';
import { splitList } from './splitList';

/** One of a few named rules. */
export function choice<const Choice extends string>(
  choices: readonly Choice[],
  byDefault: NoInfer<Choice>,
): Parameter<Choice, Choice> {
  return {
    default: byDefault,
    field: { kind: 'choice', choices },
    findProblem: (parameter, value) =>
      isOneOf(choices, value)
        ? undefined
        : new Problem('parameterNoChoice', { parameter, value: shownValue(value), choices }),
    readText: (_parameter, text) => text.trim(),
  };
}

/** A choice for each of some measures, in their order. */
export type ChoiceFor<Names extends readonly string[], Choice extends string> = {
  readonly [Place in keyof Names]: Choice;
};

/**
 * One of a few rules for each measure. As text a list (`higher,higher,lower`), or named ones that leave the others
 * as they are (`support:lower`): a measure that is not there is a Problem `parameterNoChoice`.
 */
export function choices<const Measures extends readonly string[], const Choice extends string>(
  measures: Measures,
  rules: readonly Choice[],
  byDefault: ChoiceFor<Measures, NoInfer<Choice>>,
): Parameter<ChoiceFor<Measures, Choice>, Measures[number] | Choice> {
  return {
    default: byDefault,
    field: { kind: 'choices', measures, choices: rules },
    findProblem: (parameter, value) =>
      Array.isArray(value) && value.length === measures.length && value.every((part) => isOneOf(rules, part))
        ? undefined
        : new Problem('parameterNoChoices', {
            parameter,
            value: shownValue(value),
            length: measures.length,
            choices: rules,
          }),
    readText: (parameter, text, current) => {
      const parts = splitList(text);
      if (!parts.some((part) => part.includes(':'))) return parts;
      const changed = Array.isArray(current) ? current.map(String) : [];
      for (const part of parts) {
        const [measure = '', rule = ''] = part.split(':').map((side) => side.trim());
        const place = measures.indexOf(measure);
        if (place < 0) throw new Problem('parameterNoChoice', { parameter, value: part, choices: measures });
        changed[place] = rule;
      }
      return changed;
    },
  };
}

function isOneOf(choices: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && choices.includes(value);
}
