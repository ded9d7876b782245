import { readCutNumbers } from '../../../src/functions/arguments/readCutNumbers';

describe('readCutNumbers', () => {
  it.each([
    [0.2, [0.2]],
    ['20%', [0.2]],
    [[[0.5]], [0.5]],
    [[[90, 80, 70]], [90, 80, 70]],
    [
      [[90], [80]],
      [90, 80],
    ],
    [0, [0]],
  ])('reads %j as %j', (argument, numbers) => {
    expect(readCutNumbers(argument, 'high')).toEqual(numbers);
  });

  it('takes a blank cell for 0 wherever Excel runs, and only an omitted argument for none', () => {
    expect(readCutNumbers([[null]], 'high')).toEqual([0]);
    expect(readCutNumbers([['']], 'high')).toEqual([0]);
    expect(readCutNumbers(null, 'high')).toBeUndefined();
  });

  it('refuses a text', () => {
    expect(() => readCutNumbers('a fifth', 'high')).toThrow('number.unreadable');
  });

  it('hands on an error value', () => {
    expect(() => readCutNumbers([[{ code: '#DIV/0!' }]], 'high')).toThrow('#DIV/0!');
  });
});
