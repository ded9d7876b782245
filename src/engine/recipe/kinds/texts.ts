import { Problem } from '../../problem';
import { shownValue } from '../shownValue';
import type { Parameter } from '../Parameter';
import { splitList } from './splitList';

/** Values of a column, as many as one likes. */
export function texts(byDefault: readonly string[]): Parameter<readonly string[], never> {
  return {
    default: byDefault,
    field: { kind: 'texts' },
    findProblem: (parameter, value) =>
      Array.isArray(value) && value.every((part) => typeof part === 'string')
        ? undefined
        : new Problem('parameterNoTexts', { parameter, value: shownValue(value) }),
    readText: (_parameter, text) => splitList(text).filter((part) => part !== ''),
  };
}
