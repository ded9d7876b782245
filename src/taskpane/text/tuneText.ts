import type { Vocabulary } from '../../report/text/Words';

/** Texts of the settings. */
export const tuneText = {
  'tune.title': { en: 'Settings', 'zh-CN': '参数' },
  'tune.preview': { en: 'With these settings', 'zh-CN': '按当前参数' },
  'tune.preview.none': {
    en: 'A preview appears once the table can be analyzed.',
    'zh-CN': '表格可以分析后，这里会显示预览。',
  },
  'tune.weights.hint': {
    en: 'Moving one moves the others: together they are always 100 %.',
    'zh-CN': '调整其中一项，其余各项随之变化，合计始终为 100%。',
  },
  'tune.weight.subtracts': { en: '{measure} (subtracts)', 'zh-CN': '{measure}（扣分项）' },
  'tune.cuts': { en: 'Where the lines are', 'zh-CN': '界线' },
  'tune.targets': { en: 'Targets and thresholds', 'zh-CN': '目标与阈值' },
  'tune.advanced': { en: 'More settings', 'zh-CN': '更多参数' },
  'tune.language': { en: 'Language of the result sheets', 'zh-CN': '结果工作表的语言' },
  'tune.reset': { en: 'Back to the defaults', 'zh-CN': '恢复默认值' },
  'tune.percentOf': { en: '{measure}, percent', 'zh-CN': '{measure}（百分比）' },
  'tune.increase': { en: 'Increase', 'zh-CN': '增加' },
  'tune.decrease': { en: 'Decrease', 'zh-CN': '减少' },
} satisfies Vocabulary;
