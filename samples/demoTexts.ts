import type { Catalogues } from '../src/report/text/fillTemplate';

/** What `npm run demo` says around the words of the command line. */
export const demoTexts: Catalogues<'conversion' | 'mismatch' | 'sample' | 'done'> = {
  en: {
    conversion: 'Which customers and products turn tests into calls and contracts?',
    mismatch: 'Who gets a high investment priority and does not perform?',
    sample: 'Sample: {file}, {rows:count} rows of invented data',
    done: 'Open the two .payoff.xlsx files in Excel, WPS or LibreOffice.',
  },
  'zh-CN': {
    conversion: '哪些客户和产品把测试变成了调用与签约？',
    mismatch: '哪些客户投资优先级高，综合表现却低？',
    sample: '示例：{file}，{rows:count} 行虚构数据',
    done: '用 Excel、WPS 或 LibreOffice 打开这两个 .payoff.xlsx 文件即可查看。',
  },
};
