import { calendarDay, serialDay } from '../../../../src/engine/table/dates/serialDay';

describe('serialDay', () => {
  // As Excel shows them; it counts a 29 February 1900 that never was.
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2025, 1, 2, 45_659],
    [9999, 12, 31, 2_958_465],
  ])('of %i-%i-%i is %i', (year, month, day, serial) => {
    expect(serialDay(year, month, day)).toBe(serial);
    expect(calendarDay(serial)).toEqual({ year, month, day });
  });

  it.each([
    [2025, 2, 29],
    [1900, 2, 29],
    [2025, 4, 31],
    [2025, 0, 1],
    [1899, 12, 31],
    [NaN, 1, 1],
  ])('knows no %i-%i-%i', (year, month, day) => expect(serialDay(year, month, day)).toBeUndefined());
});
