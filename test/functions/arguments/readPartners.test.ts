import { readGrid } from '../../../src/functions/arguments/readGrid';
import { readPartners } from '../../../src/functions/arguments/readPartners';

const partners = (cells: unknown[][], count: number, whole: number) =>
  readPartners(readGrid(cells)!, count, whole);

describe('readPartners', () => {
  it('cuts a column of the same length where the values were trimmed', () => {
    expect(partners([['a'], ['b'], [0]], 2, 3)).toEqual(['a', 'b']);
  });

  it('accepts a longer column whose rest is blank, and refuses one whose rest is not', () => {
    expect(partners([['a'], ['b'], [null], ['']], 2, 2)).toEqual(['a', 'b']);
    expect(partners([['a'], ['b'], ['c']], 2, 2)).toBeUndefined();
  });

  it('refuses a shorter column', () => {
    expect(partners([['a']], 2, 2)).toBeUndefined();
  });

  it('reads a row beside a column', () => {
    expect(partners([['a', 'b']], 2, 2)).toEqual(['a', 'b']);
  });
});
