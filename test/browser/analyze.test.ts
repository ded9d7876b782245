import { conversionAnalysis } from '../../src/analyses/conversion/conversionAnalysis';
import { eventually } from './eventually';
import { usePaneTests } from './startTest';

const open = usePaneTests();
const records = { name: 'Records', table: 'Records', sample: 'conversion' } as const;
const customers = { name: 'Customers', sample: 'mismatch' } as const;

describe.each(['en-US', 'zh-CN'])('in Excel in %s', (locale) => {
  test('an analyst finds the records, sees what was matched, runs the analysis and follows it into the sheets', async () => {
    const { pane, excel, say, button, goToColumns, outside, errors } = await open({
      sheets: [records, customers],
      locale,
    });
    const before = await excel('fingerprint', 'Records');
    await pane.getByRole('radio', { name: /Records/, checked: true }).waitFor();
    await pane
      .getByRole('radio', {
        name: new RegExp(conversionAnalysis.question[locale === 'zh-CN' ? locale : 'en'].slice(0, 12)),
        checked: true,
      })
      .waitFor();

    await goToColumns();
    const customer = pane.getByRole('combobox', {
      name: say('match.column', { role: locale === 'zh-CN' ? '客户' : 'Customer' }),
    });
    expect(await customer.locator('option:checked').textContent()).toBe('客户简称 (C)');
    await pane.getByText(say('match.usedAll', { read: 6671 })).waitFor();
    expect(await excel('sheetNames')).toEqual(['Records', 'Customers']);

    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
    const names = await excel('sheetNames');
    expect(names.length).toBeGreaterThanOrEqual(11);
    expect(names.slice(0, 2)).toEqual(['Records', 'Customers']);
    expect(await excel('fingerprint', 'Records')).toBe(before);

    await button('result.open').click();
    await eventually(() => excel('activeSheet'), names[2]);
    const sheets = pane.getByRole('region', { name: say('result.sheets') }).getByRole('button');
    expect(await sheets.count()).toBe(names.length - 2);
    await sheets.nth(1).click();
    await eventually(() => excel('activeSheet'), names[3]);

    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);

  test('the customers of the other sheet are analysed for mismatches, and every headline leads to what it counts', async () => {
    const { pane, excel, say, runToResult } = await open({ sheets: [customers], locale });
    await runToResult();
    const figures = pane.getByRole('region', { name: say('result.headlines') });
    const headlines = figures.getByRole('button', { expanded: false });
    const count = await headlines.count();
    expect(count).toBeGreaterThanOrEqual(4);
    await pane
      .getByRole('region', { name: say('result.headlines') })
      .getByText('184', { exact: true })
      .waitFor();
    const names = await excel('sheetNames');
    for (let index = 0; index < count; index += 1) {
      await excel('select', 'Customers', 0, 0);
      await headlines.first().click();
      await figures
        .getByRole('button', { name: new RegExp(`^${say('result.evidence')}`) })
        .nth(index)
        .click();
      await eventually(async () => names.slice(1).includes(await excel('activeSheet')), true);
    }
  }, 120_000);
});

test('running again fills the same sheets', async () => {
  const { excel, button, runToResult } = await open({ sheets: [records] });
  await runToResult();
  const names = await excel('sheetNames');
  const scores = await excel('fingerprint', 'All customers ranked');
  await button('result.again').click();
  await button('run.cancel').waitFor();
  await button('result.open').waitFor({ timeout: 60_000 });
  // The second run can be compared with the first.
  expect(await excel('sheetNames')).toEqual([...names, 'What changed', 'Indicator history']);
  expect(await excel('fingerprint', 'All customers ranked')).toBe(scores);
}, 120_000);
