import type { Vocabulary } from '../../report/text/Words';

/** Texts of a run under way. */
export const runText = {
  'run.title': { en: 'Running the analysis', 'zh-CN': '正在运行分析' },
  'run.phase.reading': { en: 'Reading the cells', 'zh-CN': '读取单元格' },
  'run.phase.checking': { en: 'Checking the data', 'zh-CN': '检查数据' },
  'run.phase.computing': { en: 'Computing', 'zh-CN': '计算' },
  'run.phase.writing': { en: 'Writing the sheets', 'zh-CN': '写入工作表' },
  'run.reading': {
    en: 'Reading row {done:count} of {total:count}',
    'zh-CN': '正在读取第 {done:count} 行，共 {total:count} 行',
  },
  'run.checking': {
    en: 'Checking column {done:count} of {total:count}',
    'zh-CN': '正在检查第 {done:count} 列，共 {total:count} 列',
  },
  'run.computing': { en: 'Computing the figures', 'zh-CN': '正在计算各项数字' },
  'run.writing': {
    en: 'Writing sheet {done:count} of {total:count}: {label}',
    'zh-CN': '正在写入第 {done:count} 张工作表，共 {total:count} 张：{label}',
  },
  'run.done': { en: 'done', 'zh-CN': '已完成' },
  'run.current': { en: 'in progress', 'zh-CN': '进行中' },
  'run.waiting': { en: 'waiting', 'zh-CN': '等待中' },
  'run.safe': { en: 'Your own sheets are not changed.', 'zh-CN': '您自己的工作表不会被改动。' },
  'run.editing': {
    en: 'Excel is waiting. If you are editing a cell, finish it with Enter or Esc: the work goes on by itself.',
    'zh-CN': 'Excel 正在等待。如果您正在编辑单元格，请按 Enter 或 Esc 结束编辑，之后会自动继续。',
  },
  'run.cancel': { en: 'Cancel', 'zh-CN': '取消' },
  'run.finished': { en: 'The analysis is done. {title}', 'zh-CN': '分析完成。{title}' },
  'run.cancelling': {
    en: 'Cancelling: the step under way is finished first.',
    'zh-CN': '正在取消，请等待当前步骤结束。',
  },
  'run.cancelled': {
    en: 'Cancelled before anything was written: the workbook is as it was.',
    'zh-CN': '已在写入之前取消，工作簿没有任何改动。',
  },
  'run.takenBack': {
    en: 'Cancelled while writing: the sheets of this run were taken away again. Your own sheets are unchanged.',
    'zh-CN': '写入中途取消：本次新增的工作表已删除，您自己的工作表没有改动。',
  },
  'run.interrupted': {
    en: 'Cancelled while writing: the result sheets are incomplete until the next run. Your own sheets are unchanged.',
    'zh-CN': '写入中途取消：结果工作表不完整，请重新运行。您自己的工作表没有改动。',
  },
} satisfies Vocabulary;
