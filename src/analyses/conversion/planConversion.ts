import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { ConversionRecipe } from '../../engine/conversion/parameters';
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
import { writeSentences } from '../../report/prose/writeSentences';
import { layOutReport } from '../../report/sheet/layOutReport';
import type { Sheet } from '../../report/sheet/Sheet';
import { Tables } from '../../report/table/Tables';
import { proseIn, type Prose } from '../../report/text/proseIn';
import { once } from '../once';
import { chaptersOf } from './chapters';
import { measureFigures } from './figures/measureFigures';
import { judgementWords, membersOfLists } from './judged';
import { openConversionHistory } from './openConversionHistory';
import { planOverview } from './planOverview';
import { populations } from './populations';
import type { ReportContext } from './ReportContext';
import { reportSentences } from './sentences/reportSentences';
import { actionsSheet, followUpsSheet } from './sheets/actionSheets';
import { kpisSheet, teamsSheet, tiersSheet } from './sheets/comparisonSheets';
import { evidenceSheets, featureTestsSheet } from './sheets/evidenceSheets';
import { funnelSheet } from './sheets/funnelSheet';
import { kpiHistorySheet } from './sheets/kpiHistorySheet';
import { methodSheet } from './sheets/methodSheet';
import { featureSheets, rankingSheets, tierSheets } from './sheets/publishedSheets';
import { cautionsSheet, chartDataSheet, figuresSheet } from './sheets/referenceSheets';
import { proofRowsSheet, proofSheet } from './sheets/proofSheets';
import { reportSheet } from './sheets/reportSheet';
import { stabilitySheet } from './sheets/stabilitySheet';
import { scopeOf, summarySheet, titleOf } from './sheets/summarySheet';
import { outcomeOf } from './words/outcomeOf';
import { proseOfOutcome } from './words/proseOfOutcome';

/** In tab order. */
export const conversionSheets: readonly Sheet<ReportContext>[] = [
  summarySheet,
  reportSheet,
  actionsSheet,
  followUpsSheet,
  ...tierSheets,
  ...featureSheets,
  ...rankingSheets,
  tiersSheet,
  funnelSheet,
  kpisSheet,
  ...evidenceSheets,
  teamsSheet,
  featureTestsSheet,
  stabilitySheet,
  methodSheet,
  cautionsSheet,
  dataCheckSheet,
  changesSheet,
  kpiHistorySheet,
  judgementsSheet(judgementWords),
  runsSheet,
  figuresSheet,
  proofSheet,
  proofRowsSheet,
  chartDataSheet,
];

/** Lays the result of the conversion analysis out on sheets: what goes where, without a workbook. */
export function planConversion(
  result: ConversionResult,
  check: DataCheck,
  recipe: ConversionRecipe,
  run?: RunFacts,
): ReportPlan {
  const { locale } = recipe;
  const { context, tables } = openReport(
    result,
    check,
    recipe,
    proseOfOutcome(proseIn(locale), outcomeOf(result, check)),
    run,
  );
  const { sheets, places } = layOutReport(conversionSheets, context, tables, recipe.parameters);
  return {
    analysis: 'conversion',
    locale,
    recipe,
    sheets,
    record: context.history?.record,
    judgements: context.history?.judgements,
    overview: planOverview(context, tables, places),
    document: planDocument(
      { title: titleOf(context), scope: scopeOf(context), made: describeRun(run, context.prose) },
      chaptersOf(context),
      context,
      tables,
    ),
  };
}

/** The tables of the report and what they are made from: some list sentences, whose figures are cells of others. */
function openReport(
  result: ConversionResult,
  check: DataCheck,
  recipe: ConversionRecipe,
  prose: Prose,
  run: RunFacts | undefined,
) {
  const figures = once(() => measureFigures(context, (at, format) => tables.figureAt(at, format)));
  const sentences = once(() => writeSentences(reportSentences, context, tables));
  const settled = run && settleOnLists(run, () => membersOfLists(result), populations);
  const history = once(() =>
    settled === undefined ? undefined : openConversionHistory(context, recipe, settled),
  );
  const context: ReportContext = {
    result,
    check,
    prose,
    run,
    judgements: settled?.judgements && new JudgementBook(settled.judgements, check.origin.date1904 === true),
    get history() {
      return history();
    },
    get figures() {
      return figures();
    },
    get sentences() {
      return sentences();
    },
  };
  const tables = new Tables(
    conversionSheets.flatMap((sheet) => sheet.tables),
    context,
  );
  return { context, tables };
}
