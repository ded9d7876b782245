import type { Words } from './Words';

/** What our sheets themselves say about a run that did not reach its end. */
export const runTexts: Readonly<Record<'incomplete' | 'former' | 'notesCell' | 'notesKept', Words>> = {
  notesCell: { en: 'Cell', 'zh-CN': '单元格' },
  notesKept: { en: 'Your notes, kept from before this run', 'zh-CN': '您的批注，自上次运行保留' },
  former: {
    en: 'The last run did not write this sheet, so the figures of the run before are gone from it. Run the analysis with all sheets to fill it again, or delete it.',
    'zh-CN':
      '最近一次运行未写入此表，上一次运行的数字已从表中清除。如需重新填写，请以“全部工作表”运行分析；不需要时可以删除此表。',
  },
  incomplete: {
    en: 'This run is incomplete. Writing stopped before the last sheet was done, so figures on the result sheets may be missing. Your own sheets were not touched. Run the analysis again: it fills these sheets anew.',
    'zh-CN':
      '本次运行未完成：写入在最后一张工作表完成前中断，结果表中的数字可能不全。您自己的工作表没有改动。请重新运行分析，这些结果表会重新填写。',
  },
};
