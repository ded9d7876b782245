import { parseTemplate } from '../../../src/report/text/parseTemplate';

describe('parseTemplate', () => {
  it('takes a template apart into texts and places', () => {
    expect(parseTemplate('{n:count} of {all:count} {n:customer|customers}, {name}.')).toEqual([
      { name: 'n', format: 'count' },
      ' of ',
      { name: 'all', format: 'count' },
      ' ',
      { name: 'n', format: 'customer|customers' },
      ', ',
      { name: 'name', format: undefined },
      '.',
    ]);
  });

  it('finds no place in plain text, and nothing in nothing', () => {
    expect(parseTemplate('No place { here }')).toEqual(['No place { here }']);
    expect(parseTemplate('')).toEqual([]);
  });

  it('takes the same template apart once', () => {
    expect(parseTemplate('{a} and {b}')).toBe(parseTemplate('{a} and {b}'));
  });
});
