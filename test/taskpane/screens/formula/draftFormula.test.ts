import { draftFormula } from '../../../../src/taskpane/screens/formula/draftFormula';
import { usualChoices } from '../../../../src/taskpane/screens/formula/FormulaChoices';

const input = { sheet: 'S', row: 1, column: 1, rows: 9, columns: 2 };
const others = { ...input, sheet: 'All' };
const chinese = '高、中、低';
const valuesOf = (
  name: Parameters<typeof draftFormula>[0],
  choices: Partial<typeof usualChoices> = {},
  labels = 'High, Mid, Low',
) => {
  const { values } = draftFormula(name, { input }, { ...usualChoices, ...choices }, false, labels)!;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
};

test('there is no draft before the cells to use are chosen', () => {
  expect(draftFormula('VALUE_TIER', {}, usualChoices, false, '')).toBeUndefined();
});

test.each(['COMPOSITE_SCORE', 'PERCENTILE_COHORT', 'VALUE_TIER'] as const)(
  'nothing is written in %s that it does by itself',
  (name) => expect(valuesOf(name)).toEqual({}),
);

test('weights, directions and methods are one each where they differ, and one word where they do not', () => {
  const usual = { weight: 1, direction: 'higher', method: 'minmax' } as const;
  expect(
    valuesOf('COMPOSITE_SCORE', {
      metrics: [
        { ...usual, weight: 3 },
        { ...usual, direction: 'lower' },
      ],
    }),
  ).toEqual({ weights: [3, 1], directions: ['higher', 'lower'] });
  const ranked = { ...usual, method: 'rank' } as const;
  expect(valuesOf('COMPOSITE_SCORE', { metrics: [ranked, ranked] })).toEqual({ method: 'rank' });
});

test('equal weights are written where they subtract or are none, since left out they would add', () => {
  const weighing = (...weights: number[]) =>
    valuesOf('COMPOSITE_SCORE', {
      metrics: weights.map((weight) => ({ weight, direction: 'higher', method: 'minmax' })),
    })['weights'];
  expect([weighing(2, 2), weighing(-1, -1), weighing(0, 0)]).toEqual([undefined, [-1, -1], [0, 0]]);
});

test('shares and cuts are read as they are typed, and what is no number is left for the function to refuse', () => {
  expect(valuesOf('VALUE_TIER', { high: '25%, 25%；0.25', low: '' })).toEqual({ high: [0.25, 0.25, 0.25] });
  expect(valuesOf('VALUE_TIER', { rule: 'cuts', high: '90、80', low: '' }, chinese)).toEqual({
    rule: 'cuts',
    high: [90, 80],
    labels: ['高', '中', '低'],
  });
  expect(valuesOf('VALUE_TIER', { high: 'a lot' })).toMatchObject({ high: ['a lot'] });
});

test('Chinese labels are proposed for three tiers, those that are typed for any number', () => {
  expect(valuesOf('VALUE_TIER', {}, chinese)).toEqual({ labels: ['高', '中', '低'] });
  const three = { labels: ['高', '中', '低'] };
  expect(valuesOf('VALUE_TIER', { high: '50%', low: '' }, chinese)).toEqual({ high: [0.5], ...three });
  expect(valuesOf('VALUE_TIER', { high: '50%, 30%, 20%', low: '' }, chinese)).toMatchObject(three);
  expect(valuesOf('VALUE_TIER', { rule: 'cuts', high: '60', low: '' }, chinese)).toEqual({
    ...{ rule: 'cuts', high: [60] },
  });
  expect(valuesOf('VALUE_TIER', { high: '25%, 25%, 25%', low: '' }, chinese)).not.toHaveProperty('labels');
  expect(valuesOf('VALUE_TIER', { labels: 'A, B, C' })).toEqual({ labels: ['A', 'B', 'C'] });
});

test('labels are left out where the function gives them by itself, and only there', () => {
  const typed = { labels: 'High, Mid, Low' };
  expect(valuesOf('VALUE_TIER', typed, chinese)).toEqual({});
  expect(
    valuesOf('VALUE_TIER', { labels: 'High, Low', rule: 'cuts', high: '60', low: '' }),
  ).not.toHaveProperty('labels');
  // Three for four tiers: left out, the function would number the tiers and say nothing.
  expect(valuesOf('VALUE_TIER', { ...typed, high: '25%, 25%, 25%', low: '' })).toMatchObject({
    labels: ['High', 'Mid', 'Low'],
  });
});

test('a population has a meaning by percentiles only, names by ranks only', () => {
  const cells = { input, population: others, names: others };
  const drafted = (rule: 'percentile' | 'rank' | 'cuts') =>
    draftFormula('VALUE_TIER', cells, { ...usualChoices, rule }, false, '')!.cells;
  expect(drafted('percentile')).toEqual({ scores: input, population: others, names: undefined });
  expect(drafted('rank')).toEqual({ scores: input, population: undefined, names: others });
  expect(drafted('cuts')).toEqual({ scores: input, population: undefined, names: undefined });
});

test('headers are taken for an explained score that can spill', () => {
  const headers = { ...input, row: 0, rows: 1 };
  const drafted = (explain: boolean, inTable: boolean) =>
    draftFormula('COMPOSITE_SCORE', { input, headers }, { ...usualChoices, explain }, inTable, '')!.cells[
      'headers'
    ];
  expect([drafted(true, false), drafted(false, false), drafted(true, true)]).toEqual([
    headers,
    undefined,
    undefined,
  ]);
});
