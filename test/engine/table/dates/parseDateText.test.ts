import * as fc from 'fast-check';
import { parseDateText } from '../../../../src/engine/table/dates/parseDateText';
import { calendarDay, serialDay } from '../../../../src/engine/table/dates/serialDay';

function fixed(text: string): string | undefined {
  const day = parseDateText(text)?.fixed;
  if (day === undefined) return undefined;
  const { year, month, day: ofMonth } = calendarDay(day);
  return `${year}-${month}-${ofMonth} ${Math.round((day % 1) * 86_400)}`;
}

describe('parseDateText', () => {
  it.each([
    ['2025-01-02 11:08:10', '2025-1-2 40090'],
    ['2025/1/2', '2025-1-2 0'],
    ['2025.01.02', '2025-1-2 0'],
    ['2025年1月2日 下午3点05分', '2025-1-2 54300'],
    ['20250102', '2025-1-2 0'],
    ['15 Apr, 2021 00:02:00', '2021-4-15 120'],
    ['Apr 15, 2021', '2021-4-15 0'],
    ['15-Apr-21', '2021-4-15 0'],
    ['Sept 3, 2024', '2024-9-3 0'],
    ['Mon, 15 Apr 2021', '2021-4-15 0'],
    ['2025-01-02T11:08:10Z', '2025-1-2 40090'],
    ['2025-01-02星期四', '2025-1-2 0'],
    ['2025-1-2 12:05 AM', '2025-1-2 300'],
  ])('reads %s', (text, day) => expect(fixed(text)).toBe(day));

  it.each([
    '',
    '2021',
    'Apr 2021',
    '12:30',
    '2025-02-30',
    '2025-13-01',
    '2025-1-2 24:00',
    '123456',
    '1 234 567',
    '10 Mark 2024',
    'abc',
  ])('takes %p for no date', (text) => expect(parseDateText(text)).toBeUndefined());

  it('leaves the order of figures open', () => {
    expect(parseDateText('3/4/2025')?.inOrder).toEqual({
      dmy: serialDay(2025, 4, 3),
      mdy: serialDay(2025, 3, 4),
    });
    expect(parseDateText('13/4/2025')?.inOrder).toEqual({ dmy: serialDay(2025, 4, 13) });
  });

  it('notes a time zone', () => {
    expect(parseDateText('2025-01-02T11:08:10+08:00')?.zone).toBe(true);
    expect(parseDateText('2025-01-02 11:08:10')?.zone).toBe(false);
  });

  it('reads every day back from its machine text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
        const { year, month, day } = calendarDay(serial);
        const pad = (part: number) => String(part).padStart(2, '0');
        expect(parseDateText(`${year}-${pad(month)}-${pad(day)}`)?.fixed).toBe(serial);
        expect(parseDateText(`${year}/${month}/${day}`)?.fixed).toBe(serial);
      }),
    );
  });
});
