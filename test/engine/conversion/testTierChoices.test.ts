import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

function choicesOf(
  customers: readonly (readonly [string, number, number])[],
  parameters: Partial<typeof defaultConversionParameters> = {},
) {
  const records = customers.flatMap(([customer, count, calls]) =>
    Array.from({ length: count }, (_, row) => ({ customer, product: 'p', called: row < calls })),
  );
  const all = { ...defaultConversionParameters, ...parameters };
  const { ranking, choices } = analyzeConversion(tableOfRecords(records), all).subjects.customer;
  const staysOf = (name: string) => choices.drawn?.stays[ranking.names.indexOf(name)];
  return { ranking, choices, staysOf };
}

const clear = [
  ['far', 100, 95],
  ['b', 100, 30],
  ['c', 100, 29],
  ['d', 100, 28],
  ['none', 100, 0],
] as const;

test('a customer far ahead of all keeps its tier whatever is chosen', () => {
  const { staysOf, choices } = choicesOf(clear);
  expect(staysOf('far')).toBe(1);
  expect(staysOf('none')).toBe(1);
  expect(choices.drawn!.methods).toEqual(['minmax', 'winsor', 'rank']);
});

test('the order of the rows does not matter', () => {
  const reversed = choicesOf([...clear].reverse());
  const plain = choicesOf(clear);
  for (const [name] of clear) expect(reversed.staysOf(name)).toBe(plain.staysOf(name));
  expect(reversed.choices.singles).toEqual(plain.choices.singles);
});

test('a tie that names cut is told by the other rule: all of it changes', () => {
  const tied = choicesOf([
    ['a', 10, 9],
    ['b', 10, 5],
    ...['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => [name, 10, 0] as const),
  ]);
  const rule = tied.choices.singles.find(({ choice }) => choice.kind === 'rule')!;
  // Ranks take the last two names of eight alike; by scores nobody lies above them in the low end.
  expect(rule.changed.length).toBe(6);
});

test('where all are equal everybody always stays', () => {
  const equal = choicesOf(['a', 'b', 'c', 'd'].map((name) => [name, 10, 3] as const));
  expect(Array.from(equal.choices.drawn!.stays)).toEqual([1, 1, 1, 1]);
  expect(equal.choices.singles.every(({ changed }) => changed.length === 0)).toBe(true);
});

test('of one customer, and of two, nothing is drawn', () => {
  expect(choicesOf([['a', 5, 1]]).choices.drawn).toBeUndefined();
  expect(
    choicesOf([
      ['a', 5, 1],
      ['b', 5, 0],
    ]).choices.drawn,
  ).toBeUndefined();
});

test('lines kept from an earlier run change no tier', () => {
  expect(choicesOf(clear, { frozenCuts: [0.5, 0.1, 0.5] }).choices).toEqual(choicesOf(clear).choices);
});
