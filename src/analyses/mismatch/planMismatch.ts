import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import type { DataCheck } from '../../engine/table/types';
import { planDataCheckSheet } from '../../report/dataCheck/planDataCheckSheet';
import type { ReportPlan } from '../../report/plan';
import { mismatchReport } from './MismatchReport';
import { planHeadlines } from './planHeadlines';
import { planActions } from './sheets/planActions';
import { planCautions } from './sheets/planCautions';
import { planChartData } from './sheets/planChartData';
import { planDrivers } from './sheets/planDrivers';
import { planMismatchList } from './sheets/planMismatchList';
import { planScores } from './sheets/planScores';
import { planSegments } from './sheets/planSegments';
import { planSummary, titleOf } from './planSummary';
import { actionTexts } from './text/actionTexts';

/** Lays the result of the mismatch analysis out on sheets: what goes where, without a workbook. */
export function planMismatch(result: MismatchResult, check: DataCheck, recipe: MismatchRecipe): ReportPlan {
  const { locale } = recipe;
  const report = mismatchReport(result, check, recipe);
  const segments = planSegments(report);
  const drivers = planDrivers(report);
  const actions = planActions(report);
  const cautions = planCautions(report);
  const chartData = planChartData(report);
  const sheets = { segments, drivers, actions };
  const headlines = planHeadlines(report, sheets);
  const others = [
    planMismatchList(report),
    segments.sheet,
    drivers.sheet,
    actions.sheet,
    planScores(report),
    cautions.sheet,
    planDataCheckSheet(check, locale),
    chartData.sheet,
  ];
  const summary = planSummary(report, { ...sheets, headlines, cautions, chartData, others });
  return {
    analysis: 'mismatch',
    locale,
    recipe,
    sheets: [summary, ...others],
    overview: {
      title: titleOf(report),
      headlines: headlines.map(({ label, text, comparison, link }) => ({
        label,
        text,
        comparison,
        link: link ?? { sheetRole: 'mismatchList', row: 0, column: 0 },
      })),
      cautions: cautions.cautions,
      lists: actions.actions.map(({ name, members }) => ({
        text: actionTexts[locale][name],
        count: members.length,
        link: actions.countCell(name) ?? { sheetRole: 'actions', row: 0, column: 0 },
      })),
    },
  };
}
