import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';
import { analyses } from '../../src/analyses';
import type { Locale } from '../../src/engine/recipe/types';
import type { Words } from '../../src/report/text/Words';
import { escapeXml } from '../../host/files/xml/text';
import { contentsPage } from './contentsPage';
import { contentsName, pageFile, pageLocales } from './pageFile';
import { pageLayout } from './pageLayout';
import { pageGroups } from './pageGroups';
import { plainText, type SearchablePart, searchablePage } from './searchablePage';

/** The pages of docs/ that Excel opens from a function's help, by file name in the built add-in. */
export const helpPageFiles = {
  en: 'docs/functions.html',
  'zh-CN': 'docs/functions.zh-CN.html',
} as const;

const root = join(__dirname, '../..');

/**
 * Makes the pages of the built add-in out of the Markdown in docs/: file name to content. Links between them lead to the
 * made pages, links to the tables of the tutorials to copies of these. Beside them stand the contents and the texts that
 * its search looks through.
 *
 * @param support where people ask for help, an https or an e-mail address; the page of support names nobody without it
 */
export async function renderPages(support?: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {
    'docs/search.js': readFileSync(join(__dirname, 'search.js'), 'utf8'),
  };
  files['docs/recipe.schema.json'] = readFileSync(join(root, 'docs/recipe.schema.json'), 'utf8');
  for (const { name } of analyses) {
    files[`docs/${name}.csv`] = readFileSync(join(root, 'samples/tutorial', `${name}.csv`), 'utf8');
  }
  for (const locale of pageLocales) {
    const titles: Record<string, string> = {};
    const parts: SearchablePart[] = [];
    for (const name of pageGroups.flatMap(({ pages }) => pages)) {
      const file = pageFile(name, locale, 'html');
      const { body: rendered, headings } = await render(pageFile(name, locale, 'md'));
      const body = rendered.replace('<!-- support -->', () => supportLink(support, locale));
      titles[name] = plainText(/<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1] ?? name);
      parts.push(...searchablePage(file, body));
      files[`docs/${file}`] = pageLayout({ locale, name, title: titles[name], body, headings });
    }
    const textsFile = pageFile('search', locale, 'json');
    files[`docs/${textsFile}`] = JSON.stringify(parts);
    files[`docs/${pageFile(contentsName, locale, 'html')}`] = contentsPage(locale, titles, textsFile);
  }
  return files;
}

async function render(file: string) {
  const html = await new Marked(gfmHeadingId()).parse(readFileSync(join(root, 'docs', file), 'utf8'));
  const headings = getHeadingList()
    .filter(({ level }) => level === 2)
    .map(({ id, text }) => ({ id, text }));
  const body = withFunctionAnchors(html)
    .replace(/<table>/g, '<div class="wide"><table>')
    .replace(/<\/table>/g, '</table></div>')
    .replace(/href="\.\.\/samples\/tutorial\/([\w.-]+)"/g, 'href="$1" download')
    .replace(/href="([\w.-]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');
  return { body, headings };
}

const write: Words = { en: 'Write to', 'zh-CN': '请联系' };

function supportLink(support: string | undefined, locale: Locale): string {
  if (support === undefined) return '';
  const address = support.startsWith('https://') ? support : `mailto:${support}`;
  return `<p>${write[locale]} <a href="${escapeXml(address)}">${escapeXml(support)}</a></p>`;
}

/** Excel's help of a function leads to its name: `#COMPOSITE_SCORE`. */
function withFunctionAnchors(html: string): string {
  return html.replace(/(<h2 id="[^"]*">)((?:<code>)?([A-Z]{3,}[A-Z_]*))/g, '$1<a id="$3"></a>$2');
}
