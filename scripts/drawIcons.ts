import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ribbonSizes } from './manifest/addInTexts';
import { launchBrowser } from '../test/browser/launchBrowser';

/** Pixel sizes that an app package wants beside those of the ribbon: its color picture, and its outline. */
const packageSizes: Readonly<Record<string, readonly number[]>> = {
  payoff: [...ribbonSizes, 192],
  payoffOutline: [32],
};

const folder = join(__dirname, '..', 'assets', 'icons');

/**
 * Draws every assets/icons/*.svg as PNG files in all sizes. The pictures are committed:
 * run `npx tsx scripts/drawIcons.ts` again after changing an SVG.
 */
async function drawIcons(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const drawing = readFileSync(join(folder, file), 'utf8');
    for (const size of packageSizes[basename(file, '.svg')] ?? ribbonSizes) {
      await page.setViewportSize({ width: size, height: size });
      const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}img{display:block;width:${size}px;height:${size}px}</style><img src="${address}">`,
      );
      await page.screenshot({
        path: join(folder, `${basename(file, '.svg')}-${size}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
}

void drawIcons();
