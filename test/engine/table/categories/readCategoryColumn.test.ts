import { readCategoryColumn } from '../../../../src/engine/table/categories/readCategoryColumn';
import type { RoleContent } from '../../../../src/engine/table/roles/RoleDefinition';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

const read = (cells: readonly CellValue[], content: RoleContent = 'name') =>
  readCategoryColumn(contextOf(cells, { kind: 'category', content }));
const namesOf = ({ column }: ReturnType<typeof read>) =>
  column?.kind === 'category' ? Array.from(column.codes, (code) => column.labels[code] ?? null) : [];
const codesOf = ({ notices }: ReturnType<typeof read>) => notices.map(({ code }) => code);

describe('readCategoryColumn', () => {
  it('groups spellings under the first, also where the plainest comes later', () => {
    const reading = read(['ＡＣＭＥ  Ltd', 'acme ltd', 'Acme Ltd', ' acme ltd\u200B']);
    expect(namesOf(reading)).toEqual(new Array(4).fill('ＡＣＭＥ  Ltd'));
    expect(reading.notices).toMatchObject([{ code: 'sameWhenFolded', facts: { count: 3 } }]);
  });

  it('keeps upper and lower case of ids apart, and not their width', () =>
    expect(namesOf(read(['a1', 'A1', 'ａ1'], 'id'))).toEqual(['a1', 'A1', 'a1']));

  it('takes a number and its text for one, whichever comes first', () => {
    expect(namesOf(read([7, '7', '７', 8], 'id'))).toEqual(['7', '7', '7', '8']);
    expect(namesOf(read(['7', 7, 8, 8], 'id'))).toEqual(['7', '7', '8', '8']);
    expect(namesOf(read([7, 8, 7]))).toEqual(['7', '8', '7']);
    expect(namesOf(read(['007', 7], 'id'))).toEqual(['007', '7']);
  });

  it('gives values of a vocabulary their canonical name, and a text of that name is no other', () => {
    const reading = read(['成长期', 'Growth', 'expansion', 'Zorg', 'zorg'], 'lifecycle');
    expect(namesOf(reading)).toEqual(['Growth', 'Growth', 'Growth', 'Zorg', 'Zorg']);
    expect(reading.notices.slice(0, 1)).toMatchObject([{ code: 'unknownValues', facts: { count: 2 } }]);
  });

  it('reads a boolean as Excel writes it, together with its text', () =>
    expect(namesOf(read([true, 'TRUE', false]))).toEqual(['TRUE', 'TRUE', 'FALSE']));

  it('has no name for blanks and errors, and tells them apart', () => {
    const reading = read(['', 'n/a', '#N/A', 'x', 5]);
    expect([namesOf(reading), reading.missing]).toEqual([[null, null, null, 'x', '5'], 3]);
    expect([0, 1, 2].map(reading.reasonAt)).toEqual(['missingValue', 'missingValue', 'errorValue']);
  });

  it('warns of numbers from sixteen digits on, of names and of ids', () => {
    expect(codesOf(read([999_999_999_999_999, 1], 'id'))).toEqual([]);
    const long = read([1e15, 1, 2e15], 'id');
    expect(long.notices).toMatchObject([{ code: 'digitsLost', facts: { count: 2 } }]);
    expect(long.notices[0]?.cells.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('looks for ids that differ by zeros or case, and for names that nearly agree, each only in its kind', () => {
    expect(codesOf(read(['0012', '12', 'x', 'X'], 'id'))).toEqual(['nearDuplicates', 'sameWithoutZeros']);
    expect(codesOf(read(['GTX-Pro', 'GTX Pro']))).toEqual(['nearDuplicates']);
    expect(codesOf(read(['0012', '12']))).not.toContain('sameWithoutZeros');
    expect(codesOf(read(['Growth', 'Growth-'], 'lifecycle'))).not.toContain('nearDuplicates');
  });

  it('names the cell in which each of the alike first stands', () => {
    const [notice] = read(['GTX Pro', 'x', 'GTX Pro', 'GTX-Pro']).notices;
    expect(notice?.cells.map(({ row }) => row)).toEqual([2, 5]);
    expect(notice?.facts).toMatchObject({ count: 1, values: ['GTX Pro = GTX-Pro'] });
  });
});
