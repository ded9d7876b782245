import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { ConversionRecipe } from '../../engine/conversion/parameters';
import type { DataCheck } from '../../engine/table/types';
import { planDataCheckSheet } from '../../report/dataCheck/planDataCheckSheet';
import type { ReportPlan, SheetPlan } from '../../report/plan';
import { conversionChartTables } from './charts/conversionChartTables';
import { measureFigures } from './figures/measureFigures';
import { planOverview } from './planOverview';
import type { ReportContext } from './ReportContext';
import { writeSentences } from './sentences/writeSentences';
import { planActionsSheet, planFollowUpsSheet } from './sheets/planActionSheets';
import { planCautionsSheet } from './sheets/planCautionsSheet';
import { planEvidenceSheets } from './sheets/planEvidenceSheets';
import { planFeatureSheets } from './sheets/planFeatureSheets';
import { planFeatureTestsSheet } from './sheets/planFeatureTestsSheet';
import { planFiguresSheet } from './sheets/planFiguresSheet';
import { planFunnelSheet } from './sheets/planFunnelSheet';
import { planKpiSheet } from './sheets/planKpiSheet';
import { planRankings, planTierLists } from './sheets/planRankingSheets';
import { planReportSheet } from './sheets/planReportSheet';
import { planSummary } from './sheets/planSummary';
import { planTeamsSheet } from './sheets/planTeamsSheet';
import { planTiersSheet } from './sheets/planTiersSheet';

/** Lays the result of the conversion analysis out on sheets: what goes where, without a workbook. */
export function planConversion(
  result: ConversionResult,
  check: DataCheck,
  recipe: ConversionRecipe,
): ReportPlan {
  const { locale } = recipe;
  const context: ReportContext = { result, check, recipe, locale, figures: measureFigures(result) };
  const tables = conversionChartTables(context);
  const sentences = writeSentences(context);
  const figures = planFiguresSheet(context, sentences);
  const others: SheetPlan[] = [
    planReportSheet(context, sentences, figures),
    ...planTierLists(context),
    ...planFeatureSheets(context),
    ...planRankings(context),
    planActionsSheet(context),
    planFollowUpsSheet(context),
    planTiersSheet(context),
    planFunnelSheet(context),
    planKpiSheet(context),
    ...planEvidenceSheets(context),
    planTeamsSheet(context),
    planFeatureTestsSheet(context),
    planCautionsSheet(context),
    planDataCheckSheet(check, locale),
    figures.sheet,
    tables.sheet,
  ];
  return {
    analysis: 'conversion',
    locale,
    recipe,
    sheets: [planSummary(context, { tables, sentences, figures, others }), ...others],
    overview: planOverview(context),
  };
}
