import type { Catalogues } from '../../report/text/fillTemplate';

const en = {
  'tune.title': 'Settings',
  'tune.preview': 'With these settings',
  'tune.preview.none': 'A preview appears once the table can be analyzed.',
  'tune.weights.hint': 'Moving one moves the others: together they are always 100 %.',
  'tune.weight.subtracts': '{measure} (subtracts)',
  'tune.cuts': 'Where the lines are',
  'tune.targets': 'Targets and thresholds',
  'tune.advanced': 'More settings',
  'tune.language': 'Language of the result sheets',
  'tune.reset': 'Back to the defaults',
  'tune.percentOf': '{measure}, percent',
  'tune.increase': 'Increase',
  'tune.decrease': 'Decrease',
} as const;

const zh: Record<keyof typeof en, string> = {
  'tune.title': '参数',
  'tune.preview': '按当前参数',
  'tune.preview.none': '表格可以分析后，这里会显示预览。',
  'tune.weights.hint': '调整其中一项，其余各项随之变化，合计始终为 100%。',
  'tune.weight.subtracts': '{measure}（扣分项）',
  'tune.cuts': '界线',
  'tune.targets': '目标与阈值',
  'tune.advanced': '更多参数',
  'tune.language': '结果工作表的语言',
  'tune.reset': '恢复默认值',
  'tune.percentOf': '{measure}（百分比）',
  'tune.increase': '增加',
  'tune.decrease': '减少',
};

/** Texts of the settings. */
export const tuneText: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
