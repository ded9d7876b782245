import * as fc from 'fast-check';
import { jsonPieces } from '../../cli/jsonPieces';

const textOf = (value: unknown) => [...jsonPieces(value)].join('');

test('the pieces together are the text that JSON.stringify gives', () => {
  const { value: leaf } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined, '\n', '"', new Date(0)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(leaf, (value) => {
      expect(textOf({ value })).toBe(`${JSON.stringify({ value }, null, 1)}\n`);
      expect(textOf([value])).toBe(`${JSON.stringify([value], null, 1)}\n`);
    }),
  );
});

test('a long list comes in pieces, and a field that is made when it is read is read once', () => {
  let read = 0;
  const value = {
    get ranking() {
      read += 1;
      return Array.from({ length: 60_000 }, (_, rank) => ({ rank, name: `customer ${rank}` }));
    },
  };
  const pieces = [...jsonPieces(value)];
  expect(read).toBe(1);
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_001_000);
  expect((JSON.parse(pieces.join('')) as typeof value).ranking).toHaveLength(60_000);
});
