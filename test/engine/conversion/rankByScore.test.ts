import fc from 'fast-check';
import { rankByScore } from '../../../src/engine/conversion/rankByScore';

test('the highest score comes first and equal scores stand in code-point order of their names', () => {
  expect(Array.from(rankByScore([0, 0.5, 0], ['乙', '丙', '丁']))).toEqual([1, 2, 0]);
});

test('zero and minus zero are the same score', () => {
  expect(Array.from(rankByScore([0, -0, 0], ['c', 'a', 'b']))).toEqual([1, 2, 0]);
});

test('the order is the one of a plain sort by score and name, whatever the order of the groups', () => {
  const groups = fc.uniqueArray(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.string()), {
    selector: ([, name]) => name,
    maxLength: 300,
  });
  fc.assert(
    fc.property(groups, (list) => {
      const order = rankByScore(
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
