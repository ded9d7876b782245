import type { Locale } from '../../src/engine/recipe/types';
import type { Words } from '../../src/report/text/Words';
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
  /** The same page in the other language. */
  readonly otherLanguage: string;
}

const contents: Words = { en: 'Payoff: all pages', 'zh-CN': '投效分析：全部页面' };
const onThisPage: Words = { en: 'On this page', 'zh-CN': '本页内容' };
const other: Readonly<Record<Locale, { readonly lang: Locale; readonly name: string }>> = {
  en: { lang: 'zh-CN', name: '中文' },
  'zh-CN': { lang: 'en', name: 'English' },
};

/** Where the contents of all pages stand, by language. */
export const contentsFile: Words = { en: 'index.html', 'zh-CN': 'index.zh-CN.html' };

/** From this many headings on, a page lists them at its top. */
const headingsListed = 4;

/** A whole page: how to get to the others and to its own parts, then its content. */
export function pageLayout({ locale, title, body, headings, otherLanguage }: PageContent): string {
  const { lang, name } = other[locale];
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
<nav><a href="${contentsFile[locale]}">${contents[locale]}</a> <a href="${otherLanguage}" hreflang="${lang}" lang="${lang}">${name}</a></nav>
<main>
${body.replace('</h1>', `</h1>\n${parts}`)}</main>
</body>
</html>
`;
}
