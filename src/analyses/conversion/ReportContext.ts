import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { ConversionRecipe } from '../../engine/conversion/parameters';
import type { Locale } from '../../engine/recipe/types';
import type { DataCheck } from '../../engine/table/types';
import type { Figures } from './figures/Figure';

/** What every sheet of the report is made from. */
export interface ReportContext {
  readonly result: ConversionResult;
  readonly check: DataCheck;
  readonly recipe: ConversionRecipe;
  readonly locale: Locale;
  readonly figures: Figures;
}
