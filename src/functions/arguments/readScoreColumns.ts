import {
  normalisationMethods,
  normalisations,
  type NormalisationMethod,
} from '../../engine/score/normalisations';
import type { Direction } from '../../engine/score/types';
import { CellError, type ResultCell } from '../CellError';
import { directions } from './argumentWords';
import { hasText } from './createCohortCoder';
import { plainValue } from './plainValue';
import { readChoices } from './readChoices';
import { readGrid } from './readGrid';
import { readList } from './readList';
import { readNumber } from './readNumbers';

/** One metric of a score that has a weight. */
export interface ScoreColumn {
  /** Position among the columns of `metrics`. */
  readonly index: number;
  readonly weight: number;
  readonly method: NormalisationMethod;
  readonly direction: Direction;
  readonly needsPopulation: boolean;
}

/**
 * How each column of a score is weighed and made comparable. A column whose weight is 0 is left out: what is missing or
 * wrong in it does not matter.
 *
 * @param count number of columns of `metrics`
 * @throws CellError where an argument has another number of items or cannot be read
 */
export function readScoreColumns(
  given: { readonly weights: unknown; readonly method: unknown; readonly directions: unknown },
  count: number,
): ScoreColumn[] {
  const weights = readWeights(given.weights, count);
  const methods = onePerColumn(given.method, 'method', normalisationMethods, count);
  const chosen = onePerColumn(given.directions, 'directions', directions, count);
  return Array.from({ length: count }, (_, index) => ({
    index,
    weight: weights?.[index] ?? 1,
    method: methods[index]!,
    direction: chosen[index]!,
    needsPopulation: normalisations[methods[index]!].needsPopulation,
  })).filter(({ weight }) => weight !== 0);
}

/** One word for all columns or one each; the first of the choices where it is omitted or blank. */
function onePerColumn<Choice extends string>(
  argument: unknown,
  name: string,
  choices: readonly Choice[],
  count: number,
): readonly Choice[] {
  const words = readChoices(argument, name, choices) ?? [choices[0]!];
  if (words.length === 1) return new Array<Choice>(count).fill(words[0]!);
  if (words.length === count) return words;
  throw new CellError('#VALUE!', 'score.wordCount', { argument: name, given: words.length, metrics: count });
}

/** A blank weight is 0 wherever Excel runs: on the desktop it arrives as 0. */
function readWeights(argument: unknown, count: number): number[] | undefined {
  const grid = readGrid(argument);
  if (grid === undefined) return undefined;
  const weights = readList(grid).map((value, index) => {
    const weight = readNumber(value, { argument: 'weights', ignoreZeros: false, row: index, column: 0 });
    if (weight instanceof CellError) {
      throw new CellError('#VALUE!', 'score.weightUnreadable', { position: index + 1, text: String(value) });
    }
    return Number.isNaN(weight) ? 0 : weight;
  });
  if (weights.length !== count) {
    throw new CellError('#VALUE!', 'score.weightCount', { weights: weights.length, metrics: count });
  }
  if (weights.every((weight) => weight === 0)) throw new CellError('#VALUE!', 'score.weightsAllZero');
  return weights;
}

/**
 * The names of the columns for a row above their contributions; an error among them stays that error.
 *
 * @throws CellError `score.headerCount` unless there is one per column, `score.headersUnused` where nothing is explained
 */
export function readHeaders(argument: unknown, count: number, explain: boolean): ResultCell[] | undefined {
  const grid = readGrid(argument);
  if (grid === undefined) return undefined;
  if (!explain) throw new CellError('#VALUE!', 'score.headersUnused');
  const cells = grid.cells.flat().map(plainValue);
  // Beside texts a 0 is a blank cell as Excel on the desktop sends it.
  const zeroIsBlank = hasText(cells);
  const headers = cells.map((cell): ResultCell => {
    if (cell instanceof CellError) return cell;
    return zeroIsBlank && cell === 0 ? '' : String(cell ?? '');
  });
  if (headers.length !== count) {
    throw new CellError('#VALUE!', 'score.headerCount', { given: headers.length, metrics: count });
  }
  return headers;
}
