import { mismatchAnalysis } from '../../src/analyses/mismatch/mismatchAnalysis';
import { mismatchParameterTexts } from '../../src/analyses/mismatch/parameterTexts';
import { sayIn } from '../../src/taskpane/text/paneText';
import { eventually } from './eventually';
import { smallRecords } from './smallRecords';
import { usePaneTests } from './startTest';

const open = usePaneTests();
const languages = ['en-US', 'zh-CN'];

describe.each(languages)('in Excel in %s', (locale) => {
  test('an empty workbook says what to do, and looking again finds what was pasted', async () => {
    const { pane, excel, say, button } = await open({ sheets: [{ name: 'Sheet1', rows: [] }], locale });
    await pane.getByText(say('find.empty.title')).waitFor();
    for (const [row, cells] of smallRecords.rows.entries()) {
      for (const [column, value] of cells.entries()) {
        await excel('enter', 'Sheet1', row, column, String(value));
      }
    }
    await button('find.empty.again').click();
    await pane.getByRole('radio', { name: /Sheet1/, checked: true }).waitFor();
  }, 60_000);

  test('an empty workbook offers an example of each analysis, which runs', async () => {
    const { pane, say, button, goToColumns } = await open({ sheets: [{ name: 'Sheet1', rows: [] }], locale });
    const language = locale === 'zh-CN' ? 'zh-CN' : 'en';
    const analysis = mismatchAnalysis.title[language];
    await button('find.example', { analysis }).click();
    const sheet = say('find.example.sheet', { analysis });
    await pane.getByRole('radio', { name: new RegExp(sheet), checked: true }).waitFor();
    await goToColumns();
    await pane.getByText(say('match.usedAll', { read: 10 })).waitFor();
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
  }, 120_000);

  test('a workbook without a suitable table says which columns are needed', async () => {
    const rows = [['Item', 'Price'], ...Array.from({ length: 9 }, (_row, index) => [`Item ${index}`, index])];
    const { pane, say } = await open({ sheets: [{ name: 'Prices', rows }], locale });
    await pane.getByText(say('find.unfit.title')).waitFor();
  }, 60_000);

  test('a read-only workbook can be checked but not written to, and the pane says why', async () => {
    const { pane, say, button, goToColumns } = await open({ sheets: [smallRecords], locale, readOnly: true });
    await goToColumns();
    await pane.getByText(say('match.readOnly')).waitFor();
    expect(await button('match.run').isDisabled()).toBe(true);
  }, 60_000);

  test('an Excel without the needed requirement set says so instead of failing', async () => {
    const { pane, say } = await open({ sheets: [smallRecords], locale, requirements: { ExcelApi: '1.9' } });
    await pane.getByRole('heading', { name: say('problem.unsupported.title') }).waitFor();
    await pane.getByText(say('problem.unsupported')).waitFor();
  }, 60_000);

  test('a cell being edited holds the run up, the pane says how to go on, and it goes on', async () => {
    const { pane, excel, say, button, goToColumns } = await open({ sheets: [smallRecords], locale });
    await goToColumns();
    await excel('startEditing');
    await button('match.run').click();
    await pane.getByText(say('run.editing')).waitFor();
    await excel('endEditing');
    await button('result.open').waitFor({ timeout: 60_000 });
  }, 120_000);

  test('cancelling leaves the workbook as it was', async () => {
    const { excel, button, goToColumns } = await open({ sheets: [smallRecords], locale, latency: 150 });
    await goToColumns();
    const before = await excel('sheetNames');
    await button('match.run').click();
    await button('run.cancel').click();
    await button('match.run').waitFor({ timeout: 60_000 });
    expect(await excel('sheetNames')).toEqual(before);
  }, 120_000);
});

test.each([1, 4, 9, 14])(
  'a failure at request %i of a run is explained, the data stays, and the next run succeeds',
  async (request) => {
    const { pane, excel, say, button, goToColumns } = await open({ sheets: [smallRecords] });
    await goToColumns();
    const before = await excel('fingerprint', 'Records');
    await excel('fail', { request, error: 'sessionTimedOut' });
    await button('match.run').click();
    await pane.getByRole('alert').getByText(say('problem.title')).waitFor({ timeout: 60_000 });
    expect(await excel('fingerprint', 'Records')).toBe(before);
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
    const names = await excel('sheetNames');
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /\(2\)/.test(name))).toEqual([]);
    expect(await excel('fingerprint', 'Records')).toBe(before);
  },
  120_000,
);

test('a result sheet that is protected stops the run with a sentence, not a raw error', async () => {
  const { pane, excel, button, runToResult } = await open({ sheets: [smallRecords] });
  await runToResult();
  const names = await excel('sheetNames');
  await excel('protect', names[1]!);
  await button('result.again').click();
  await pane
    .getByRole('alert')
    .getByText(/protected/)
    .waitFor({ timeout: 60_000 });
}, 120_000);

test('a protected result sheet is named before a run begins', async () => {
  const { pane, excel, button, runToResult } = await open({ sheets: [smallRecords] });
  await runToResult();
  const [, summary = ''] = await excel('sheetNames');
  await excel('protect', summary);
  await button('shell.step.tune').click();
  await pane.getByText(new RegExp(`${summary}.*protected|protected.*${summary}`)).waitFor();
}, 120_000);

test('the result follows the language of the pane, and running again fills the sheets in theirs', async () => {
  const { pane, excel, button, runToResult } = await open({ sheets: [smallRecords] });
  await runToResult();
  const names = await excel('sheetNames');
  const chinese = sayIn('zh-CN');
  await button('shell.menu').click();
  await pane.getByRole('menuitemradio', { name: chinese('shell.language.zh-CN') }).click();
  await pane.getByRole('heading', { name: chinese('result.answer') }).waitFor();
  await pane.getByRole('heading', { level: 1, name: /客户/ }).waitFor();
  await pane.getByRole('button', { name: chinese('result.again') }).click();
  await pane.getByRole('button', { name: chinese('result.open') }).waitFor({ timeout: 60_000 });
  expect(await excel('sheetNames')).toEqual([...names, 'What changed', 'Indicator history']);
  expect(String(await excel('value', names[1]!, 1, 1))).toMatch(/customers/);
}, 120_000);

test('a sheet that was deleted meanwhile is named when a link leads to it', async () => {
  const { pane, excel, button, runToResult } = await open({ sheets: [smallRecords] });
  await runToResult();
  const names = await excel('sheetNames');
  await excel('remove', names[1]!);
  await button('result.open').click();
  await pane.getByRole('alert').getByText(names[1]!).waitFor();
  await eventually(() => excel('activeSheet'), 'Records');
}, 120_000);

test('customers in several rows are refused with a sentence, and a setting is the way out', async () => {
  const rows = [
    ['customer_id', 'investment_priority_score', 'sales', 'adoption rate'],
    ...Array.from({ length: 40 }, (_row, index) => [
      `C${index % 38}`,
      (index * 7) % 11,
      index * 100,
      (index % 10) / 10,
    ]),
  ];
  const { pane, say, button, goToColumns } = await open({ sheets: [{ name: 'Customers', rows }] });
  await goToColumns();
  await pane.getByText(say('match.unusable')).waitFor();
  expect(await button('match.run').isDisabled()).toBe(true);
  await button('match.tune').click();
  await pane.getByRole('combobox', { name: mismatchParameterTexts.duplicates.name.en }).selectOption('first');
  await button('match.run').click();
  await button('result.open').waitFor({ timeout: 60_000 });
}, 120_000);

test('a part of the pane that does not load is explained, and trying again loads it', async () => {
  const { page, pane, excel, say, button, heading } = await open({ sheets: [smallRecords] });
  await button('find.go').waitFor();
  const part = /\/beside\.\w+\.js$/;
  await page.route(part, (route) => route.abort());
  await excel('command', 'InsertFunction');
  await heading('problem.title').waitFor();
  await pane.getByText(say('problem.details')).click();
  await pane.getByText(/beside\.\w+\.js/).waitFor();
  await page.unroute(part);
  await button('shell.retry').click();
  await button('find.go').waitFor();
  await excel('command', 'InsertFunction');
  await heading('formula.title').waitFor();
  await pane.getByRole('combobox', { name: say('formula.function') }).waitFor();
}, 60_000);
