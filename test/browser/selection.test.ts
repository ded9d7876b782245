import { eventually } from './eventually';
import { usePaneTests } from './startTest';

const open = usePaneTests();
const customers = { name: 'Customers', sample: 'mismatch' } as const;
const records = { name: 'Records', sample: 'conversion' } as const;

test.each(['en-US', 'zh-CN'])(
  'the first screen follows the selection from sheet to sheet in Excel in %s',
  async (locale) => {
    const { pane, excel, button } = await open({ sheets: [records, customers], locale });
    await button('find.go').waitFor();
    await excel('select', 'Customers', 5, 2);
    await pane.getByRole('radio', { name: /^Customers/, checked: true }).waitFor();
    await excel('select', 'Records', 5, 2);
    await pane.getByRole('radio', { name: /^Records/, checked: true }).waitFor();
  },
  60_000,
);

test.each(['en-US', 'zh-CN'])(
  'a selected record is explained by its customer, with parts that add up to the score, in Excel in %s',
  async (locale) => {
    const { pane, excel, say, runToResult } = await open({ sheets: [records], locale });
    await runToResult();
    await excel('select', 'Records', 1, 2);
    const name = String(await excel('value', 'Records', 1, 2));
    const card = pane.getByRole('region', { name: say('result.explain') });
    await card.getByText(name, { exact: true }).waitFor();
    const numbers = (text: string | null) => Number(text?.replace(/[^\d.-]/g, ''));
    const parts = await card.getByRole('row').locator('td:last-child').allTextContents();
    const sum = parts.reduce((total, part) => total + numbers(part), 0);
    const score = numbers(/(?:Score|评分) ?(-?[\d.]+)/.exec((await card.textContent()) ?? '')?.[1] ?? null);
    expect(parts).toHaveLength(3);
    expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.0015);
  },
  120_000,
);

test('a customer of the mismatch analysis is explained from its row', async () => {
  const { pane, excel, say, runToResult } = await open({ sheets: [customers] });
  await runToResult();
  await excel('select', 'Customers', 7, 0);
  const id = String(await excel('value', 'Customers', 7, 0));
  const card = pane.getByRole('region', { name: say('result.explain') });
  await card.getByText(new RegExp(id)).waitFor();
  await eventually(() => card.getByRole('row').count(), 4);
}, 120_000);

test('links of the data check lead to the cells they speak of', async () => {
  const { pane, excel, say, goToColumns } = await open({ sheets: [records] });
  await goToColumns();
  const link = pane.getByRole('region', { name: say('match.check') }).getByRole('button', { name: /^Show / });
  const name = (await link.first().getAttribute('aria-label')) ?? '';
  await link.first().click();
  const [, letters, row] = /Show ([A-Z]+)(\d+)/.exec(name) ?? [];
  await eventually(() => excel('selection'), `${letters}${row}`);
}, 60_000);
