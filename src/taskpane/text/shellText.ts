import type { Vocabulary } from '../../report/text/Words';

/** Texts of the frame around every screen. */
export const shellText = {
  'shell.product': { en: 'Payoff', 'zh-CN': '投效分析' },
  'shell.steps': { en: 'Steps of the analysis', 'zh-CN': '分析步骤' },
  'shell.step.find': { en: 'Data', 'zh-CN': '数据' },
  'shell.step.match': { en: 'Columns', 'zh-CN': '字段' },
  'shell.step.tune': { en: 'Settings', 'zh-CN': '参数' },
  'shell.step.result': { en: 'Result', 'zh-CN': '结果' },
  'shell.menu': { en: 'More', 'zh-CN': '更多' },
  'shell.menu.keep': { en: 'Recipe and history', 'zh-CN': '方案与历史' },
  'shell.language': { en: 'Language', 'zh-CN': '语言' },
  'shell.language.en': { en: 'English', 'zh-CN': 'English' },
  'shell.language.zh-CN': { en: '中文', 'zh-CN': '中文' },
  'shell.back': { en: 'Back to the analysis', 'zh-CN': '返回分析' },
  'shell.dismiss': { en: 'Dismiss', 'zh-CN': '关闭提示' },
  'shell.retry': { en: 'Try again', 'zh-CN': '重试' },
  'shell.help': { en: 'Help', 'zh-CN': '帮助' },
  'shell.loading': { en: 'Loading', 'zh-CN': '正在加载' },
} satisfies Vocabulary;
