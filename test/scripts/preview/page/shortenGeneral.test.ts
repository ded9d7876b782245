import fc from 'fast-check';
import { shortenGeneral } from '../../../../scripts/preview/page/shortenGeneral';

test.each([
  [0.123456, 5, '0.123'],
  [0.123456, 3, '0.1'],
  [-12.987, 3, '-13'],
  [1234.5678, 6, '1234.6'],
  [207579.6134, 8, '207579.6'],
  [1234, 4, '1234'],
  [123456789, 8, '1.23E+08'],
  [100000000, 6, '1E+08'],
  [123456789, 4, undefined],
  [1e20, 5, '1E+20'],
  [1.23456789e-20, 7, '1.2E-20'],
])('%p in a column of %i characters is %p', (value, room, text) => {
  expect(shortenGeneral(value, room)).toBe(text);
});

test('what is shown of a number is never further off than one unit of its last digit, and never wider than the column', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }).filter((value) => Math.abs(value) > 1e-100),
      fc.integer({ min: 1, max: 14 }),
      (value, room) => {
        const text = shortenGeneral(value, room);
        if (text === undefined) return;
        expect(text.length).toBeLessThanOrEqual(room);
        const [, decimals = '', power = '0'] = /^-?\d+\.?(\d*)(?:E([+-]\d+))?$/.exec(text)!;
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(10 ** (Number(power) - decimals.length));
      },
    ),
  );
});
