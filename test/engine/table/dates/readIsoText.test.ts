import { readIsoText } from '../../../../src/engine/table/dates/readIsoText';

describe('readIsoText', () => {
  it.each([
    ['2025-01-02', 45_659],
    ['2025/01/02', 45_659],
    ['2025-01-02 12:00:00', 45_659.5],
    ['2025-01-02T23:59:59', 45_659 + 86_399 / 86_400],
    ['2024-02-29', 45_351],
  ])('%s is day %d', (text, day) => expect(readIsoText(text)).toBe(day));

  it.each([
    ['2025-02-29', 'there is no such day'],
    ['2025-13-01', 'there is no such month'],
    ['1899-12-31', 'Excel begins in 1900'],
    ['2025-01/02', 'two separators'],
    ['2025.01.02', 'dots are for people'],
    ['2025-1-02x', 'a digit is missing'],
    ['２０２５-01-02', 'full-width digits are for people'],
    ['2025-01-02 24:00:00', 'hours end at 23'],
    ['2025-01-02 23:60:00', 'minutes end at 59'],
    ['2025-01-02 23:59:60', 'seconds end at 59'],
    ['2025-01-02x23:59:59', 'no blank and no T'],
    ['2025-01-02 23.59:59', 'no colon after the hour'],
    ['2025-01-02 23:59.59', 'no colon after the minute'],
    ['2025-01-02 2a:59:59', 'a letter among the digits'],
    ['2025-01-02 23:59', 'no seconds'],
    ['2025-01-0:', 'the sign after 9 is no digit'],
    ['2025-01-0/', 'the sign before 0 is no digit'],
  ])('%s is not read: %s', (text) => expect(readIsoText(text)).toBeUndefined());
});
