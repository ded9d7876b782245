import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import type { DataCheck } from '../../engine/table/types';
import { dataCheckSheet } from '../../report/dataCheck/dataCheckSheet';
import type { CellLink, ReportPlan } from '../../report/plan';
import { layOutReport } from '../../report/sheet/layOutReport';
import type { Sheet } from '../../report/sheet/Sheet';
import type { Target } from '../../report/sheet/Target';
import { Tables } from '../../report/table/Tables';
import { proseIn } from '../../report/text/proseIn';
import { listActions } from './actions/listActions';
import { cautionsOf } from './cautions/writeCautions';
import { headlinesOf } from './headlines';
import type { MismatchContext } from './MismatchContext';
import { actionsSheet } from './sheets/actionsSheet';
import { driversSheet } from './sheets/driversSheet';
import { cautionsSheet, chartDataSheet, mismatchListSheet, scoresSheet } from './sheets/listSheets';
import { segmentsSheet } from './sheets/segmentsSheet';
import { summarySheet, titleOf } from './sheets/summarySheet';
import { recommendationsTable } from './tables/actionTables';
import { cautionsTable } from './tables/cautionsTable';

/** The sheets behind the summary, in tab order. */
const otherSheets: readonly Sheet<MismatchContext>[] = [
  mismatchListSheet,
  segmentsSheet,
  driversSheet,
  actionsSheet,
  scoresSheet,
  cautionsSheet,
  dataCheckSheet,
  chartDataSheet,
];
export const mismatchSheets = [summarySheet(otherSheets), ...otherSheets];

/** Lays the result of the mismatch analysis out on sheets: what goes where, without a workbook. */
export function planMismatch(result: MismatchResult, check: DataCheck, recipe: MismatchRecipe): ReportPlan {
  const { locale } = recipe;
  const context: MismatchContext = { result, check, recipe, prose: proseIn(locale) };
  const tables = new Tables(
    mismatchSheets.flatMap((sheet) => sheet.tables),
    context,
  );
  const { sheets, places } = layOutReport(mismatchSheets, context, tables);
  const linkTo = (target: Target | undefined, otherwise: string): CellLink =>
    places.link(target) ?? { sheetRole: otherwise, row: 0, column: 0 };
  return {
    analysis: 'mismatch',
    locale,
    recipe,
    sheets,
    overview: {
      title: titleOf(context),
      headlines: headlinesOf(context, tables).map(({ label, figure, comparison }) => ({
        label,
        text: context.prose.say({ en: '{figure}', 'zh-CN': '{figure}' }, { figure }),
        comparison,
        link: linkTo(figure.at, 'mismatchList'),
      })),
      cautions: cautionsOf(context).map((text, place) => ({
        text,
        link: linkTo(cautionsTable.cellAt(place, 'caution'), 'cautions'),
      })),
      lists: listActions(context).map((action) => ({
        text: context.prose.say(action.name),
        count: action.members.length,
        link: linkTo(
          recommendationsTable.cellOf((row) => row === action, 'customers'),
          'actions',
        ),
      })),
    },
  };
}
