import { plainValue } from './plainValue';
import type { Moments } from '../../engine/score/Normalisation';
import { CellError } from '../CellError';
import type { FunctionCall } from '../FunctionCall';
import { readGrid, type Grid } from './readGrid';
import { readReference } from '../reference/readReference';
import { readNumberArgument, type NumberArgument } from './readNumberArgument';
import type { ArgumentShape } from './trimGrid';

export interface PopulationArgument extends NumberArgument {
  /** Makes something of the population once for all the cells of a column that send it. */
  once<Made>(what: string, make: () => Made): Made;
  /** Of a saved reference: mean and spread of each column. */
  readonly moments?: readonly (Moments | undefined)[] | undefined;
}

/**
 * The population of a function, read once for all the cells of a column that send it; a saved reference stands for the
 * population that it was made of.
 *
 * @param textReason the reason for a population without a number but with text: something else stands in its place
 * @returns undefined where it is omitted
 * @throws CellError with that reason, those of `readNumberArgument` and `readReference`, and `reference.severalMetrics`
 *   where the values of a list would be compared with those of several metrics
 */
export function readPopulation(
  argument: unknown,
  call: FunctionCall,
  ignoreZeros: boolean,
  shape: ArgumentShape,
  textReason: string,
): PopulationArgument | undefined {
  const grid = readGrid(argument);
  if (grid === undefined) return undefined;
  const remembered = call.memory.recall(grid);
  const once = <Made>(what: string, make: () => Made) =>
    remembered.once(`${what}, ${shape}, ${ignoreZeros}`, make);
  const reference = once('reference', () => readReference(grid));
  if (reference && shape === 'list' && reference.columns > 1) {
    throw new CellError('#VALUE!', 'reference.severalMetrics', { given: reference.columns });
  }
  if (reference) return { ...reference, once };
  const numbers = once('numbers', () => {
    const read = readNumberArgument(argument, 'population', ignoreZeros, shape);
    const isEmpty = read?.values.every((column) => column.every((value) => Number.isNaN(value)));
    const text = isEmpty ? firstText(grid) : undefined;
    if (text !== undefined) throw new CellError('#VALUE!', textReason, { text });
    return read!;
  });
  return { ...numbers, once };
}

function firstText(grid: Grid): string | undefined {
  for (const row of grid.cells) {
    for (const cell of row) {
      const value = plainValue(cell);
      if (typeof value === 'string' && value.trim() !== '') return value.slice(0, 40);
    }
  }
  return undefined;
}

/** Whether a column has two known numbers at least: fewer are nothing to compare with. */
export function hasTwo(values: Float64Array): boolean {
  let known = 0;
  for (let row = 0; row < values.length && known < 2; row++) if (!Number.isNaN(values[row])) known++;
  return known === 2;
}
