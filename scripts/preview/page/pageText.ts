import type { Locale } from '../../../src/engine/recipe/types';
import type { Vocabulary } from '../../../src/report/text/Words';

/** Texts of the preview page itself. */
export const pageText = {
  title: { en: 'Payoff preview', 'zh-CN': '投效分析预览' },
  subtitle: {
    en: 'The add-in beside a stand-in for Excel: nothing leaves this machine.',
    'zh-CN': '加载项与 Excel 的替身并排运行，数据不会离开本机。',
  },
  records: { en: 'Sample: test records', 'zh-CN': '示例：测试记录' },
  customers: { en: 'Sample: customers', 'zh-CN': '示例：客户表' },
  open: { en: 'Open a file…', 'zh-CN': '打开文件…' },
  download: { en: 'Download workbook', 'zh-CN': '下载工作簿' },
  undo: { en: 'Undo', 'zh-CN': '撤销' },
  redo: { en: 'Redo', 'zh-CN': '恢复' },
  cancel: { en: 'Cancel', 'zh-CN': '取消' },
  reading: {
    en: 'Reading {file}: {rows:count} rows so far',
    'zh-CN': '正在读取 {file}：已读 {rows:count} 行',
  },
  taking: {
    en: 'Reading {file}: row {rows:count} of {all:count}',
    'zh-CN': '正在读取 {file}：第 {rows:count} 行，共 {all:count} 行',
  },
  language: { en: 'Language of Excel', 'zh-CN': 'Excel 的语言' },
  drop: { en: 'Drop an .xlsx or .csv file to open it', 'zh-CN': '把 .xlsx 或 .csv 文件拖到这里即可打开' },
  ribbon: { en: 'Payoff on the ribbon', 'zh-CN': '功能区中的投效分析' },
  cell: { en: 'Selected cell', 'zh-CN': '所选单元格' },
  content: { en: 'Content of the cell', 'zh-CN': '单元格内容' },
  sheets: { en: 'Sheets', 'zh-CN': '工作表' },
  grid: { en: 'Cells of the sheet', 'zh-CN': '工作表中的单元格' },
  pane: { en: 'Payoff pane', 'zh-CN': '投效分析窗格' },
  unexpected: {
    en: 'Something in the preview itself went wrong. The details for a report stand in the console of the browser (F12).',
    'zh-CN': '预览自身出现了错误。供反馈的详细信息在浏览器的控制台中（F12）。',
  },
} satisfies Vocabulary;

export type PageTexts = Readonly<Record<keyof typeof pageText, string>>;

/** The texts of the page in one language. */
export function pageTextIn(locale: Locale): PageTexts {
  return Object.fromEntries(
    Object.entries(pageText).map(([key, words]) => [key, words[locale]]),
  ) as PageTexts; // The keys are those of the vocabulary itself.
}
