import { Problem } from '../../problem';
import { shownValue } from '../shownValue';
import type { Parameter } from '../Parameter';
import { isNumberIn } from './number';
import { readNumber } from './readNumber';
import { splitList } from './splitList';

/** A number for each of some names, in their order. */
export type NumberFor<Names extends readonly string[]> = {
  readonly [Place in keyof Names]: number;
};

/** The weight of each measure of a score. All of them 0 would leave nothing to score by. */
export function weights<const Measures extends readonly string[]>(
  measures: Measures,
  byDefault: NumberFor<Measures>,
  minimum: number,
  maximum: number,
): Parameter<NumberFor<Measures>, Measures[number]> {
  return {
    default: byDefault,
    field: { kind: 'weights', measures, minimum, maximum },
    findProblem: (parameter, value) => {
      if (!isListOfNumbers(value, measures.length, minimum, maximum)) {
        return noList('parameterNoList', parameter, value, measures.length, minimum, maximum);
      }
      return value.every((weight) => weight === 0) ? new Problem('weightsZero', { parameter }) : undefined;
    },
    readText: readNumbers,
  };
}

/** A number for each place, or none at all: the default. */
export function optionalNumbers<const Place extends string>(
  places: readonly Place[],
  minimum: number,
  maximum: number,
): Parameter<readonly number[], Place> {
  return {
    default: [],
    field: { kind: 'numbers', places, minimum, maximum },
    findProblem: (parameter, value) =>
      isListOfNumbers(value, 0, minimum, maximum) || isListOfNumbers(value, places.length, minimum, maximum)
        ? undefined
        : noList('parameterNoListNorNone', parameter, value, places.length, minimum, maximum),
    readText: (parameter, text) => (text.trim() === '' ? [] : readNumbers(parameter, text)),
  };
}

function readNumbers(parameter: string, text: string): number[] {
  return splitList(text).map((part) => readNumber(parameter, part));
}

function isListOfNumbers(
  value: unknown,
  length: number,
  minimum: number,
  maximum: number,
): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length === length &&
    value.every((part) => isNumberIn(part, minimum, maximum))
  );
}

function noList(
  code: string,
  parameter: string,
  value: unknown,
  length: number,
  minimum: number,
  maximum: number,
): Problem {
  return new Problem(code, { parameter, value: shownValue(value), length, minimum, maximum });
}
