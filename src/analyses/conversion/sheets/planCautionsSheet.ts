import { planListSheet } from '../../../report/layout/listSheet';
import { palette } from '../../../report/palette';
import type { SheetPlan } from '../../../report/plan';
import { cautionText } from '../reasonText';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

const textWidth = 120;

/** All cautions that apply, each with its size. */
export function planCautionsSheet({ result, locale }: ReportContext): SheetPlan {
  const texts = listTexts[locale];
  const sheet = planListSheet({
    role: 'cautions',
    name: sheetName('cautions', locale),
    tabColor: palette.attention,
    title: sheetTexts[locale].cautionsTitle,
    note: sheetTexts[locale].cautionsNote,
    back: summaryTexts[locale].back,
    tableName: 'Payoff_cautions',
    columns: [
      {
        header: texts.caution,
        values: result.cautions.map((caution) => cautionText(caution, locale)),
        wrap: true,
      },
    ],
    rowCount: result.cautions.length,
    emptyText: texts.empty,
    frozenColumns: 0,
  });
  return { ...sheet, columnWidths: [sheet.columnWidths[0]!, textWidth] };
}
