import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openWorkbook } from '../../host/files/openWorkbook';
import { buildPane } from '../../scripts/buildPane';
import { servePreview, type PreviewServer } from '../../scripts/preview/servePreview';
import { sayIn } from '../../src/taskpane/text/paneText';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';

const say = sayIn('en');
let browser: Browser | undefined;
let server: PreviewServer | undefined;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePreview(await buildPane(), 0);
}, 300_000);
beforeEach(async () => {
  errors = [];
  page = await browser!.newPage({ viewport: { width: 1300, height: 800 }, locale: 'en-US' });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server!.url);
});
afterEach(() => page.close());
afterAll(async () => {
  // Either may be missing where the other could not be started.
  await browser?.close();
  await server?.close();
});

const pane = () => page.frameLocator('#pane');
const paneButton = (key: Parameters<typeof say>[0]) =>
  pane().getByRole('button', { name: say(key), exact: true });
const cells = () => page.getByRole('application', { name: 'Cells of the sheet' });

test('a newcomer sees the sample, runs the analysis, reads charts and tables, and downloads the workbook', async () => {
  await cells().getByText('客户简称', { exact: true }).waitFor();
  await paneButton('find.go').click();
  await paneButton('match.run').click();
  await paneButton('result.open').click({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Conversion summary', selected: true }).waitFor();
  expect(await cells().getByRole('img').count()).toBeGreaterThanOrEqual(3);
  await cells()
    .getByText(/^39 of 193 customers account for 87% of the calls; by chance it would be \d+%$/)
    .first()
    .waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download workbook' }).click(),
  ]);
  const saved = openWorkbook(new Uint8Array(readFileSync(await download.path())), 'saved.xlsx');
  const tabs = await page.getByRole('tab').allTextContents();
  expect(saved.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name)).toEqual(
    tabs,
  );
  expect(errors).toEqual([]);
}, 120_000);

test('cells can be selected and edited, and the pane hears of it', async () => {
  await paneButton('find.go').waitFor();
  await cells().getByText('客户简称', { exact: true }).waitFor();
  await cells().focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await eventually(() => page.locator('#cell').textContent(), 'C2');
  await page.keyboard.type('New customer');
  await page.keyboard.press('Enter');
  await cells().getByText('New customer', { exact: true }).waitFor();
  await eventually(() => page.locator('#cell').textContent(), 'C3');

  // Letters move with their columns and stay above them, numbers with their rows and stay beside them.
  const corners = () =>
    page.locator('#grid').evaluate((grid) =>
      ['.column-heads', '.row-heads'].map((name) => {
        const { left, top } = grid.querySelector(name)!.getBoundingClientRect();
        return { left, top };
      }),
    );
  const [letters, numbers] = await corners();
  await page.locator('#grid').evaluate((grid) => grid.scrollTo(300, 500));
  expect(await corners()).toEqual([
    { left: letters!.left - 300, top: letters!.top },
    { left: numbers!.left, top: numbers!.top - 500 },
  ]);
}, 60_000);

test('an edit and a whole run are taken back and done again, by keys and by buttons', async () => {
  await paneButton('find.go').waitFor();
  await cells().getByText('客户简称', { exact: true }).waitFor();
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
  await cells().focus();
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await cells().getByText('First', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await cells().getByText('客户简称', { exact: true }).waitFor();
  await page.keyboard.press('Control+y');
  await cells().getByText('First', { exact: true }).waitFor();
  await undo.click();
  await cells().getByText('客户简称', { exact: true }).waitFor();

  await paneButton('find.go').click();
  await paneButton('match.run').click();
  await paneButton('result.open').waitFor({ timeout: 60_000 });
  const tabs = () => page.getByRole('tab').count();
  const written = await tabs();
  expect(written).toBeGreaterThan(5);
  // Not before everything is written.
  await undo.click();
  await eventually(tabs, 1);
  await cells().getByText('客户简称', { exact: true }).waitFor();
  // The pane knows that its result is gone, until it is there again.
  const gone = pane().getByText(/of this result are not in the workbook any more/);
  await gone.waitFor();
  await redo.click();
  await eventually(tabs, written);
  await gone.waitFor({ state: 'hidden' });
  expect(errors).toEqual([]);
}, 120_000);

test('a long text table is read beside the page, which says how far it is and lets one cancel', async () => {
  await paneButton('find.go').waitFor();
  await page.evaluate(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Object.assign(window, {
          longest: Math.max((window as never as { longest: number }).longest, duration),
        });
      }
    }).observe({ type: 'longtask' });
  });
  const rows = Array.from(
    { length: 200_000 },
    (_row, index) => `C${index % 900},P${index % 40},${index % 3 ? 'No' : 'Yes'},${index}`,
  );
  const file = {
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Customer,Product,Called,Size\n${rows.join('\n')}\n`),
  };
  await page.locator('#file').setInputFiles(file);
  await page.getByText(/^Reading long\.csv: [\d,]+ rows so far$/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(/^Reading long\.csv/).waitFor({ state: 'hidden' });
  await cells().getByText('客户简称', { exact: true }).waitFor();

  await page.locator('#file').setInputFiles(file);
  await page.getByText(/^Reading long\.csv: row [\d,]+ of 200,001$/).waitFor();
  await cells().getByText('Called', { exact: true }).waitFor({ timeout: 60_000 });
  const longest = await page.evaluate(() => (window as never as { longest: number }).longest);
  expect(longest).toBeLessThan(5_000);
}, 120_000);

test('the ribbon of the preview gives the same commands as in Excel', async () => {
  await paneButton('find.go').waitFor();
  await page.getByRole('button', { name: 'Freeze to Values' }).click();
  await pane()
    .getByRole('heading', { name: say('freeze.title') })
    .waitFor();
}, 60_000);

test('a text table is opened from a file, and a file that is none is refused with a sentence', async () => {
  await paneButton('find.go').waitFor();
  const rows = Array.from(
    { length: 30 },
    (_row, index) => `C${index % 6},P${index % 3},${index % 4 ? 'No' : 'Yes'}`,
  );
  await page.locator('#file').setInputFiles({
    name: 'tests.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Customer,Product,Called\n${rows.join('\n')}\n`),
  });
  await cells().getByText('Called', { exact: true }).waitFor();
  await pane()
    .getByRole('radio', { name: /^tests/, checked: true })
    .waitFor();

  await page.locator('#file').setInputFiles({
    name: 'broken.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004 cut off'),
  });
  await page
    .getByRole('alert')
    .getByText(/broken\.xlsx/)
    .waitFor();
}, 60_000);

test('the language of Excel can be switched, and the pane follows', async () => {
  await paneButton('find.go').waitFor();
  await page.getByRole('combobox', { name: 'Language of Excel' }).selectOption('zh-CN');
  await pane()
    .getByRole('button', { name: sayIn('zh-CN')('find.go') })
    .waitFor();
}, 60_000);
