import type { Catalogues } from '../../../src/report/text/fillTemplate';

const en = {
  title: 'Payoff preview',
  subtitle: 'The add-in beside a stand-in for Excel: nothing leaves this machine.',
  records: 'Sample: test records',
  customers: 'Sample: customers',
  open: 'Open a file…',
  download: 'Download workbook',
  language: 'Language of Excel',
  drop: 'Drop an .xlsx or .csv file to open it',
  ribbon: 'Payoff on the ribbon',
  cell: 'Selected cell',
  content: 'Content of the cell',
  sheets: 'Sheets',
  grid: 'Cells of the sheet',
  pane: 'Payoff pane',
  unexpected:
    'Something in the preview itself went wrong. The details for a report stand in the console of the browser (F12).',
} as const;

const zh: Record<keyof typeof en, string> = {
  title: '投效分析预览',
  subtitle: '加载项与 Excel 的替身并排运行，数据不会离开本机。',
  records: '示例：测试记录',
  customers: '示例：客户表',
  open: '打开文件…',
  download: '下载工作簿',
  language: 'Excel 的语言',
  drop: '把 .xlsx 或 .csv 文件拖到这里即可打开',
  ribbon: '功能区中的投效分析',
  cell: '所选单元格',
  content: '单元格内容',
  sheets: '工作表',
  grid: '工作表中的单元格',
  pane: '投效分析窗格',
  unexpected: '预览自身出现了错误。供反馈的详细信息在浏览器的控制台中（F12）。',
};

/** Texts of the preview page itself. */
export const pageText: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
