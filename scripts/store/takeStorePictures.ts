import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Locale } from '../../src/engine/recipe/types';
import { sayIn } from '../../src/taskpane/text/paneText';

/** What the store takes: a picture of this size and at most 1 MB, from one to five of them, and a square logo. */
export const pictureSize = { width: 1366, height: 768 };
export const mostBytes = 1_048_576;
export const logoSize = 300;

const samples = ['customers', 'records'] as const;

/** The columns before a run and the summary after it, of each sample of the preview, by file name. */
export async function takeStorePictures(
  browser: Browser,
  previewUrl: string,
  locale: Locale,
): Promise<Record<string, Buffer>> {
  const say = sayIn(locale);
  const pictures: Record<string, Buffer> = {};
  for (const sample of samples) {
    const page = await browser.newPage({
      viewport: pictureSize,
      locale: locale === 'en' ? 'en-US' : locale,
      reducedMotion: 'reduce',
    });
    const button = (key: Parameters<typeof say>[0]) =>
      page.frameLocator('#pane').getByRole('button', { name: say(key), exact: true });
    await page.goto(`${previewUrl}?sample=${sample}`);
    await button('find.go').click();
    await button('match.run').waitFor();
    await page.waitForTimeout(500);
    pictures[`${sample}-1-columns.${locale}.png`] = await page.screenshot();
    await button('match.run').click();
    await button('result.open').click({ timeout: 120_000 });
    await page.waitForTimeout(1500);
    pictures[`${sample}-2-summary.${locale}.png`] = await page.screenshot();
    await page.close();
  }
  return pictures;
}

/** The product's mark on white, as the store lists it. */
export async function drawLogo(browser: Browser): Promise<Buffer> {
  const drawing = readFileSync(join(__dirname, '../../assets/icons/payoff.svg')).toString('base64');
  const page = await browser.newPage({ viewport: { width: logoSize, height: logoSize } });
  const style = `html,body{margin:0;background:#fff}img{display:block;width:${logoSize - 60}px;margin:30px}`;
  await page.setContent(`<style>${style}</style><img src="data:image/svg+xml;base64,${drawing}">`);
  const logo = await page.screenshot();
  await page.close();
  return logo;
}
