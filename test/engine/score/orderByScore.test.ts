import fc from 'fast-check';
import { orderByScore } from '../../../src/engine/score/orderByScore';

describe('orderByScore', () => {
  it('breaks ties by code point of the names', () => {
    expect(Array.from(orderByScore([1, 2, 1, 1], ['立', 'x', '丁', '𠮷']))).toEqual([1, 2, 0, 3]);
  });

  it('keeps the order of the rows for equal names and without names', () => {
    expect(Array.from(orderByScore([5, 7, 5, 5]))).toEqual([1, 0, 2, 3]);
    expect(Array.from(orderByScore([5, 5, 5], ['b', 'a', 'b']))).toEqual([1, 0, 2]);
  });

  it('takes zero and minus zero for the same score', () => {
    expect(Array.from(orderByScore([0, -0, 0], ['c', 'a', 'b']))).toEqual([1, 2, 0]);
  });

  it('is a plain sort by score and name, whatever the order of the rows', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.string()), {
      selector: ([, name]) => name,
      maxLength: 300,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const order = orderByScore(
          list.map(([score]) => score),
          list.map(([, name]) => name),
        );
        const points = (text: string) => Array.from(text, (character) => character.codePointAt(0)!);
        const plain = list
          .map((_, index) => index)
          .sort((a, b) => {
            const byScore = list[b]![0] - list[a]![0];
            if (byScore !== 0) return byScore;
            const [first, second] = [points(list[a]![1]), points(list[b]![1])];
            const at = first.findIndex((point, place) => point !== second[place]);
            if (at < 0) return first.length - second.length;
            return second[at] === undefined ? 1 : first[at]! - second[at]!;
          });
        expect(Array.from(order)).toEqual(plain);
      }),
    );
  });
});
