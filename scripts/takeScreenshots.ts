import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sayIn } from '../src/taskpane/text/paneText';
import { commandLabel } from '../src/taskpane/commands/commands';
import type { Locale } from '../src/engine/recipe/types';
import { launchBrowser } from '../test/browser/launchBrowser';
import { openPane } from '../test/browser/openPane';
import { buildPane } from './buildPane';
import { pageLocales } from './pages/pageFile';
import { servePreview } from './preview/servePreview';
import { takePagePictures } from './store/takePagePictures';

const folder = join(__dirname, '..', 'output', 'screenshots');
/** The pictures that the pages show. */
const pictures = join(__dirname, '..', 'docs', 'pictures');

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const themes: Readonly<Record<string, Media>> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};
const samples = ['conversion', 'mismatch'] as const;
const widths = [320, 450];
const height = 800;
/** High enough for the longest screen. */
const wholeHeight = 2400;

/**
 * `npm run screenshots`: every screen of the pane in both languages, three themes and two widths, to be looked at, and the
 * pictures of the README. Each screen changes its theme and width where it stands: the analyses run once a language.
 */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await servePreview(await buildPane(), 0);
  const browser = await launchBrowser();
  try {
    for (const locale of pageLocales) {
      for (const [name, picture] of Object.entries(await takePagePictures(browser, server.url, locale)))
        writeFileSync(join(pictures, name), picture);
      await Promise.all(samples.map((sample) => walk(browser, locale, sample)));
      console.log(`${locale}: ${Math.round(performance.now() / 1000)} s`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function walk(browser: Browser, locale: Locale, sample: (typeof samples)[number]): Promise<void> {
  const say = sayIn(locale);
  const sheets = [
    { name: sample === 'conversion' ? '测试记录' : 'Customers', table: 'Data', sample },
    { name: 'Notes', rows: [['Note'], ['Call back'], ['Ask finance']] },
  ];
  const opened = await openPane(browser, { sheets, locale: locale === 'en' ? 'en-US' : locale, latency: 30 });
  const { page, pane } = opened;
  const button = (key: Parameters<typeof say>[0]) =>
    pane.getByRole('button', { name: say(key), exact: true });
  const shoot = async (screen: string, high = height) => {
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: high });
        await page.waitForTimeout(80);
        await page.screenshot({ path: join(folder, `${sample}-${locale}-${theme}-${width}-${screen}.png`) });
      }
    }
  };
  const fromMenu = async (item: string, screen: string) => {
    await button('shell.menu').click();
    await pane.getByRole('menu').waitFor();
    await pane.getByRole('menuitem', { name: item }).click();
    await button('shell.back').waitFor();
    await shoot(screen);
  };

  await button('find.go').waitFor();
  await shoot('0-first', wholeHeight);
  await button('find.first.understood').click();
  await shoot('1-find');
  await button('find.go').click();
  await button('match.tune').waitFor();
  await shoot('2-match', wholeHeight);
  await button('match.tune').click();
  await shoot('3-tune', wholeHeight);
  await button('match.run').click();
  await pane.getByText(say('run.phase.writing')).waitFor();
  await shoot('4-run');
  await button('result.open').waitFor({ timeout: 60_000 });
  await opened.excel('select', sheets[0]!.name, 7, sample === 'conversion' ? 2 : 0);
  await pane
    .getByRole('region', { name: say('result.explain') })
    .getByRole('table')
    .waitFor();
  await shoot('4-result', wholeHeight);
  await button('shell.menu').click();
  await pane.getByRole('menu').waitFor();
  await shoot('5-menu');
  await page.keyboard.press('Escape');
  await fromMenu(say('shell.menu.keep'), '6-keep');
  await fromMenu(commandLabel('InsertFunction', locale), '7-formula');
  await fromMenu(commandLabel('FreezeToValues', locale), '8-freeze');
  await opened.close();
}

takeScreenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
