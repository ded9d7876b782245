import type { Words } from '../src/report/text/Words';

/** What `npm run demo` says around the words of the command line. */
export const demoTexts: Readonly<Record<'conversion' | 'mismatch' | 'sample' | 'done', Words>> = {
  conversion: {
    en: 'Which customers and products turn tests into calls and contracts?',
    'zh-CN': '哪些客户和产品把测试变成了调用与签约？',
  },
  mismatch: {
    en: 'Who gets a high investment priority and does not perform?',
    'zh-CN': '哪些客户投资优先级高，综合表现却低？',
  },
  sample: {
    en: 'Sample: {file}, {rows:count} rows of invented data',
    'zh-CN': '示例：{file}，{rows:count} 行虚构数据',
  },
  done: {
    en: 'Open the two .payoff.xlsx files in Excel, WPS or LibreOffice.',
    'zh-CN': '用 Excel、WPS 或 LibreOffice 打开这两个 .payoff.xlsx 文件即可查看。',
  },
};
