import { bandOf, countBands, isBorderlineAt } from '../../../../src/engine/score/choices/stayBands';

test('always is every draw, mostly four fifths or more, borderline less', () => {
  expect([1, 239 / 240, 192 / 240, 191 / 240, 0].map(bandOf)).toEqual([0, 1, 1, 2, 2]);
});

test('members of a class are counted by band', () => {
  expect(countBands(Uint8Array.of(0, 1, 2, 2), (member) => member > 0)).toEqual([0, 1, 2]);
});

test('nobody is borderline where nothing was drawn', () => {
  expect(isBorderlineAt({ drawn: undefined }, 0)).toBe(false);
  expect(isBorderlineAt({ drawn: { bands: Uint8Array.of(1, 2) } }, 1)).toBe(true);
});
