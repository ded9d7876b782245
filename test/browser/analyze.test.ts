import type { Browser } from 'playwright-core';
import { sayIn, type TextKey } from '../../src/taskpane/text/paneText';
import type { Facts } from '../../src/engine/problem';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { openPane, type OpenedPane } from './openPane';

let browser: Browser;
let opened: OpenedPane | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(() => browser.close());

const records = { name: 'Records', table: 'Records', sample: 'conversion' } as const;
const customers = { name: 'Customers', sample: 'mismatch' } as const;

describe.each([
  ['en-US', 'en'],
  ['zh-CN', 'zh-CN'],
] as const)('in Excel in %s', (excelLocale, locale) => {
  const say = sayIn(locale);
  const button = (key: TextKey, facts?: Facts) =>
    opened!.pane.getByRole('button', { name: say(key, facts), exact: true });

  test('an analyst finds the records, sees what was matched, runs the analysis and follows it into the sheets', async () => {
    opened = await openPane(browser, { sheets: [records, customers], locale: excelLocale });
    const { pane, excel } = opened;
    const before = await excel('fingerprint', 'Records');

    await expectRadio(/Records/, true);
    await expectRadio(new RegExp(say('analysis.conversion.question').slice(0, 12)), true);
    await button('find.go').click();

    await pane.getByRole('heading', { level: 1, name: say('match.title') }).waitFor();
    const customer = pane.getByRole('combobox', {
      name: say('match.column', { role: say('role.customer') }),
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
    const list = pane.getByRole('region', { name: say('result.sheets') }).getByRole('button');
    expect(await list.count()).toBe(names.length - 2);
    await list.nth(1).click();
    await eventually(() => excel('activeSheet'), names[3]);

    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  }, 120_000);

  async function expectRadio(name: RegExp, checked: boolean): Promise<void> {
    const radio = opened!.pane.getByRole('radio', { name }).first();
    await radio.waitFor();
    expect(await radio.isChecked()).toBe(checked);
  }
});
