import { CellError } from '../CellError';
import { readGrid } from './readGrid';
import { readList } from './readList';

const words: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  是: true,
  否: false,
};

/**
 * A switch such as ignore_zeros: TRUE or FALSE, a number (0 is FALSE), their words; FALSE where omitted or blank.
 *
 * @throws CellError `flag.unreadable` for anything else
 */
export function readFlag(argument: unknown, name: string): boolean {
  const grid = readGrid(argument);
  const value = grid ? (readList(grid)[0] ?? null) : null;
  if (value === null || value === '') return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  const known = words[String(value).trim().toLowerCase()];
  if (known === undefined) {
    throw new CellError('#VALUE!', 'flag.unreadable', { argument: name, text: String(value) });
  }
  return known;
}
