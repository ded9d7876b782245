import { buildFormula } from '../../../../src/taskpane/screens/formula/buildFormula';

const cells = (sheet: string, row: number, column: number, rows: number, columns: number) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const metrics = cells('Sheet1', 1, 1, 100, 3);
const table = cells('All customers', 1, 1, 5000, 3);

test('the shortest formula leaves every default out', () => {
  const draft = { name: 'COMPOSITE_SCORE', input: metrics, population: undefined, method: 'minmax' } as const;
  expect(buildFormula(draft, 'Sheet1', '')).toBe('=COMPOSITE_SCORE(B2:D101)');
});

test('a population is absolute and names its sheet, the cells to score are relative', () => {
  const draft = { name: 'COMPOSITE_SCORE', input: metrics, population: table, method: 'rank' } as const;
  expect(buildFormula(draft, 'Sheet1', '')).toBe(
    `=COMPOSITE_SCORE(B2:D101,,"rank",'All customers'!$B$2:$D$5001)`,
  );
});

test('cells on another sheet than the result name their sheet, with its quotes doubled', () => {
  const input = cells("It's 2025", 0, 0, 3, 1);
  const draft = { name: 'VALUE_TIER', input, population: undefined, rule: 'percentile' } as const;
  expect(buildFormula(draft, 'Sheet1', '')).toBe(`=VALUE_TIER('It''s 2025'!A1:A3)`);
});

test('skipped arguments keep the place of those behind them', () => {
  const input = cells('Sheet1', 1, 1, 8, 1);
  const tier = { name: 'VALUE_TIER', input, population: undefined, rule: 'rank' } as const;
  expect(buildFormula(tier, 'Sheet1', '')).toBe('=VALUE_TIER(B2:B9,,,,,"rank")');
  const cohorts = cells('Sheet1', 1, 0, 8, 1);
  const none = { population: undefined, populationCohorts: undefined };
  const rank = { name: 'PERCENTILE_COHORT', input, ...none, cohorts, method: 'mean' } as const;
  expect(buildFormula(rank, 'Sheet1', '')).toBe('=PERCENTILE_COHORT(B2:B9,,A2:A9,,"mean")');
});

test('values are ranked within their group of another table', () => {
  const draft = {
    name: 'PERCENTILE_COHORT',
    input: cells('New', 1, 1, 3, 1),
    cohorts: cells('New', 1, 0, 3, 1),
    population: cells('All', 1, 4, 90, 1),
    populationCohorts: cells('All', 1, 3, 90, 1),
    method: 'inc',
  } as const;
  expect(buildFormula(draft, 'New', '')).toBe(
    "=PERCENTILE_COHORT(B2:B4,'All'!$E$2:$E$91,A2:A4,'All'!$D$2:$D$91)",
  );
});

test('development functions carry their prefix', () => {
  const draft = { name: 'VALUE_TIER', input: metrics, population: undefined, rule: 'percentile' } as const;
  expect(buildFormula(draft, 'Sheet1', 'DEV.')).toBe('=DEV.VALUE_TIER(B2:D101)');
});
