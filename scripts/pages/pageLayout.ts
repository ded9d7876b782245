import type { Locale } from '../../src/engine/recipe/types';
import type { Words } from '../../src/report/text/Words';
import { contentsName, pageFile } from './pageFile';
import { pageStyle } from './pageStyle';

/** A heading that can be jumped to. */
export interface PageHeading {
  readonly id: string;
  readonly text: string;
}

export interface PageContent {
  readonly locale: Locale;
  readonly title: string;
  /** HTML of the page itself. */
  readonly body: string;
  readonly headings: readonly PageHeading[];
  /** What the page is called in docs/, without its ending. */
  readonly name: string;
}

const contents: Words = { en: 'Payoff: all pages', 'zh-CN': '投效分析：全部页面' };
const onThisPage: Words = { en: 'On this page', 'zh-CN': '本页内容' };
const other: Readonly<Record<Locale, { readonly lang: Locale; readonly language: string }>> = {
  en: { lang: 'zh-CN', language: '中文' },
  'zh-CN': { lang: 'en', language: 'English' },
};

/** From this many headings on, a page lists them at its top. */
const headingsListed = 4;

/** A whole page: how to get to the others and to its own parts, then its content. */
export function pageLayout({ locale, name, title, body, headings }: PageContent): string {
  const { lang, language } = other[locale];
  const list = headings.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('\n');
  const parts =
    headings.length < headingsListed
      ? ''
      : `<details class="parts"><summary>${onThisPage[locale]}</summary>\n<ul>\n${list}\n</ul></details>\n`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<nav><a href="${pageFile(contentsName, locale, 'html')}">${contents[locale]}</a> <a href="${pageFile(name, lang, 'html')}" hreflang="${lang}" lang="${lang}">${language}</a></nav>
<main>
${body.replace('</h1>', `</h1>\n${parts}`)}</main>
</body>
</html>
`;
}
