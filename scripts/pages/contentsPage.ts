import type { Locale } from '../../src/engine/recipe/types';
import type { Words } from '../../src/report/text/Words';
import { contentsName, pageFile } from './pageFile';
import { pageGroups } from './pageGroups';
import { pageLayout } from './pageLayout';

const title: Words = { en: 'Payoff', 'zh-CN': '投效分析' };
const what: Words = {
  en: 'Where does the effort not pay back? An add-in for Excel that answers this on the table that is open.',
  'zh-CN': '投入在哪里没有回报？一个在 Excel 中直接分析当前表格的加载项。',
};
const search: Words = { en: 'Search all pages', 'zh-CN': '搜索全部页面' };
const found: Words = { en: '{count} places found', 'zh-CN': '找到 {count} 处' };

/** The page that leads to all others, by what a reader comes for, with a search through their texts. */
export function contentsPage(
  locale: Locale,
  titles: Readonly<Record<string, string>>,
  textsFile: string,
): string {
  const groups = pageGroups.map(({ heading, pages }) => {
    const links = pages.map(
      (page) => `<li><a href="${pageFile(page, locale, 'html')}">${titles[page]}</a></li>`,
    );
    return `<h2>${heading[locale]}</h2>\n<ul>\n${links.join('\n')}\n</ul>\n`;
  });
  const body = `<h1>${title[locale]}</h1>
<p>${what[locale]}</p>
<div class="search">
<label for="search">${search[locale]}</label>
<input id="search" type="search" autocomplete="off" data-parts="${textsFile}" data-count="${found[locale]}">
<p id="status" role="status"></p>
<ul id="found"></ul>
</div>
${groups.join('')}<script src="search.js"></script>
`;
  return pageLayout({ locale, name: contentsName, title: title[locale], body, headings: [] });
}
