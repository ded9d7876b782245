import { CellError } from '../CellError';
import type { NumberArgument } from './readNumberArgument';
import { isPercentText } from './readNumbers';

/** Numbers up to here may be fractions, as in the analyses. */
const largestFraction = 1.5;

/**
 * Refuses cells of two units: texts such as "80%" beside plain numbers above 1.5, in one argument or in values and the
 * population that they are compared with. 0.8 beside 80 is no one metric; the analyses refuse it, too.
 *
 * @param given names and numbers of the arguments; those that are omitted are undefined
 * @param column the one to look at in each of them, where columns are metrics of their own; all by default
 * @throws CellError `input.percentAmongNumbers`
 */
export function requireOneUnit(
  given: readonly (readonly [argument: string, numbers: NumberArgument | undefined])[],
  column?: number,
): void {
  const parts = given.flatMap(([argument, numbers]) =>
    numbers === undefined ? [] : columnsOf(numbers, column).map((index) => ({ argument, numbers, index })),
  );
  const percent = parts.find(({ numbers, index }) => numbers.percents.has(index));
  if (percent === undefined) return;
  const row = percent.numbers.percents.get(percent.index)!;
  for (const { argument, numbers, index } of parts) {
    const { cells } = numbers.whole;
    const other = numbers.values[index]!.findIndex(
      (value, place) => value > largestFraction && !isPercentText(cells[place]![index]),
    );
    if (other < 0) continue;
    throw new CellError('#VALUE!', 'input.percentAmongNumbers', {
      argument: percent.argument,
      text: String(percent.numbers.whole.cells[row]![percent.index]),
      row: row + 1,
      otherArgument: argument,
      number: numbers.values[index]![other]!,
      otherRow: other + 1,
    });
  }
}

function columnsOf(numbers: NumberArgument, column: number | undefined): readonly number[] {
  return column === undefined ? numbers.values.map((_, index) => index) : [column];
}
