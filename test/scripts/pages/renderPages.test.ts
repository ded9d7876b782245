import { renderPages } from '../../../scripts/pages/renderPages';
import { pageGroups } from '../../../scripts/pages/pageGroups';

let files: Record<string, string>;
beforeAll(async () => {
  files = await renderPages();
});

const htmlFiles = () => Object.entries(files).filter(([name]) => name.endsWith('.html'));
const matches = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found]) => found!);

test('every link of every page leads to a file of the build and to a place in it', () => {
  const dead = htmlFiles().flatMap(([name, html]) =>
    matches(html, /href="([^"]+)"/g)
      .filter((link) => !link.startsWith('https://'))
      .filter((link) => {
        const [file, id] = link.split('#') as [string, string?];
        const target = file === '' ? html : files[`docs/${file}`];
        return (
          target === undefined || (id !== undefined && !target.includes(`id="${decodeURIComponent(id)}"`))
        );
      })
      .map((link) => `${name}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('Excel finds each function on the page of functions, in both languages', () => {
  for (const file of ['docs/functions.html', 'docs/functions.zh-CN.html']) {
    for (const name of ['COMPOSITE_SCORE', 'PERCENTILE_COHORT', 'VALUE_TIER']) {
      expect(files[file]).toContain(`id="${name}"`);
    }
  }
});

test('the contents of each language lead to every page of that language, by its title', () => {
  for (const ending of ['', '.zh-CN']) {
    const links = matches(files[`docs/index${ending}.html`]!, /<li><a href="([^"]+)"/g);
    expect(links).toEqual(pageGroups.flatMap(({ pages }) => pages).map((page) => `${page}${ending}.html`));
  }
});

test('every page has the same headings in both languages, level by level', () => {
  const levels = (file: string) => matches(files[file]!, /<h([1-3])[ >]/g).join('');
  for (const page of pageGroups.flatMap(({ pages }) => pages)) {
    expect([page, levels(`docs/${page}.zh-CN.html`)]).toEqual([page, levels(`docs/${page}.html`)]);
  }
});

test('the search of each language can find the text of every page of it', () => {
  for (const ending of ['', '.zh-CN']) {
    const parts = JSON.parse(files[`docs/search${ending}.json`]!) as { page: string; text: string }[];
    const found = new Set(parts.map(({ page }) => page));
    expect([...found]).toEqual(
      pageGroups.flatMap(({ pages }) => pages).map((page) => `${page}${ending}.html`),
    );
    expect(parts.filter(({ text }) => /<\/[a-z]/.test(text))).toEqual([]);
  }
});

test('tables scroll by themselves where a page is narrow', () => {
  for (const [name, html] of htmlFiles()) {
    expect([name, matches(html, /(<table>)/g).length]).toEqual([
      name,
      matches(html, /(<div class="wide"><table>)/g).length,
    ]);
  }
});
