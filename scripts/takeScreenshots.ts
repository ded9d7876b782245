import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { sayIn } from '../src/taskpane/text/paneText';
import { commandLabel } from '../src/taskpane/commands/commands';
import type { Locale } from '../src/engine/recipe/types';
import { launchBrowser } from '../test/browser/launchBrowser';
import { openPane } from '../test/browser/openPane';

const folder = join(__dirname, '..', 'output', 'screenshots');

const themes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};

/** `npm run screenshots`: every screen of the pane in both languages, three themes and two widths, to be looked at. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  for (const locale of ['en', 'zh-CN'] as const) {
    for (const [theme, view] of Object.entries(themes)) {
      for (const width of [320, 450]) {
        for (const sample of ['conversion', 'mismatch'] as const) {
          const name = `${sample}-${locale}-${theme}-${width}`;
          await walk(
            browser,
            locale,
            sample,
            { ...view, viewport: { width, height: 800 }, reducedMotion: 'reduce' },
            name,
          );
          console.log(name);
        }
      }
    }
  }
  await browser.close();
}

async function walk(
  browser: Browser,
  locale: Locale,
  sample: 'conversion' | 'mismatch',
  view: BrowserContextOptions,
  name: string,
): Promise<void> {
  const say = sayIn(locale);
  const sheets = [
    { name: sample === 'conversion' ? '测试记录' : 'Customers', table: 'Data', sample },
    { name: 'Notes', rows: [['Note'], ['Call back'], ['Ask finance']] },
  ];
  const opened = await openPane(
    browser,
    { sheets, locale: locale === 'en' ? 'en-US' : locale, latency: 30 },
    view,
  );
  const { page, pane } = opened;
  const button = (key: Parameters<typeof say>[0]) =>
    pane.getByRole('button', { name: say(key), exact: true });
  const shoot = async (screen: string) => {
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(folder, `${name}-${screen}.png`) });
  };
  const shootWhole = async (screen: string) => {
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: size.width, height: 2400 });
    await shoot(screen);
    await page.setViewportSize(size);
  };
  const fromMenu = async (item: string, screen: string) => {
    await button('shell.menu').click();
    await pane.getByRole('menu').waitFor();
    if (screen === '6-keep') await shoot('5-menu');
    await pane.getByRole('menuitem', { name: item }).click();
    await pane.getByRole('button', { name: say('shell.back') }).waitFor();
    await shoot(screen);
  };

  await button('find.go').waitFor();
  await shoot('1-find');
  await button('find.go').click();
  await button('match.tune').waitFor();
  await shootWhole('2-match');
  await button('match.tune').click();
  await shootWhole('3-tune');
  await button('match.run').click();
  await pane.getByText(say('run.phase.writing')).waitFor();
  await shoot('4-run');
  await button('result.open').waitFor({ timeout: 60_000 });
  await opened.excel('select', sheets[0]!.name, 7, sample === 'conversion' ? 2 : 0);
  await pane
    .getByRole('region', { name: say('result.explain') })
    .getByRole('table')
    .waitFor();
  await shootWhole('4-result');
  await fromMenu(say('shell.menu.keep'), '6-keep');
  await fromMenu(commandLabel('InsertFunction', locale), '7-formula');
  await fromMenu(commandLabel('FreezeToValues', locale), '8-freeze');
  await opened.close();
}

takeScreenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
