import { shownValue } from '../../../src/engine/recipe/shownValue';

test.each([
  [0.3, '0.3'],
  ['0.3', '0.3'],
  [null, 'null'],
  [[0.5, 0.3], '0.5,0.3'],
  [[1, { a: 1 }, [2]], '1,{…},[…]'],
  [{ toString: 1 }, '{…}'],
])('%j is shown as %s', (value, text) => {
  expect(shownValue(value)).toBe(text);
});

test('what is long is cut', () => {
  expect(shownValue('x'.repeat(1_000_000))).toBe(`${'x'.repeat(60)}…`);
  expect(shownValue(new Array(1_000_000).fill(1))).toHaveLength(61);
});
