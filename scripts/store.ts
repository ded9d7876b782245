import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/browser/launchBrowser';
import { buildPane } from './buildPane';
import { pageLocales } from './pages/pageFile';
import { servePreview } from './preview/servePreview';
import { listing, reviewerNotes } from './store/listing';
import { drawLogo, mostBytes, takeStorePictures } from './store/takeStorePictures';

const folder = join(__dirname, '..', 'output', 'store');

/** `npm run store`: what the form of the store asks for, in `output/store`: texts in both languages, pictures, notes. */
async function writeStoreFiles(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  for (const locale of pageLocales) {
    const parts = Object.values(listing).map(({ heading, text }) => `# ${heading}\n\n${text[locale]}\n`);
    write(`listing.${locale}.md`, parts.join('\n'));
  }
  write('notes-for-certification.txt', reviewerNotes);
  const server = await servePreview(await buildPane(), 0);
  const browser = await launchBrowser();
  try {
    write('logo.png', await drawLogo(browser));
    for (const locale of pageLocales) {
      const pictures = await takeStorePictures(browser, server.url, locale);
      for (const [name, picture] of Object.entries(pictures)) {
        if (picture.length > mostBytes) throw new Error(`${name} is larger than the store takes.`);
        write(name, picture);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Everything for the store: ${folder}`);
}

writeStoreFiles().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
