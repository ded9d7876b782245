import { testChoices, type ClassesUnder } from '../../../../src/engine/score/choices/testChoices';

/** Members stand at heights; who is above the share of the first cut is in. */
function test1(heights: readonly number[], classify?: ClassesUnder<'a' | 'b'>['classify']) {
  const codes = (cut: number) => Uint8Array.from(heights, (height) => (height > cut ? 0 : 1));
  const own: ClassesUnder<'a' | 'b'> = {
    classify: classify ?? (({ shares }, found) => found.set(codes(shares[0]!))),
    classifyDrawn: classify ?? (({ shares }, found) => found.set(codes(shares[0]!))),
  };
  return testChoices<'a' | 'b'>({
    made: { weights: [1], shares: [0.5], method: 'minmax', rule: 'a' },
    rules: ['a', 'b'],
    comparable: ['minmax', 'rank'],
    classes: codes(0.5),
    under: () => own,
  });
}

test('who stands far from every line always stays, who stands at it is borderline', () => {
  const { drawn } = test1([0, 0.46, 0.5001, 0.9]);
  expect(drawn!.draws).toBe(240);
  expect(drawn!.stays[0]).toBe(1);
  expect(drawn!.stays[2]).toBeGreaterThan(0.4);
  expect(drawn!.stays[2]).toBeLessThan(0.6);
  expect(Array.from(drawn!.bands)).toEqual([0, 1, 2, 0]);
});

test('the choice that changes most stands first, those that change nobody last', () => {
  const { singles } = test1([0, 0.47, 0.48, 0.52, 0.9]);
  expect(singles[0]!.choice).toEqual({ kind: 'share', part: 0, from: 0.5, to: 0.45 });
  expect(Array.from(singles[0]!.changed)).toEqual([1, 2]);
  expect([singles[0]!.entered, singles[0]!.left]).toEqual([2, 0]);
  expect([singles[1]!.entered, singles[1]!.left]).toEqual([0, 1]);
  expect(singles.slice(2).every(({ changed }) => changed.length === 0)).toBe(true);
});

test('nothing is drawn of fewer than three members, whose single choices are still told', () => {
  const { drawn, singles } = test1([0.47, 0.9]);
  expect(drawn).toBeUndefined();
  expect(singles[0]!.changed).toHaveLength(1);
});

test('only methods that keep the meaning of the weights are drawn', () => {
  expect(test1([0, 0.5, 1]).drawn!.methods).toEqual(['minmax', 'rank']);
});
