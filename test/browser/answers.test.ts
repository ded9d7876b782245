import type { Facts } from '../../src/engine/problem';
import { smallRecords } from './smallRecords';
import { usePaneTests } from './startTest';

const open = usePaneTests();

/** 60 deals of twelve accounts, of which every fifth is won. */
const deals = {
  name: 'Deals',
  rows: [
    ['Account Name', 'Product', 'Stage', 'Amount'],
    ...Array.from({ length: 60 }, (_row, index) => [
      `Account ${(index % 12) + 1}`,
      `Plan ${(index % 4) + 1}`,
      ['Prospecting', 'Closed Won', 'Closed Lost', 'Negotiation', 'Legal review'][(index * 3) % 5]!,
      100 + index,
    ]),
  ],
};

const ranked = {
  name: 'Accounts',
  rows: [
    ['Customer ID', 'priority_rank', 'Revenue', 'Adoption rate'],
    ...Array.from({ length: 40 }, (_row, index) => [`C${index}`, index + 1, 1000 + index, (index + 1) / 50]),
  ],
};

const levels = {
  name: 'Accounts',
  rows: [
    ['Customer ID', 'Priority', 'Revenue', 'Adoption rate'],
    ...Array.from({ length: 40 }, (_row, index) => [
      `C${index}`,
      ['Medium', 'High', 'Low'][index % 3]!,
      1000 + index,
      (index + 1) / 50,
    ]),
  ],
};

describe.each(['en-US', 'zh-CN'])('in Excel in %s', (locale) => {
  test('which stages are won deals is asked, one click agrees, and the report speaks of wins', async () => {
    const { pane, say, button, goToColumns } = await open({ sheets: [deals], locale });
    await goToColumns();
    expect(await button('match.run').isDisabled()).toBe(true);
    const values = pane.getByRole('group', { name: say('match.success', { header: 'Stage' }) });
    await values.getByRole('checkbox', { name: 'Closed Won', checked: true }).waitFor();
    expect(await values.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await button('match.success.use').click();
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
    const headlines = pane.getByRole('region', { name: say('result.headlines') });
    await headlines
      .getByText(locale === 'zh-CN' ? /赢单/ : /win/i)
      .first()
      .waitFor();
    expect(await headlines.getByText(locale === 'zh-CN' ? /调用/ : /\bcalls?\b/i).count()).toBe(0);
    await headlines.getByText('20.0%', { exact: true }).waitFor();
  }, 120_000);

  test('a column under a misspelt header is confirmed by one click, and the question stands in one place', async () => {
    const misspelt = {
      name: 'Records',
      rows: [['Custmoer', ...smallRecords.rows[0]!.slice(1)], ...smallRecords.rows.slice(1)],
    };
    const { pane, say, button, goToColumns } = await open({ sheets: [misspelt], locale });
    await goToColumns();
    const asked = pane.getByText(say('match.certainty.ask'), { exact: true });
    await asked.waitFor();
    expect(await asked.count()).toBe(1);
    expect(await button('match.run').isDisabled()).toBe(true);
    const role = locale === 'zh-CN' ? '客户' : 'Customer';
    await button('match.confirmOf', { role, header: 'Custmoer' }).click();
    await pane.getByText(say('match.certainty.chosen'), { exact: true }).waitFor();
    expect(await asked.count()).toBe(0);
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
  }, 120_000);

  test('the order of words of priority is asked, and can be changed before it is used', async () => {
    const { pane, say, button, goToColumns } = await open({ sheets: [levels], locale });
    await goToColumns();
    const name = (key: 'match.levels.up' | 'match.levels.down', facts: Facts) =>
      pane.getByRole('button', { name: say(key, facts), exact: true });
    expect(await name('match.levels.up', { level: 'High' }).isDisabled()).toBe(true);
    await name('match.levels.down', { level: 'High' }).click();
    expect(await name('match.levels.up', { level: 'Medium' }).isDisabled()).toBe(true);
    await name('match.levels.up', { level: 'High' }).click();
    await button('match.levels.use').click();
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
  }, 120_000);
});

test('which number of a rank is the highest priority is asked', async () => {
  const { pane, say, button, goToColumns } = await open({ sheets: [ranked] });
  await goToColumns();
  const priority = pane.getByRole('combobox', { name: say('match.column', { role: 'Investment priority' }) });
  await priority.selectOption({ label: 'priority_rank (B)' });
  await pane
    .getByRole('combobox', { name: say('match.answer', { header: 'priority_rank' }) })
    .selectOption('low');
  await button('match.run').click();
  await button('result.open').waitFor({ timeout: 60_000 });
}, 120_000);
