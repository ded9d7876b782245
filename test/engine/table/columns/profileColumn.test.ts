import {
  entryKind,
  profileColumn,
  rowsWithCodes,
  sampleTexts,
} from '../../../../src/engine/table/columns/profileColumn';
import { contextOf } from '../contextOf';

describe('profileColumn', () => {
  const { column, profile } = contextOf(['', 'n/a', '#N/A', 'x', 'y', 'x', true, '5', 3, -2, 0]);

  it('counts each cell once', () =>
    expect(profile).toMatchObject({
      rowCount: 11,
      numbers: 3,
      minimum: -2,
      maximum: 3,
      missing: 2,
      errors: 1,
      texts: 4,
      booleans: 1,
      distinctTexts: 3,
      filled: 8,
    }));

  it('takes a number that Excel holds as text for a text', () =>
    expect(profile.entryKinds[column.entries.indexOf('5')]).toBe(entryKind.text));

  it('does not count the header, whose text the column shares', () => {
    expect(profile.codeCounts[column.entries.indexOf('Column')]).toBe(0);
  });

  it('has no least and no greatest number where there is none', () =>
    expect(contextOf(['x']).profile).toMatchObject({ minimum: Infinity, maximum: -Infinity }));

  it('counts a column once', () => expect(profileColumn(column)).toBe(profile));
});

describe('sampleTexts', () => {
  it('gives three different values from the top, and passes over blanks', () =>
    expect(sampleTexts(contextOf(['', 'a', 'a', 0, true, 'late']).column)).toEqual(['a', '0', 'true']));

  it('cuts a value at sixty letters, and looks no further than a thousand rows', () => {
    expect(sampleTexts(contextOf(['x'.repeat(61)]).column)).toEqual(['x'.repeat(60)]);
    const blanks = new Array<null>(999).fill(null);
    expect(sampleTexts(contextOf([...blanks, 'last', 'beyond']).column)).toEqual(['last']);
  });
});

describe('rowsWithCodes', () => {
  it('gives the first rows whose text is wanted, never a number', () => {
    const { column } = contextOf(['x', 1, 'y', 'x', 'x']);
    const x = column.entries.indexOf('x');
    expect(rowsWithCodes(column, (code) => code === x, 2)).toEqual([0, 3]);
    expect(rowsWithCodes(column, () => true)).toEqual([0, 2, 3, 4]);
  });
});
