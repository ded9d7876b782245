import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesPages } from '../../scripts/messagesPages';
import { analyses } from '../../src/analyses';
import { noticeAreas } from '../../src/report/text/noticeText';

const pages = messagesPages();

test.each(Object.keys(pages))('%s is what the catalogues make', (file) => {
  expect(readFileSync(join(__dirname, '..', '..', file), 'utf8')).toBe(pages[file]);
});

test('every code has its sentence on the page of each language, and no page has a place that is not filled', () => {
  const vocabularies = [...Object.values(noticeAreas), ...analyses.map(({ notices }) => notices)];
  for (const text of Object.values(pages)) {
    for (const code of vocabularies.flatMap((vocabulary) => Object.keys(vocabulary))) {
      expect(text).toContain(`| \`${code}\` | `);
    }
    expect(text).not.toMatch(/\{\w+/);
  }
});
