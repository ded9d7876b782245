import type { Locale } from '../engine/recipe/types';
import { CellError } from './CellError';
import { computeFunction, type FunctionRequest } from './computeFunction';
import type { FunctionCall } from './FunctionCall';
import { createPopulationMemory } from './populations/createPopulationMemory';
import { sentenceOf } from './text/sentences';

/**
 * Computes a function outside a cell, for a preview: the same code, the same numbers.
 *
 * @returns rows of numbers and texts; an error is its value with its sentence
 * @throws Error whose message is the sentence that the cell would show
 */
export function evaluate(request: FunctionRequest, locale: Locale): (number | string)[][] {
  const call: FunctionCall = { name: request.name, addresses: [], memory: createPopulationMemory() };
  try {
    return computeFunction(request, call).map((row) =>
      row.map((cell) => (cell instanceof CellError ? describe(cell, locale) : cell)),
    );
  } catch (error) {
    if (error instanceof CellError) throw new Error(describe(error, locale), { cause: error });
    throw error;
  }
}

function describe(error: CellError, locale: Locale): string {
  if (error.reason === undefined) return error.value;
  return `${error.value} ${sentenceOf(locale, error.reason, error.facts)}`;
}
