import { readFlag } from '../../../src/functions/arguments/readFlag';

describe('readFlag', () => {
  it.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ['TRUE', true],
    ['否', false],
    [null, false],
    [[[true]], true],
    ['', false],
  ])('reads %j as %s', (argument, expected) => {
    expect(readFlag(argument, 'ignore_zeros')).toBe(expected);
  });

  it('refuses another word', () => {
    expect(() => readFlag('maybe', 'ignore_zeros')).toThrow('flag.unreadable');
  });
});
