import type { ConversionResult } from '../../engine/conversion/types';
import type { ConversionRecipe } from '../../engine/recipe/types';
import type { DataCheck } from '../../engine/table/types';
import type { ReportPlan, SheetPlan } from '../plan';
import { conversionChartTables } from './charts/conversionChartTables';
import { measureFigures } from './figures/measureFigures';
import { headlineLinks, planHeadlines } from './planHeadlines';
import type { ReportContext } from './ReportContext';
import { planFeatureSheets } from './sheets/planFeatureSheets';
import { planRankings, planTierLists } from './sheets/planRankingSheets';
import { headlineCell, planSummary } from './sheets/planSummary';
import { titleOf } from './titleOf';

/** Lays the result of the conversion analysis out on sheets: what goes where, without a workbook. */
export function planConversion(
  result: ConversionResult,
  check: DataCheck,
  recipe: ConversionRecipe,
): ReportPlan {
  const { locale } = recipe;
  const context: ReportContext = { result, check, recipe, locale, figures: measureFigures(result) };
  const tables = conversionChartTables(context);
  const others: SheetPlan[] = [
    ...planTierLists(context),
    ...planFeatureSheets(context),
    ...planRankings(context),
    tables.sheet,
  ];
  return {
    analysis: 'conversion',
    locale,
    recipe,
    sheets: [planSummary(context, tables, others), ...others],
    overview: {
      title: titleOf(context),
      headlines: headlineLinks(planHeadlines(context), headlineCell),
      cautions: [],
      lists: [],
    },
  };
}
