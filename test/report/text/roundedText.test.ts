import { roundedText } from '../../../src/report/text/roundedText';

describe('roundedText', () => {
  it('rounds, keeps zeros and puts commas between thousands', () => {
    expect(roundedText(1234.5678, 2)).toBe('1,234.57');
    expect(roundedText(1_000_007, 0)).toBe('1,000,007');
    expect(roundedText(0.999, 1)).toBe('1.0');
    expect(roundedText(2.0501, 3)).toBe('2.050');
    expect(roundedText(0, 2)).toBe('0.00');
  });

  it('rounds the middle up, by the digits that a person reads', () => {
    expect(roundedText(2.5, 0)).toBe('3');
    // A little less than the middle in binary.
    expect(roundedText(1.005, 2)).toBe('1.01');
    expect(roundedText(0.7005, 1, 2)).toBe('70.1');
  });

  it('makes a percentage of a share', () => {
    expect(roundedText(0.12345, 1, 2)).toBe('12.3');
    expect(roundedText(12.3456, 1, 2)).toBe('1,234.6');
  });

  it('drops zeros at the end where they are not wanted', () => {
    expect(roundedText(2.5, 5, 0, false)).toBe('2.5');
    expect(roundedText(9.999999, 5, 0, false)).toBe('10');
  });

  it('leaves to others what it cannot be sure of', () => {
    for (const value of [-1, -0, NaN, Infinity, 1e9]) expect(roundedText(value, 0)).toBeUndefined();
    expect(roundedText(2.5 - 1e-9, 0)).toBeUndefined();
    expect(roundedText(0.125 + 1e-10, 2)).toBeUndefined();
  });
});
