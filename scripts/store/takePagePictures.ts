import type { Browser } from 'playwright-core';
import type { Locale } from '../../src/engine/recipe/types';
import { sayIn } from '../../src/taskpane/text/paneText';
import { pageFile } from '../pages/pageFile';

/** Of the pane beside the summary, as wide as a laptop shows it. */
const pictureSize = { width: 1440, height: 860 };

/** The picture of the README in a language: the pane of a finished run beside the summary, by file name. */
export async function takePagePictures(
  browser: Browser,
  previewUrl: string,
  locale: Locale,
): Promise<Readonly<Record<string, Buffer>>> {
  const say = sayIn(locale);
  const page = await browser.newPage({
    viewport: pictureSize,
    locale: locale === 'en' ? 'en-US' : locale,
    reducedMotion: 'reduce',
  });
  const button = (key: Parameters<typeof say>[0]) =>
    page.frameLocator('#pane').getByRole('button', { name: say(key), exact: true });
  await page.goto(`${previewUrl}?sample=records`);
  await button('find.go').click();
  await button('match.run').click();
  await button('result.open').click({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  const picture = await page.screenshot();
  await page.close();
  return { [pageFile('preview', locale, 'png')]: picture };
}
