import { dayOfNumber, decideNumberDates } from '../../../../src/engine/table/dates/decideNumberDates';

describe('decideNumberDates', () => {
  it.each([
    ['of no number at all', Infinity, -Infinity, 'none'],
    ['from 1950-01-01 on', 18_264, 45_659, 'serial'],
    ['from the day before', 18_263, 45_659, 'none'],
    ['up to 2100-01-01', 45_659, 73_050, 'serial'],
    ['with a number on 2100-01-01', 45_659, 73_051, 'none'],
    ['from a 0 that stands for no date', 0, 45_659, 'serial'],
    ['from a 1 that stands for no date', 1, 45_659, 'serial'],
    ['from a 2, which is no such number', 2, 45_659, 'none'],
    ['up to the last day that Excel knows', 45_659, 2_958_465, 'serial'],
    ['up to the day before that', 45_659, 2_958_464, 'none'],
    ['of visits', 0, 120, 'none'],
    ['like 20250102', 19_000_101, 21_001_231, 'yearMonthDay'],
    ['like 18991231', 18_991_231, 20_250_102, 'none'],
    ['like 20250132, of which there is no day', 20_250_101, 20_250_132, 'none'],
    ['of seconds since 1970', 1_735_776_000, 1_735_862_400, 'epochSeconds'],
    ['of seconds from 1973 back, which may be anything', 100_000_000, 1_735_862_400, 'none'],
    ['of seconds from just after', 100_000_001, 1_735_862_400, 'epochSeconds'],
    ['of seconds up to 2100', 1_735_776_000, (73_051 - 25_569) * 86_400, 'none'],
    ['of milliseconds since 1970', 1_735_776_000_000, 1_735_862_400_000, 'epochMilliseconds'],
    ['of milliseconds that few', 100_000_000_000, 1_735_862_400_000, 'none'],
    ['of amounts', 5_000_000, 90_000_000, 'none'],
  ])('numbers %s: %d to %d are %s', (_name, minimum, maximum, kind) =>
    expect(decideNumberDates(minimum, maximum, false)).toBe(kind),
  );

  it('believes the format of the cells from the first day of Excel to its last', () => {
    expect(decideNumberDates(0, 2_958_465.9, true)).toBe('serial');
    expect(decideNumberDates(-1, 45_659, true)).toBe('none');
    expect(decideNumberDates(0, 2_958_466, true)).toBe('none');
  });
});

describe('dayOfNumber', () => {
  it('moves the days of the 1904 system by 1462', () => {
    expect(dayOfNumber(44_197, 'serial', true)).toBe(45_659);
    expect(dayOfNumber(45_659.25, 'serial', false)).toBe(45_659.25);
  });

  it('knows no day before the first or after the last of Excel', () => {
    expect([-0.5, 2_958_466].map((value) => dayOfNumber(value, 'serial', false))).toEqual([NaN, NaN]);
    expect([0, 2_958_465].map((value) => dayOfNumber(value, 'serial', false))).toEqual([0, 2_958_465]);
  });

  it('does not read 20250230, 20251301 or 20250102.5', () => {
    const days = [20_250_102, 20_250_230, 20_251_301, 20_250_102.5];
    expect(days.map((value) => dayOfNumber(value, 'yearMonthDay', false))).toEqual([45_659, NaN, NaN, NaN]);
  });

  it('keeps the time of day of seconds and milliseconds', () => {
    expect(dayOfNumber(1_735_776_000 + 43_200, 'epochSeconds', false)).toBe(45_659.5);
    expect(dayOfNumber(1_735_776_000_000 + 43_200_000, 'epochMilliseconds', false)).toBe(45_659.5);
  });

  it('reads nothing as a date where numbers are none', () =>
    expect(dayOfNumber(45_659, 'none', false)).toBeNaN());
});
