import { listValues, mostValues } from '../../../../src/engine/table/columns/listValues';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

const valuesOf = (cells: readonly CellValue[]) => listValues(contextOf(cells));

describe('listValues', () => {
  it('puts the most frequent first, and of equally frequent ones the first that appears', () =>
    expect(valuesOf(['b', 'a', 'c', 'c'])).toEqual(['c', 'b', 'a']));

  it('counts spellings of one value together, under the first', () =>
    expect(valuesOf(['Won ', 'ＷＯＮ', 'won', 'Lost', 'Lost'])).toEqual(['Won', 'Lost']));

  it('takes a number and its text for one value, and a boolean as Excel writes it', () =>
    expect(valuesOf(['2', 2, 2, true, 1])).toEqual(['2', 'TRUE', '1']));

  it('lists no blanks and no error values', () =>
    expect(valuesOf(['', '-', 'n/a', '#N/A', 'x'])).toEqual(['x']));

  it('gives thirty values and refuses one more, of texts and of numbers', () => {
    const texts = Array.from({ length: mostValues }, (_, index) => `v${index}`);
    const numbers = texts.map((_text, index) => index);
    expect([valuesOf(texts)?.length, valuesOf(numbers)?.length]).toEqual([30, 30]);
    expect([valuesOf([...texts, 'one more']), valuesOf([...numbers, 99])]).toEqual([undefined, undefined]);
    expect(valuesOf([...texts, 5])).toBeUndefined();
  });
});
