import type { Catalogues } from '../../report/text/fillTemplate';

const en = {
  'run.title': 'Running the analysis',
  'run.phase.reading': 'Reading the cells',
  'run.phase.checking': 'Checking the data',
  'run.phase.computing': 'Computing',
  'run.phase.writing': 'Writing the sheets',
  'run.reading': 'Reading row {done:count} of {total:count}',
  'run.checking': 'Checking column {done:count} of {total:count}',
  'run.computing': 'Computing the figures',
  'run.writing': 'Writing sheet {done:count} of {total:count}: {label}',
  'run.done': 'done',
  'run.current': 'in progress',
  'run.waiting': 'waiting',
  'run.safe': 'Your own sheets are not changed.',
  'run.editing':
    'Excel is waiting. If you are editing a cell, finish it with Enter or Esc: the work goes on by itself.',
  'run.cancel': 'Cancel',
  'run.finished': 'The analysis is done. {title}',
  'run.cancelling': 'Cancelling: the step under way is finished first.',
  'run.cancelled': 'Cancelled before anything was written: the workbook is as it was.',
  'run.takenBack':
    'Cancelled while writing: the sheets of this run were taken away again. Your own sheets are unchanged.',
  'run.interrupted':
    'Cancelled while writing: the result sheets are incomplete until the next run. Your own sheets are unchanged.',
} as const;

const zh: Record<keyof typeof en, string> = {
  'run.title': '正在运行分析',
  'run.phase.reading': '读取单元格',
  'run.phase.checking': '检查数据',
  'run.phase.computing': '计算',
  'run.phase.writing': '写入工作表',
  'run.reading': '正在读取第 {done:count} 行，共 {total:count} 行',
  'run.checking': '正在检查第 {done:count} 列，共 {total:count} 列',
  'run.computing': '正在计算各项数字',
  'run.writing': '正在写入第 {done:count} 张工作表，共 {total:count} 张：{label}',
  'run.done': '已完成',
  'run.current': '进行中',
  'run.waiting': '等待中',
  'run.safe': '您自己的工作表不会被改动。',
  'run.editing': 'Excel 正在等待。如果您正在编辑单元格，请按 Enter 或 Esc 结束编辑，之后会自动继续。',
  'run.cancel': '取消',
  'run.finished': '分析完成。{title}',
  'run.cancelling': '正在取消，请等待当前步骤结束。',
  'run.cancelled': '已在写入之前取消，工作簿没有任何改动。',
  'run.takenBack': '写入中途取消：本次新增的工作表已删除，您自己的工作表没有改动。',
  'run.interrupted': '写入中途取消：结果工作表不完整，请重新运行。您自己的工作表没有改动。',
};

/** Texts of a run under way. */
export const runText: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
