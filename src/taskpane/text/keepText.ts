import type { Vocabulary } from '../../report/text/Words';

/** Texts of what the workbook keeps: recipe and history. */
export const keepText = {
  'keep.title': { en: 'Recipe and history', 'zh-CN': '方案与历史' },
  'keep.recipe': { en: 'Recipe', 'zh-CN': '方案' },
  'keep.recipe.text': {
    en: 'A recipe is all that is needed to run an analysis again: table, columns, settings. It is kept in this workbook with every run.',
    'zh-CN': '方案包含重新运行一次分析所需的全部内容：表格、字段和参数。每次运行后都会保存在本工作簿中。',
  },
  'keep.recipe.none': {
    en: 'No recipe yet: choose a table and check its columns first.',
    'zh-CN': '还没有方案：请先选择表格并核对字段。',
  },
  'keep.export': { en: 'Export as a file', 'zh-CN': '导出为文件' },
  'keep.import': { en: 'Import a file', 'zh-CN': '导入文件' },
  'keep.imported': {
    en: 'The recipe has been imported. Check the columns to use it.',
    'zh-CN': '方案已导入，核对字段后即可使用。',
  },
  'keep.reset': { en: 'Default settings', 'zh-CN': '恢复默认参数' },
  'keep.defaults': {
    en: 'The settings are the defaults again. The columns stay as they are.',
    'zh-CN': '参数已恢复默认值，字段保持不变。',
  },
  'keep.history': { en: 'Runs in this workbook', 'zh-CN': '本工作簿的运行历史' },
  'keep.history.later': {
    en: '{count:count} {count:run|runs} of a later version of Payoff {count:is|are} kept as {count:it is|they are} and cannot be shown. Update the add-in to see {count:it|them}.',
    'zh-CN':
      '有 {count:count} 次运行由更新版本的投效分析写成，已原样保留，此处无法显示。更新加载项后即可查看。',
  },
  'keep.history.none': { en: 'No run yet.', 'zh-CN': '还没有运行过。' },
  'keep.use': { en: 'Use these settings', 'zh-CN': '使用这些参数' },
  'keep.useOf': { en: 'Use these settings: run of {when}', 'zh-CN': '使用这些参数：{when} 的运行' },
  'keep.lines': { en: 'Keep its lines', 'zh-CN': '保留其分界线' },
  'keep.linesOf': { en: 'Keep its lines: run of {when}', 'zh-CN': '保留其分界线：{when} 的运行' },
  'keep.linesKept': {
    en: 'The lines of that run are kept in the settings: check the columns and run to count shares by them.',
    'zh-CN': '该次运行的分界线已写入参数：核对字段并运行后，占比按这些分界线计算。',
  },
  'keep.changed': {
    en: 'Changed since the run before: {parameters}',
    'zh-CN': '与上一次相比有变化：{parameters}',
  },
  'keep.figure': { en: '{text} (before: {was})', 'zh-CN': '{text}（上次：{was}）' },
  'keep.unchanged': { en: 'Same settings as the run before', 'zh-CN': '参数与上一次相同' },
  'keep.first': { en: 'The first run of this analysis', 'zh-CN': '该分析的第一次运行' },
  'keep.forget': { en: 'Forget recipe and history', 'zh-CN': '清除方案与历史' },
  'keep.forgotten': {
    en: 'Recipe and history have been removed from this workbook.',
    'zh-CN': '已从本工作簿清除方案与历史。',
  },
  'keep.exportRuns': { en: 'Export the runs', 'zh-CN': '导出运行记录' },
  'keep.compare': { en: 'Compare two runs', 'zh-CN': '比较两次运行' },
  'keep.compare.after': { en: 'What changed in', 'zh-CN': '查看变化的运行' },
  'keep.compare.before': { en: 'since', 'zh-CN': '与之比较' },
  'keep.compare.file': { en: 'Compare with a file', 'zh-CN': '与文件比较' },
  'keep.compare.ofWorkbook': { en: '{when} · {analysis}', 'zh-CN': '{when} · {analysis}' },
  'keep.compare.ofFile': { en: '{when} · {analysis} (file)', 'zh-CN': '{when} · {analysis}（文件）' },
  'keep.compare.figure.yes': {
    en: '{label}: {was} → {text}, beyond chance',
    'zh-CN': '{label}：{was} → {text}，超出偶然范围',
  },
  'keep.compare.figure.no': {
    en: '{label}: {was} → {text}, within chance',
    'zh-CN': '{label}：{was} → {text}，在偶然范围内',
  },
  'keep.compare.figure.sameValues': {
    en: '{label}: {was} → {text}, by the settings alone',
    'zh-CN': '{label}：{was} → {text}，仅由参数引起',
  },
  'keep.compare.figure.unknown': { en: '{label}: {was} → {text}', 'zh-CN': '{label}：{was} → {text}' },
  'keep.compare.move': {
    en: '{name}: {from} → {to}, by {causes}',
    'zh-CN': '{name}：{from} → {to}，原因：{causes}',
  },
  'keep.compare.more': {
    en: '{count:count} more moved; the sheet of what changed lists them.',
    'zh-CN': '另有 {count:count} 个变动，见“变化”工作表。',
  },
  'keep.compare.respelt': {
    en: 'Perhaps the same: {before} and {after}',
    'zh-CN': '可能相同：{before} 与 {after}',
  },
  'keep.compare.list': {
    en: '{name}: {joined:count} joined, {left:count} left',
    'zh-CN': '{name}：新列入 {joined:count} 个，移出 {left:count} 个',
  },
  'keep.version': { en: 'Version {version}', 'zh-CN': '版本 {version}' },
} satisfies Vocabulary;
