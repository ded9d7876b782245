import { CellError } from '../CellError';
import { readGrid } from './readGrid';
import { readList } from './readList';

/**
 * One or more words out of a fixed set, such as `method`. Case, full width, blanks and hyphens do not
 * matter: "Min-Max" is minmax.
 * A blank cell, also where Excel sends it as 0, is the default, the first of `choices`.
 *
 * @returns undefined where the argument is omitted
 * @throws CellError `choice.unknown` for another word
 */
export function readChoices<Choice extends string>(
  argument: unknown,
  name: string,
  choices: readonly Choice[],
): Choice[] | undefined {
  const grid = readGrid(argument);
  return grid && readList(grid).map((value) => readChoice(value, name, choices));
}

function readChoice<Choice extends string>(value: unknown, name: string, choices: readonly Choice[]): Choice {
  if (value === null || value === '' || value === 0 || value === '0') return choices[0]!;
  const word = String(value)
    .normalize('NFKC')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
  const found = choices.find((choice) => choice === word);
  if (found === undefined) {
    throw new CellError('#VALUE!', 'choice.unknown', { argument: name, text: String(value), choices });
  }
  return found;
}
