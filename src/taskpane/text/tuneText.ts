import type { Vocabulary } from '../../report/text/Words';

/** Texts of the settings. */
export const tuneText = {
  'tune.title': { en: 'Settings', 'zh-CN': '参数' },
  'tune.preview': { en: 'With these settings', 'zh-CN': '按当前参数' },
  'tune.preview.ran': { en: 'Against the last run', 'zh-CN': '与上次运行相比' },
  'tune.preview.opened': { en: 'Against the settings so far', 'zh-CN': '与调整前相比' },
  'tune.preview.more': { en: 'Show more', 'zh-CN': '展开' },
  'tune.preview.less': { en: 'Show less', 'zh-CN': '收起' },
  'tune.preview.line': { en: '{title}: {change}', 'zh-CN': '{title}：{change}' },
  'tune.preview.same': { en: 'nobody moves', 'zh-CN': '无变化' },
  'tune.preview.enter': { en: 'Enter: {names}', 'zh-CN': '进入：{names}' },
  'tune.preview.leave': { en: 'Leave: {names}', 'zh-CN': '离开：{names}' },
  'tune.preview.first': { en: 'First: {names}', 'zh-CN': '前几名：{names}' },
  'tune.preview.firstBefore': { en: 'First before: {names}', 'zh-CN': '原前几名：{names}' },
  'tune.preview.firstAfter': { en: 'First now: {names}', 'zh-CN': '现前几名：{names}' },
  'tune.preview.none': {
    en: 'A preview appears once the table can be analyzed.',
    'zh-CN': '表格可以分析后，这里会显示预览。',
  },
  'tune.weights.hint': {
    en: 'A slider moves the others along, so that together they stay 100%; a locked one keeps still. A typed number changes only its own weight.',
    'zh-CN': '拖动滑块时其余各项随之变化，合计保持 100%；已锁定的不变。直接输入数字只改这一项。',
  },
  'tune.weights.sum': {
    en: 'Together {percent}%. Ranks are the same as at 100%.',
    'zh-CN': '合计 {percent}%。名次与按 100% 计算时相同。',
  },
  'tune.weights.scale': { en: 'Scale to 100%', 'zh-CN': '按比例调整为 100%' },
  'tune.weight.subtracts': { en: '{measure} (subtracts)', 'zh-CN': '{measure}（扣分项）' },
  'tune.weight.subtract': { en: '{measure} subtracts', 'zh-CN': '“{measure}”作为扣分项' },
  'tune.weight.lock': { en: 'Lock {measure}', 'zh-CN': '锁定“{measure}”' },
  'tune.entry.unreadable': {
    en: 'That is not a number: it stays {value}.',
    'zh-CN': '输入的不是数字，仍为 {value}。',
  },
  'tune.entry.tooSmall': {
    en: 'At least {minimum} is possible: {value} is used.',
    'zh-CN': '最小为 {minimum}，已改用 {value}。',
  },
  'tune.entry.tooLarge': {
    en: 'At most {maximum} is possible: {value} is used.',
    'zh-CN': '最大为 {maximum}，已改用 {value}。',
  },
  'tune.entry.rounded': {
    en: 'Only whole numbers are possible: {value} is used.',
    'zh-CN': '只能是整数，已改用 {value}。',
  },
  'tune.cuts': { en: 'Where the lines are', 'zh-CN': '界线' },
  'tune.targets': { en: 'Targets and thresholds', 'zh-CN': '目标与阈值' },
  'tune.advanced': { en: 'More settings', 'zh-CN': '更多参数' },
  'tune.language': { en: 'Language of the result sheets', 'zh-CN': '结果工作表的语言' },
  'tune.undo': { en: 'Undo the last change', 'zh-CN': '撤销上一次更改' },
  'tune.redo': { en: 'Redo the change', 'zh-CN': '恢复已撤销的更改' },
  'tune.undone': { en: 'The last change of the settings is taken back.', 'zh-CN': '已撤销上一次参数更改。' },
  'tune.redone': { en: 'The change of the settings is made again.', 'zh-CN': '已恢复撤销的参数更改。' },
  'tune.percentOf': { en: '{measure}, percent', 'zh-CN': '{measure}（百分比）' },
  'tune.increase': { en: 'Increase', 'zh-CN': '增加' },
  'tune.decrease': { en: 'Decrease', 'zh-CN': '减少' },
} satisfies Vocabulary;
