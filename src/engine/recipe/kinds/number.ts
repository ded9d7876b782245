import { Problem } from '../../problem';
import { shownValue } from '../shownValue';
import type { Parameter, ParameterField } from '../Parameter';
import { readNumber } from './readNumber';

/** A fraction of a whole, or a rate: 0 to 1, shown in percent. */
export function share(byDefault: number): Parameter<number, never> {
  return numberIn({ kind: 'percent', minimum: 0, maximum: 1 }, byDefault);
}

/** The share that a tier takes. A tier of nobody or of everybody is no tier. */
export function tierShare(byDefault: number): Parameter<number, never> {
  return numberIn({ kind: 'percent', minimum: 0.001, maximum: 0.999 }, byDefault);
}

/** A number of rows, customers or records: none to all rows that a sheet has. */
export function count(byDefault: number): Parameter<number, never> {
  return numberIn({ kind: 'number', minimum: 0, maximum: 1_048_576, isWhole: true, step: 1 }, byDefault);
}

/** A number of days, up to a century. */
export function days(byDefault: number): Parameter<number, never> {
  return numberIn({ kind: 'number', minimum: 0, maximum: 36_500, isWhole: true, step: 1 }, byDefault);
}

/** A threshold in the unit of its column; `step` is what is worth changing it by. */
export function number(byDefault: number, step: number): Parameter<number, never> {
  return numberIn(
    { kind: 'number', minimum: -1_000_000, maximum: 1_000_000, isWhole: false, step },
    byDefault,
  );
}

function numberIn(
  field: Extract<ParameterField<never>, { kind: 'percent' | 'number' }>,
  byDefault: number,
): Parameter<number, never> {
  const { minimum, maximum } = field;
  const isWhole = field.kind === 'number' && field.isWhole;
  return {
    default: byDefault,
    field,
    findProblem: (parameter, value) =>
      isNumberIn(value, minimum, maximum) && (!isWhole || Number.isInteger(value))
        ? undefined
        : new Problem(isWhole ? 'parameterNotWhole' : 'parameterOutside', {
            parameter,
            value: shownValue(value),
            minimum,
            maximum,
          }),
    readText: readNumber,
  };
}

/** Whether a value is a number within bounds, which belong to it. NaN is in none. */
export function isNumberIn(value: unknown, minimum: number, maximum: number): value is number {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}
