import type { Catalogues } from '../../report/text/fillTemplate';

const en = {
  'keep.title': 'Recipe and history',
  'keep.recipe': 'Recipe',
  'keep.recipe.text':
    'A recipe is all that is needed to run an analysis again: table, columns, settings. It is kept in this workbook with every run.',
  'keep.recipe.none': 'No recipe yet: choose a table and check its columns first.',
  'keep.export': 'Export as a file',
  'keep.import': 'Import a file',
  'keep.imported': 'The recipe has been imported. Check the columns to use it.',
  'keep.reset': 'Default settings',
  'keep.defaults': 'The settings are the defaults again. The columns stay as they are.',
  'keep.history': 'Runs in this workbook',
  'keep.history.none': 'No run yet.',
  'keep.use': 'Use these settings',
  'keep.useOf': 'Use these settings: run of {when}',
  'keep.changed': 'Changed since the run before: {parameters}',
  'keep.unchanged': 'Same settings as the run before',
  'keep.first': 'The first run of this analysis',
  'keep.changed.mapping': 'columns',
  'keep.changed.locale': 'language',
  'keep.changed.source': 'table',
  'keep.forget': 'Forget recipe and history',
  'keep.forgotten': 'Recipe and history have been removed from this workbook.',
  'keep.version': 'Version {version}',
} as const;

const zh: Record<keyof typeof en, string> = {
  'keep.title': '方案与历史',
  'keep.recipe': '方案',
  'keep.recipe.text':
    '方案包含重新运行一次分析所需的全部内容：表格、字段和参数。每次运行后都会保存在本工作簿中。',
  'keep.recipe.none': '还没有方案：请先选择表格并核对字段。',
  'keep.export': '导出为文件',
  'keep.import': '导入文件',
  'keep.imported': '方案已导入，核对字段后即可使用。',
  'keep.reset': '恢复默认参数',
  'keep.defaults': '参数已恢复默认值，字段保持不变。',
  'keep.history': '本工作簿的运行历史',
  'keep.history.none': '还没有运行过。',
  'keep.use': '使用这些参数',
  'keep.useOf': '使用这些参数：{when} 的运行',
  'keep.changed': '与上一次相比有变化：{parameters}',
  'keep.unchanged': '参数与上一次相同',
  'keep.first': '该分析的第一次运行',
  'keep.changed.mapping': '字段',
  'keep.changed.locale': '语言',
  'keep.changed.source': '表格',
  'keep.forget': '清除方案与历史',
  'keep.forgotten': '已从本工作簿清除方案与历史。',
  'keep.version': '版本 {version}',
};

/** Texts of what the workbook keeps: recipe and history. */
export const keepText: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
