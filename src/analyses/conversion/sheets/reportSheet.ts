import { chapterParts } from '../../../report/chapters/chapterParts';
import { palette } from '../../../report/palette';
import { backToSummary } from '../../../report/sheet/listSheet';
import { pageWidths } from '../../../report/sheet/page';
import type { Sheet } from '../../../report/sheet/Sheet';
import { runNotes } from '../../../report/method/runNotes';
import { gap, note, title } from '../../../report/sheet/texts';
import { chaptersOf } from '../chapters';
import type { ReportContext } from '../ReportContext';
import { scopeOf, titleOf } from './summarySheet';

/** The report in nine chapters, each sentence with a jump to the cells of its numbers, beside the charts that show it. */
export const reportSheet: Sheet<ReportContext> = {
  role: 'report',
  name: { en: 'Conversion report', 'zh-CN': '转化分析报告' },
  tabColor: palette.good,
  widths: pageWidths,
  inWholePages: true,
  tables: [],
  parts: (context, tables) => [
    title(titleOf(context)),
    note(scopeOf(context), pageWidths),
    ...runNotes(context),
    note(
      context.prose.say({
        en: 'Every number in a sentence stands in a cell of the sheet of figures: the link to its right leads there. Shares are rounded as they are written: shares of a whole may add up to slightly less or more than 100%.',
        'zh-CN':
          '句中每个数字都在“转化报告数字”表的单元格中，点击右侧链接即可查看。占比按显示位数四舍五入，合计可能与 100% 略有出入。',
      }),
      pageWidths,
    ),
    backToSummary(context.prose),
    gap(),
    ...chapterParts(chaptersOf(context), context, tables),
  ],
};
