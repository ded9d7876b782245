import { chapterParts } from '../../../report/chapters/chapterParts';
import { palette } from '../../../report/palette';
import { backToSummary } from '../../../report/sheet/listSheet';
import { pageWidths } from '../../../report/sheet/page';
import type { Sheet } from '../../../report/sheet/Sheet';
import { runNotes } from '../../../report/method/runNotes';
import { gap, note, title } from '../../../report/sheet/texts';
import { chaptersOf } from '../chapters';
import type { MismatchContext } from '../MismatchContext';
import { sheetNames } from './sheetNames';
import { scopeOf, titleOf } from './summarySheet';

/** The report chapter by chapter, each sentence with a jump to its number, beside the chart that shows it. */
export const reportSheet: Sheet<MismatchContext> = {
  role: 'report',
  name: sheetNames.report,
  tabColor: palette.attention,
  widths: pageWidths,
  inWholePages: true,
  tables: [],
  parts: (context, tables) => [
    title(titleOf(context)),
    note(scopeOf(context), pageWidths),
    ...runNotes(context),
    backToSummary(context.prose),
    gap(),
    ...chapterParts(chaptersOf(context, tables), context, tables),
  ],
};
