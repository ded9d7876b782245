import { buildFormula } from '../../../../src/taskpane/screens/formula/buildFormula';
import type { ChosenCells, FormulaDraft } from '../../../../src/taskpane/screens/formula/FormulaDraft';

const cells = (sheet: string, row: number, column: number, rows: number, columns: number): ChosenCells => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const ofTable = (...columns: string[]): ChosenCells => ({
  ...cells('Sheet1', 1, 1, 8, columns.length),
  table: { name: 'Customers', columns },
});
const draft = (
  name: FormulaDraft['name'],
  given: FormulaDraft['cells'],
  values: FormulaDraft['values'] = {},
  inTable = false,
): FormulaDraft => ({ name, cells: given, values, inTable });
const metrics = cells('Sheet1', 1, 1, 100, 3);

test('arguments that are left out are not written', () => {
  expect(buildFormula(draft('COMPOSITE_SCORE', { metrics }), 'Sheet1', '')).toBe('=COMPOSITE_SCORE(B2:D101)');
});

test('a population is absolute and names its sheet, the cells to score are relative', () => {
  const population = cells('All customers', 1, 1, 5000, 3);
  const score = draft('COMPOSITE_SCORE', { metrics, population }, { method: 'rank' });
  expect(buildFormula(score, 'Sheet1', '')).toBe(
    `=COMPOSITE_SCORE(B2:D101,,"rank",'All customers'!$B$2:$D$5001)`,
  );
});

test('cells on another sheet than the result name their sheet, with its quotes doubled', () => {
  const scores = cells("It's 2025", 0, 0, 3, 1);
  expect(buildFormula(draft('VALUE_TIER', { scores }), 'Sheet1', '')).toBe(`=VALUE_TIER('It''s 2025'!A1:A3)`);
});

test('skipped arguments keep the place of those behind them', () => {
  const scores = cells('Sheet1', 1, 1, 8, 1);
  const names = cells('Sheet1', 1, 0, 8, 1);
  const tier = draft('VALUE_TIER', { scores, names }, { rule: 'rank' });
  expect(buildFormula(tier, 'Sheet1', '')).toBe('=VALUE_TIER(B2:B9,,,,,"rank",A2:A9)');
  const rank = draft('PERCENTILE_COHORT', { values: scores, cohorts: names }, { method: 'mean' });
  expect(buildFormula(rank, 'Sheet1', '')).toBe('=PERCENTILE_COHORT(B2:B9,,A2:A9,,"mean")');
});

test('lists are array constants, in Chinese too, and single values stand alone', () => {
  const scores = cells('Sheet1', 1, 1, 8, 1);
  const tier = draft('VALUE_TIER', { scores }, { high: [0.2], labels: ['高', '中', '低"'] });
  expect(buildFormula(tier, 'Sheet1', '')).toBe('=VALUE_TIER(B2:B9,,0.2,,{"高","中","低"""})');
  const score = draft('COMPOSITE_SCORE', { metrics }, { weights: [3, 1, -1], explain: true });
  expect(buildFormula(score, 'Sheet1', '')).toBe('=COMPOSITE_SCORE(B2:D101,{3,1,-1},,,,,TRUE)');
});

test('whole columns of a table are named, so that the formula grows with it', () => {
  const score = draft('COMPOSITE_SCORE', { metrics: ofTable('Sales', 'Use') });
  expect(buildFormula(score, 'Sheet1', '')).toBe('=COMPOSITE_SCORE(Customers[[Sales]:[Use]])');
  const odd = draft('VALUE_TIER', { scores: ofTable('Score [%] #1') });
  expect(buildFormula(odd, 'Sheet1', '')).toBe("=VALUE_TIER(Customers[[Score '[%'] '#1]])");
});

test('inside the table the formula is that of one row against all rows', () => {
  const score = draft('COMPOSITE_SCORE', { metrics: ofTable('Sales', 'Use') }, { weights: [3, 1] }, true);
  expect(buildFormula(score, 'Sheet1', '')).toBe(
    '=COMPOSITE_SCORE(Customers[@[Sales]:[Use]],{3,1},,Customers[[Sales]:[Use]])',
  );
  const rank = draft('PERCENTILE_COHORT', { values: ofTable('Sales'), cohorts: ofTable('销售区') }, {}, true);
  expect(buildFormula(rank, 'Sheet1', '')).toBe(
    '=PERCENTILE_COHORT(Customers[@Sales],Customers[Sales],Customers[@销售区],Customers[销售区])',
  );
});

test('inside the table a population from elsewhere is not given the cohorts of the table', () => {
  const given = {
    ...{ values: ofTable('Sales'), cohorts: ofTable('Area') },
    population: cells('Last year', 1, 1, 8, 1),
  };
  expect(buildFormula(draft('PERCENTILE_COHORT', given, {}, true), 'Sheet1', '')).toBe(
    "=PERCENTILE_COHORT(Customers[@Sales],'Last year'!$B$2:$B$9,Customers[@Area])",
  );
});

test('inside the table fixed cuts need no population, and ranks are picked from those of all rows', () => {
  const scores = ofTable('Score');
  const cuts = draft('VALUE_TIER', { scores }, { high: [90], rule: 'cuts' }, true);
  expect(buildFormula(cuts, 'Sheet1', '')).toBe('=VALUE_TIER(Customers[@Score],,90,,,"cuts")');
  const rank = draft('VALUE_TIER', { scores, names: ofTable('Name') }, { rule: 'rank' }, true);
  expect(buildFormula(rank, 'Sheet1', '')).toBe(
    '=INDEX(VALUE_TIER(Customers[Score],,,,,"rank",Customers[Name]),ROW()-ROW(Customers[#Headers]))',
  );
});

test('development functions carry their prefix', () => {
  expect(buildFormula(draft('VALUE_TIER', { scores: metrics }), 'Sheet1', 'DEV.')).toBe(
    '=DEV.VALUE_TIER(B2:D101)',
  );
});
