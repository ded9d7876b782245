import { readDateColumn } from '../../../../src/engine/table/dates/readDateColumn';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

const read = (cells: readonly CellValue[], more: Parameters<typeof contextOf>[2] = {}) =>
  readDateColumn(contextOf(cells, { kind: 'date' }, more));
const daysOf = ({ column }: ReturnType<typeof read>) => (column?.kind === 'date' ? [...column.days] : []);
const codesOf = ({ notices }: ReturnType<typeof read>) => notices.map(({ code }) => code);

describe('readDateColumn', () => {
  it('moves the numbers of a 1904 workbook and leaves its texts where they are', () => {
    const reading = read([44_197, '2025-01-03'], { origin: { date1904: true } });
    expect(daysOf(reading)).toEqual([45_659, 45_660]);
    expect(read([44_197], { origin: { date1904: true } }).unit).toBe('serial1904');
    expect(read([45_659]).unit).toBe('serial');
  });

  it('says of each row without a day why it has none', () => {
    const reading = read(['2025-01-02', '', '#N/A', 'soon', '01/02/2025', 12.5]);
    expect([1, 2, 3, 4, 5].map(reading.reasonAt)).toEqual([
      'missingValue',
      'errorValue',
      'unreadableDate',
      'openDate',
      'unreadableDate',
    ]);
    expect([reading.missing, reading.unreadable]).toEqual([2, 2]);
  });

  it('counts a boolean among what is no date', () =>
    expect(codesOf(read(['2025-01-02', true]))).toEqual(['unreadableDates']));

  it('names the decided order, ymd where there is nothing to decide, and open where it stays open', () => {
    expect(read(['13/01/2025']).unit).toBe('dateText:dmy');
    expect(read(['2025-01-13']).unit).toBe('dateText:ymd');
    expect(read(['01/02/2025']).unit).toBe('dateText:open');
  });

  it('lists a text that has no day in the decided order as unreadable, without a question', () =>
    expect(codesOf(read(['13/01/2025', '14/02/2025'], { answer: 'mdy' }))).toEqual(['unreadableDates']));

  it('suspects swapped dates from five serial days on', () => {
    const swapped = [45_658, 45_689, 45_717, 45_748, 45_778];
    expect(codesOf(read([...swapped, '13/01/2025']))).toEqual(['swappedDates']);
    expect(codesOf(read([...swapped.slice(1), '13/01/2025']))).toEqual([]);
  });

  it('suspects none where one serial day is beyond the twelfth, or one text could be either', () => {
    const swapped = [45_658, 45_689, 45_717, 45_748];
    expect(codesOf(read([...swapped, 45_670, '13/01/2025']))).toEqual([]);
    expect(codesOf(read([...swapped, 45_669, '13/01/2025']))).toEqual(['swappedDates']);
    expect(codesOf(read([...swapped, 45_669, '13/01/2025', '01/02/2025']))).toEqual([]);
  });

  it.each([
    ['1970-01-01', [1970, 1, 1]],
    ['1970-01-01 18:00', [1970, 1, 1]],
    ['2099-12-31', [2099, 12, 31]],
    ['9999-12-31', [9999, 12, 31]],
    ['3000-01-01', [3000, 1, 1]],
    ['1900-01-01', [1900, 1, 1]],
    ['1900-01-02', [1900, 1, 2]],
  ])('warns that %s stands for no date in many systems', (text, [year, month, day]) => {
    const { notices } = read(['2025-01-02', text]);
    expect(notices).toMatchObject([{ code: 'sentinelDate', facts: { count: 1, year, month, day } }]);
  });

  it.each(['1900-01-03', '1969-12-31', '1970-01-02', '2099-12-30', '2100-01-01', '9999-12-30'])(
    'does not warn of %s',
    (text) => expect(codesOf(read(['2025-01-02', text]))).toEqual([]),
  );
});
