import type { Catalogues } from '../../report/text/fillTemplate';

const en = {
  'shell.product': 'Payoff',
  'shell.steps': 'Steps of the analysis',
  'shell.step.find': 'Data',
  'shell.step.match': 'Columns',
  'shell.step.tune': 'Settings',
  'shell.step.result': 'Result',
  'shell.menu': 'More',
  'shell.menu.keep': 'Recipe and history',
  'shell.language': 'Language',
  'shell.language.en': 'English',
  'shell.language.zh-CN': '中文',
  'shell.back': 'Back to the analysis',
  'shell.dismiss': 'Dismiss',
  'shell.retry': 'Try again',
  'shell.help': 'Help',
  'shell.loading': 'Loading',
} as const;

const zh: Record<keyof typeof en, string> = {
  'shell.product': '投效分析',
  'shell.steps': '分析步骤',
  'shell.step.find': '数据',
  'shell.step.match': '字段',
  'shell.step.tune': '参数',
  'shell.step.result': '结果',
  'shell.menu': '更多',
  'shell.menu.keep': '方案与历史',
  'shell.language': '语言',
  'shell.language.en': 'English',
  'shell.language.zh-CN': '中文',
  'shell.back': '返回分析',
  'shell.dismiss': '关闭提示',
  'shell.retry': '重试',
  'shell.help': '帮助',
  'shell.loading': '正在加载',
};

/** Texts of the frame around every screen. */
export const shellText: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
