import { readShare } from '../../../src/functions/arguments/readShare';

describe('readShare', () => {
  it.each([
    [0.2, 0.2],
    ['20%', 0.2],
    [[[0.5]], 0.5],
    [0, 0],
    [1, 1],
  ])('reads %j as %d', (argument, share) => {
    expect(readShare(argument, 'high')).toBe(share);
  });

  it('leaves an omitted or blank share to the default', () => {
    expect(readShare(null, 'high')).toBeUndefined();
    expect(readShare([[null]], 'high')).toBeUndefined();
  });

  it.each([[20], [-0.1], ['a fifth']])('refuses %j', (argument) => {
    expect(() => readShare(argument, 'high')).toThrow(/share.outOfRange|share.unreadable/);
  });

  it('hands on an error value', () => {
    expect(() => readShare([[{ code: '#DIV/0!' }]], 'high')).toThrow('#DIV/0!');
  });
});
