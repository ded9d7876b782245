import { wordsOf, type Vocabulary } from '../../report/text/Words';
import { sentenceOf } from '../../analyses/sentenceOf';
import type { Locale } from '../../engine/recipe/types';
import { fillTemplate } from '../../report/text/fillTemplate';
import { proseIn } from '../../report/text/proseIn';
import type { Failure } from '../state/PaneState';

/** Problems that only the pane can have; all others have their sentence in the report's catalogue. */
export const problemText = {
  'problem.title': { en: 'This did not work', 'zh-CN': '操作没有成功' },
  'problem.unexpected': {
    en: 'Something in Payoff itself went wrong. Your own sheets are unchanged. Try again; if it comes back, report it with the details below.',
    'zh-CN':
      '投效分析自身出现了错误，您自己的工作表没有改动。请重试；如果仍然出现，反馈时请附上下面的详细信息。',
  },
  'problem.details': { en: 'Details for a report', 'zh-CN': '供反馈的详细信息' },
  'problem.nothingToRefresh': {
    en: 'No analysis has been run in this workbook yet. Choose a table and run one; then Refresh repeats it.',
    'zh-CN': '这个工作簿还没有运行过分析。请先选择表格并运行一次，之后即可用“刷新结果”重复运行。',
  },
  'problem.lastRunTooNew': {
    en: 'The last run of this workbook was made by a later version of Payoff, so this one cannot repeat it; nothing was changed. Update the add-in, or choose a table and run an analysis yourself.',
    'zh-CN':
      '本工作簿最近一次运行由更新版本的投效分析完成，当前版本无法重复，没有做任何改动。请更新加载项，或自行选择表格并运行分析。',
  },
  'problem.unsupported.title': { en: 'This Excel is too old for Payoff', 'zh-CN': '当前 Excel 版本过旧' },
  'problem.unsupported': {
    en: 'Payoff needs Excel 2021 or later, Microsoft 365, or Excel on the web. Open the workbook in one of these; nothing in it has to be changed.',
    'zh-CN':
      '投效分析需要 Excel 2021 或更新版本、Microsoft 365 或 Excel 网页版。请用其中之一打开工作簿，工作簿本身无需改动。',
  },
  'problem.noExcel.title': { en: 'Open Payoff inside Excel', 'zh-CN': '请在 Excel 中打开投效分析' },
  'problem.noExcel': {
    en: 'This page is an Excel add-in. In Excel, choose Open Pane on the Home tab.',
    'zh-CN': '本页面是 Excel 加载项。请在 Excel 的“开始”选项卡上选择“打开窗格”。',
  },
  'problem.formulaUnreadable': {
    en: 'The selected cells cannot be used: select one range of numbers on one sheet.',
    'zh-CN': '所选单元格无法使用：请在同一张工作表中选择一个数值区域。',
  },
  'problem.formulaBlocked': {
    en: 'The cells where the result would go are not empty ({address}). Choose another cell; nothing was written.',
    'zh-CN': '放置结果的单元格不是空的（{address}）。请换一个单元格；没有写入任何内容。',
  },
  'problem.formulaInTable': {
    en: 'The result would go into the table {table}, where Excel lets no formula fill several cells. Choose a cell outside the table; nothing was written.',
    'zh-CN':
      '结果会落在表格“{table}”内，而 Excel 不允许公式在表格内填充多个单元格。请选择表格以外的单元格；没有写入任何内容。',
  },
  'problem.formulaOffSheet': {
    en: 'The result needs {rows:count} rows, more than the sheet has from the chosen cell on. Choose a cell nearer to the top left; nothing was written.',
    'zh-CN':
      '结果需要 {rows:count} 行，从所选单元格起工作表放不下。请选择更靠左上方的单元格；没有写入任何内容。',
  },
  'problem.formulaNotReady': {
    en: 'The formula in {address} shows {value} instead of a result. Wait until Excel has calculated, or correct it, then freeze again; nothing was changed.',
    'zh-CN':
      '{address} 中的公式目前显示 {value}，还没有结果。请等 Excel 计算完成，或先更正公式，再转为数值；没有做任何改动。',
  },
} satisfies Vocabulary;

/** What happened, what is safe and what to do. */
export function failureSentence(failure: Failure, locale: Locale): string {
  const own = wordsOf(problemText, `problem.${failure.code}`);
  return own === undefined
    ? sentenceOf(failure, proseIn(locale))
    : fillTemplate(locale, own[locale], failure.facts);
}
