import { defineChart } from '../../../src/report/charts/defineChart';
import { chooseSheets } from '../../../src/report/sheet/chooseSheets';
import type { Part } from '../../../src/report/sheet/Part';
import type { Sheet } from '../../../src/report/sheet/Sheet';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';

const chart = defineChart(stagesTable, {
  name: 'stages',
  chart: 'barClustered',
  title: () => 'Stages',
  description: () => 'Bars',
  categories: 'name',
  series: [{ column: 'records', color: '#000000' }],
  categoryAxis: {},
  valueAxis: {},
  legend: 'none',
});
const charts: Part<StagesContext> = { kind: 'charts', charts: [chart], abreast: 1, rows: 10, columns: 3 };

const sheet = (role: string, more: Partial<Sheet<StagesContext>> = {}): Sheet<StagesContext> => ({
  role,
  name: { en: role, 'zh-CN': role },
  tables: [],
  parts: () => [],
  ...more,
});
const evidence = sheet('evidence', { tables: [stagesTable] });

function chosen(summary: readonly Part<StagesContext>[]) {
  const context = stagesContext();
  const sheets = [sheet('summary', { isEssential: true, parts: () => summary }), sheet('more'), evidence];
  return (['all', 'summaryAndLists'] as const).map((choice) =>
    chooseSheets(sheets, { sheets: choice, proof: false }, context, stagesTables(context)).map(
      ({ role, isHidden }) => role + (isHidden === true ? ' hidden' : ''),
    ),
  );
}

test.each<[string, readonly Part<StagesContext>[]]>([
  ['in rows of their own', [charts]],
  ['abreast', [{ kind: 'abreast', gapWidth: 1, stacks: [[], [charts]] }]],
  [
    'beside sentences',
    [{ kind: 'beside', rows: [], charts: [chart], offset: 6, columns: 4, chartHeight: 100 }],
  ],
])('what charts %s are drawn from is written too, and hidden', (_where, parts) => {
  expect(chosen(parts)).toEqual([
    ['summary', 'more', 'evidence'],
    ['summary', 'evidence hidden'],
  ]);
});

test('a sheet of formulas is written only where formulas are asked for, whichever others are', () => {
  const context = stagesContext();
  const sheets = [sheet('summary', { isEssential: true }), sheet('more'), sheet('proof', { isProof: true })];
  const rolesOf = (choice: 'all' | 'summaryAndLists', proof: boolean) =>
    chooseSheets(sheets, { sheets: choice, proof }, context, stagesTables(context)).map(({ role }) => role);
  expect(rolesOf('all', false)).toEqual(['summary', 'more']);
  expect(rolesOf('all', true)).toEqual(['summary', 'more', 'proof']);
  expect(rolesOf('summaryAndLists', true)).toEqual(['summary', 'proof']);
});

test('without charts only what is asked for is written', () => {
  expect(chosen([])[1]).toEqual(['summary']);
});
