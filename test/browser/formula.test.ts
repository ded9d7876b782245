import type { TextKey } from '../../src/taskpane/text/paneText';
import { eventually } from './eventually';
import { usePaneTests } from './startTest';

const open = usePaneTests();
const scores = {
  name: 'Scores',
  rows: [
    ['Customer', 'Score'],
    ...Array.from({ length: 10 }, (_row, index) => [`Customer ${index + 1}`, (index + 1) * 10]),
  ],
};

test('a formula is built from the selection, previewed, written, spilled, and frozen to its values', async () => {
  const { pane, excel, say, button, heading } = await open({ sheets: [scores] });
  await button('find.go').waitFor();
  await excel('command', 'InsertFunction');
  await heading('formula.title').waitFor();
  await pane.getByRole('combobox', { name: say('formula.function') }).selectOption('VALUE_TIER');

  await excel('select', 'Scores', 1, 1, 10, 1);
  await button('formula.takeFor', { field: say('formula.input') }).click();
  await pane.getByText('Scores!B2:B11').waitFor();
  await excel('select', 'Scores', 1, 3);
  await button('formula.takeFor', { field: say('formula.target') }).click();
  const results = pane.getByRole('group', { name: say('formula.preview') }).getByRole('listitem');
  expect(await results.allTextContents()).toEqual(['Low', 'Low', 'Mid', 'Mid', 'Mid']);

  await button('formula.insert').click();
  await eventually(() => excel('value', 'Scores', 10, 3), 'High', 20_000);
  expect(await excel('formula', 'Scores', 1, 3)).toBe('=VALUE_TIER(B2:B11)');

  await excel('select', 'Scores', 0, 0);
  await excel('command', 'FreezeToValues');
  await heading('freeze.title').waitFor();
  await pane.getByRole('radio', { name: say('freeze.scope.sheet') }).check();
  await button('freeze.go').click();
  await pane.getByText(say('freeze.done', { count: 1 })).waitFor();
  expect(await excel('formula', 'Scores', 1, 3)).toBe('');
  expect(await excel('value', 'Scores', 1, 3)).toBe('Low');
  expect(await excel('value', 'Scores', 10, 3)).toBe('High');
}, 120_000);

test('a formula is never written where its result would meet other cells', async () => {
  const { pane, excel, say, button } = await open({ sheets: [scores] });
  await button('find.go').waitFor();
  await excel('command', 'InsertFunction');
  await excel('select', 'Scores', 1, 1, 10, 1);
  await button('formula.takeFor', { field: say('formula.input') }).click();
  await pane.getByText('Scores!B2:B11').waitFor();
  await excel('select', 'Scores', 1, 0);
  await button('formula.takeFor', { field: say('formula.target') }).click();
  const before = await excel('fingerprint', 'Scores');
  await button('formula.insert').click();
  await pane
    .getByRole('alert')
    .getByText(/not empty/)
    .waitFor();
  expect(await excel('fingerprint', 'Scores')).toBe(before);
}, 120_000);

test('freezing where there is no formula of ours changes nothing and says so', async () => {
  const { pane, excel, say, button } = await open({ sheets: [scores] });
  await button('find.go').waitFor();
  await excel('command', 'FreezeToValues');
  await button('freeze.go').click();
  await pane.getByText(say('freeze.none')).waitFor();
}, 60_000);

test('values are ranked within their group of another table, whose groups are asked for too', async () => {
  const { pane, excel, say, button } = await open({
    sheets: [
      {
        name: 'New',
        rows: [
          ['Group', 'Value'],
          ['a', 10],
          ['b', 30],
        ],
      },
      {
        name: 'All',
        rows: [
          ['Group', 'Value'],
          ['a', 0],
          ['a', 20],
          ['b', 10],
          ['b', 90],
        ],
      },
    ],
  });
  const take = async (field: TextKey, sheet: string, column: number, rows: number) => {
    await excel('select', sheet, 1, column, rows, 1);
    await button('formula.takeFor', { field: say(field) }).click();
    const letter = 'AB'[column]!;
    await pane
      .getByRole('group', { name: say(field), exact: true })
      .getByText(`${sheet}!${letter}2:${letter}${rows + 1}`)
      .waitFor();
  };
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await excel('command', 'InsertFunction');
  await pane.getByRole('combobox', { name: say('formula.function') }).selectOption('PERCENTILE_COHORT');
  await take('formula.input', 'New', 1, 2);
  await take('formula.cohorts', 'New', 0, 2);
  await take('formula.population', 'All', 1, 4);
  await take('formula.populationCohorts', 'All', 0, 4);
  await pane.getByText("=PERCENTILE_COHORT(B2:B3,'All'!$B$2:$B$5,A2:A3,'All'!$A$2:$A$5)").waitFor();
  const results = pane.getByRole('group', { name: say('formula.preview') }).getByRole('listitem');
  expect(await results.allTextContents()).toEqual(['0.5', '0.25']);
}, 60_000);

test('inside a table each row gets its own formula, with Chinese labels where the pane is Chinese, and a reference is saved', async () => {
  const tiers = scores.rows.map((row, index) => [...row, index === 0 ? 'Tier' : null]);
  const { pane, excel, say, button } = await open({
    sheets: [{ name: 'Scores', rows: tiers, table: 'Scores' }],
    locale: 'zh-CN',
  });
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await excel('command', 'InsertFunction');
  await pane.getByRole('combobox', { name: say('formula.function') }).selectOption('VALUE_TIER');
  await excel('select', 'Scores', 1, 1, 10, 1);
  await button('formula.takeFor', { field: say('formula.input') }).click();
  await pane.getByText('Scores!B2:B11').waitFor();
  await excel('select', 'Scores', 1, 2);
  await button('formula.takeFor', { field: say('formula.target') }).click();
  const formula = '=VALUE_TIER(Scores[@Score],Scores[Score],,,{"高","中","低"})';
  await pane.getByText(formula).waitFor();
  await pane.getByText(say('formula.says.inTable', { table: 'Scores' })).waitFor();
  await pane.getByText(say('formula.target.hintInTable')).waitFor();
  await button('formula.insert').click();
  await eventually(() => excel('value', 'Scores', 10, 2), '高', 20_000);
  expect(await excel('formula', 'Scores', 10, 2)).toBe(formula);
  expect(await excel('value', 'Scores', 1, 2)).toBe('低');

  await excel('select', 'Scores', 0, 5);
  await button('formula.takeFor', { field: say('formula.target') }).click();
  await button('formula.reference').click();
  await pane
    .getByRole('status')
    .getByText(say('formula.referenceSaved', { address: 'Scores!F1' }))
    .waitFor();
  expect(await excel('value', 'Scores', 0, 5)).toBe('投效分析参照');
  expect(await excel('value', 'Scores', 16, 6)).toBe(100);
}, 120_000);

test('weights and directions are asked for by the name of each column', async () => {
  const { pane, excel, say, button } = await open({
    sheets: [
      {
        name: 'Data',
        rows: [
          ['Sales', 'Support'],
          [1, 30],
          [2, 10],
          [3, 20],
        ],
      },
    ],
  });
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await excel('command', 'InsertFunction');
  await excel('select', 'Data', 1, 0, 3, 2);
  await button('formula.takeFor', { field: say('formula.input') }).click();
  const direction = say('formula.metric.direction', { measure: 'Support' });
  await pane.getByRole('combobox', { name: direction }).selectOption('lower');
  await pane.getByText('=COMPOSITE_SCORE(A2:B4,,,,,{"higher","lower"})').waitFor();
  await pane.getByText('Sales 50%, Support 50%, low is good').waitFor();
  await pane.getByRole('checkbox', { name: say('formula.explain') }).check();
  const results = pane.getByRole('group', { name: say('formula.preview') }).getByRole('listitem');
  expect(await results.allTextContents()).toEqual(['Sales · Support', '0 · 0', '0.25 · 0.5', '0.5 · 0.25']);
}, 120_000);

test.each(['en-US', 'zh-CN'])(
  'another function is written beside the one before, not onto it, in Excel in %s',
  async (locale) => {
    const { pane, excel, say, button } = await open({ sheets: [scores], locale });
    await pane.getByRole('heading', { level: 1 }).waitFor();
    await excel('command', 'InsertFunction');
    await excel('select', 'Scores', 1, 1, 10, 1);
    await button('formula.takeFor', { field: say('formula.input') }).click();
    await pane.getByText('Scores!B2:B11').waitFor();
    await excel('select', 'Scores', 1, 3);
    await button('formula.takeFor', { field: say('formula.target') }).click();
    await button('formula.insert').click();
    await eventually(() => excel('value', 'Scores', 10, 3), 1, 20_000);
    await pane.getByRole('combobox', { name: say('formula.function') }).selectOption('PERCENTILE_COHORT');
    await pane.getByText('Scores!E2', { exact: true }).waitFor();
    await button('formula.insert').click();
    await eventually(() => excel('formula', 'Scores', 1, 4), '=PERCENTILE_COHORT(B2:B11)', 20_000);
    expect(await excel('formula', 'Scores', 1, 3)).toBe('=COMPOSITE_SCORE(B2:B11)');
  },
  120_000,
);
