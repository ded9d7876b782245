import { readFileSync } from 'node:fs';
import { conversionParameterTexts } from '../../src/analyses/conversion/parameterTexts';
import { eventually } from './eventually';
import { smallRecords } from './smallRecords';
import { usePaneTests, type PaneTest } from './startTest';

const open = usePaneTests();

test.each(['en-US', 'zh-CN'])(
  'settings that were run can be seen in the history, exported, imported and used again in Excel in %s',
  async (locale) => {
    const test = await open({ sheets: [smallRecords], locale });
    const { page, pane, say, button, heading, goToColumns } = test;
    const highShare = conversionParameterTexts.highShare.name[test.locale];
    await goToColumns();
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
    await button('shell.step.tune').click();
    await setNumber(test, highShare, '35');
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });

    await openMenu(test, say('shell.menu.keep'));
    await heading('keep.title').waitFor();
    const changed = say('keep.changed', { parameters: [highShare] });
    await pane.getByText(changed).waitFor();
    expect(await pane.getByRole('button', { name: new RegExp(`^${say('keep.use')}`) }).count()).toBe(2);

    const [download] = await Promise.all([page.waitForEvent('download'), button('keep.export').click()]);
    const recipe = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      analysis: string;
      parameters: { highShare: number };
      mapping: Record<string, string>;
    };
    expect(recipe).toMatchObject({ analysis: 'conversion', parameters: { highShare: 0.35 } });
    expect(recipe.mapping['customer']).toBe('Customer');

    const chosen = { ...recipe, parameters: { ...recipe.parameters, highShare: 0.4 } };
    await pane.getByLabel(say('keep.import')).setInputFiles({
      name: 'recipe.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(chosen)),
    });
    await button('find.go').click();
    await heading('match.title').waitFor();
    await button('match.tune').click();
    const field = pane.getByRole('spinbutton', { name: highShare });
    expect(await field.inputValue()).toBe('40 %');
  },
  120_000,
);

test('a recipe file that is none is refused with a sentence', async () => {
  const test = await open({ sheets: [smallRecords] });
  await openMenu(test, test.say('shell.menu.keep'));
  await test.pane.locator('input[type=file]').setInputFiles({
    name: 'recipe.json',
    mimeType: 'application/json',
    buffer: Buffer.from('not a recipe'),
  });
  await test.pane
    .getByRole('alert')
    .getByText(/not a JSON file/)
    .waitFor();
}, 60_000);

test('Refresh on the ribbon runs the last analysis again on the cells as they are now', async () => {
  const { pane, excel, button, runToResult } = await open({ sheets: [smallRecords] });
  await runToResult();
  const names = await excel('sheetNames');
  const before = await excel('fingerprint', names[1]!);
  for (let row = 1; row <= 20; row += 1) await excel('enter', 'Records', row, 2, 'Yes');
  await excel('command', 'Refresh');
  await button('run.cancel').waitFor();
  await button('result.open').waitFor({ timeout: 60_000 });
  // From the second run on there is something to compare with.
  expect(await excel('sheetNames')).toEqual([...names, 'What changed', 'Indicator history']);
  await eventually(async () => (await excel('fingerprint', names[1]!)) !== before, true);
  expect(await pane.getByRole('alert').count()).toBe(0);
}, 120_000);

test('Refresh in a workbook that was never analysed says so', async () => {
  const { pane, excel, say, button } = await open({ sheets: [smallRecords] });
  await button('find.go').waitFor();
  await excel('command', 'Refresh');
  await pane.getByRole('alert').getByText(say('problem.nothingToRefresh')).waitFor();
}, 60_000);

test('Analyze Mismatch on the ribbon goes straight to the columns of the table that fits', async () => {
  const { pane, excel, say, button } = await open({
    sheets: [smallRecords, { name: 'Customers', sample: 'mismatch' }],
  });
  await button('find.go').waitFor();
  await excel('command', 'AnalyzeMismatch');
  await pane.getByRole('combobox', { name: say('match.column', { role: 'Investment priority' }) }).waitFor();
}, 60_000);

async function openMenu({ button, pane }: PaneTest, item: string): Promise<void> {
  await button('shell.menu').click();
  await pane.getByRole('menuitem', { name: item }).click();
}

async function setNumber({ pane }: PaneTest, name: string, value: string): Promise<void> {
  const field = pane.getByRole('spinbutton', { name });
  await field.fill(value);
  await field.press('Enter');
}
