import { previewFormula } from '../../../src/taskpane/analysis/previewFormula';

const cellsOf = (values: unknown[][]) => ({
  ...{ sheet: 'S', row: 1, column: 1, rows: values.length, columns: values[0]!.length },
  values,
  headers: [],
});

test('shows what the cells will show, with cells and values in the places of their arguments', () => {
  const scores = cellsOf([[1], [2], [3], [4], [5]]);
  const draft = {
    name: 'VALUE_TIER',
    cells: { scores },
    values: { high: [0.4], labels: ['A', 'B', 'C'], rule: 'rank' },
    inTable: false,
  } as const;
  expect(previewFormula(draft, 'en')).toEqual([['C'], ['B'], ['B'], ['A'], ['A']]);
});

test('shows all columns of an explained score', () => {
  const metrics = cellsOf([
    [0, 4],
    [10, 2],
  ]);
  const headers = cellsOf([['Sales', 'Support']]);
  const values = { weights: [3, 1], directions: ['higher', 'lower'], explain: true } as const;
  const draft = { name: 'COMPOSITE_SCORE', cells: { metrics, headers }, values, inTable: false } as const;
  expect(previewFormula(draft, 'en')).toEqual([
    ['Sales', 'Support'],
    [0, 0],
    [0.75, 0.25],
  ]);
});

test('throws the sentence that the cell would show', () => {
  const draft = {
    name: 'VALUE_TIER',
    cells: { scores: cellsOf([[1]]) },
    values: {},
    inTable: false,
  } as const;
  expect(() => previewFormula(draft, 'zh-CN')).toThrow('只有一个评分，无法分层');
});
