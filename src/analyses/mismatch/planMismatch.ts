import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import type { DataCheck } from '../../engine/table/types';
import { dataCheckSheet } from '../../report/dataCheck/dataCheckSheet';
import { planDocument } from '../../report/document/planDocument';
import { describeRun } from '../../report/method/describeRun';
import { changesSheet, runsSheet } from '../../report/history/historySheets';
import { JudgementBook } from '../../report/judgement/JudgementBook';
import { settleOnLists } from '../../report/judgement/settleOnLists';
import { judgementsSheet } from '../../report/judgement/judgementsSheet';
import type { RunFacts } from '../../report/method/RunFacts';
import type { ReportPlan } from '../../report/plan';
import { layOutReport } from '../../report/sheet/layOutReport';
import type { Sheet } from '../../report/sheet/Sheet';
import { Tables } from '../../report/table/Tables';
import { proseIn } from '../../report/text/proseIn';
import { once } from '../once';
import { chaptersOf } from './chapters';
import { judgementWords } from './judged';
import type { MismatchContext } from './MismatchContext';
import { populations } from './populations';
import { planOverview } from './planOverview';
import { actionsSheet } from './sheets/actionsSheet';
import { driversSheet } from './sheets/driversSheet';
import { cautionsSheet, chartDataSheet, mismatchListSheet, scoresSheet } from './sheets/listSheets';
import { healthPlanSheet } from './sheets/healthPlanSheet';
import { methodSheet } from './sheets/methodSheet';
import { proofRowsSheet, proofSheet } from './sheets/proofSheets';
import { reportSheet } from './sheets/reportSheet';
import { segmentsSheet } from './sheets/segmentsSheet';
import { membersOfLists, openMismatchHistory } from './openMismatchHistory';
import { stabilitySheet } from './sheets/stabilitySheet';
import { scopeOf, summarySheet, titleOf } from './sheets/summarySheet';

/** In tab order. */
export const mismatchSheets: readonly Sheet<MismatchContext>[] = [
  summarySheet,
  reportSheet,
  actionsSheet,
  mismatchListSheet,
  healthPlanSheet,
  segmentsSheet,
  driversSheet,
  scoresSheet,
  stabilitySheet,
  methodSheet,
  cautionsSheet,
  dataCheckSheet,
  proofSheet,
  proofRowsSheet,
  changesSheet,
  judgementsSheet(judgementWords),
  runsSheet,
  chartDataSheet,
];

/** Lays the result of the mismatch analysis out on sheets: what goes where, without a workbook. */
export function planMismatch(
  result: MismatchResult,
  check: DataCheck,
  recipe: MismatchRecipe,
  run?: RunFacts,
): ReportPlan {
  const { locale } = recipe;
  const settled = once(() => run && settleOnLists(run, () => membersOfLists(context), populations));
  const history = once(() => {
    const facts = settled();
    return facts && openMismatchHistory(context, facts, tables);
  });
  const book = once(() => {
    const judgements = settled()?.judgements;
    return judgements && new JudgementBook(judgements, check.origin.date1904 === true);
  });
  const context: MismatchContext = {
    result,
    check,
    recipe,
    run,
    prose: proseIn(locale),
    get judgements() {
      return book();
    },
    get history() {
      return history();
    },
  };
  const tables = new Tables(
    mismatchSheets.flatMap((sheet) => sheet.tables),
    context,
  );
  const { sheets, places } = layOutReport(mismatchSheets, context, tables, recipe.parameters);
  return {
    analysis: 'mismatch',
    locale,
    recipe,
    sheets,
    record: context.history?.record,
    judgements: context.history?.judgements,
    overview: planOverview(context, tables, places),
    document: planDocument(
      { title: titleOf(context), scope: scopeOf(context), made: describeRun(run, context.prose) },
      chaptersOf(context, tables),
      context,
      tables,
    ),
  };
}
