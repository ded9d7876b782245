import { TableSheet } from '../../../report/layout/TableSheet';
import type { CellLink, SheetPlan } from '../../../report/plan';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';
import { writeCautions } from '../writeCautions';

/** The cautions sheet: one caution a row. */
export interface CautionsSheet {
  readonly sheet: SheetPlan;
  readonly cautions: readonly { readonly text: string; readonly link: CellLink }[];
}

export function planCautions(report: MismatchReport): CautionsSheet {
  const { locale, label, column } = report;
  const texts = sheetTexts[locale];
  const cautions = writeCautions(report);
  const sheet = new TableSheet('cautions', label('cautions'), [2, 8, 120]);
  sheet.title(label('cautions'), [texts.cautionsNote]);
  const placed = sheet.table(
    'MismatchCautions',
    [
      { header: column('place'), values: cautions.map((_text, index) => index + 1), alignment: 'left' },
      { header: column('caution'), values: cautions, wrap: true },
    ],
    cautions.length,
    texts.noCaution,
  );
  return {
    sheet: sheet.plan(),
    cautions: cautions.map((text, index) => ({ text, link: placed.cell(index, 1) })),
  };
}
