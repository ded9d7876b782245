import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { Facts } from '../../engine/problem';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import type { Locale } from '../../engine/recipe/types';
import type { DataCheck } from '../../engine/table/types';
import type { CellLink } from '../../report/plan';
import { fillTemplate } from '../../report/text/fillTemplate';
import { columnTexts, type ColumnText } from './text/columnTexts';
import { nameTexts, type NameText } from './text/nameTexts';
import { valueName } from './text/valueNames';

/** What every sheet of the mismatch report is made from, and the words it uses. */
export interface MismatchReport {
  readonly result: MismatchResult;
  readonly check: DataCheck;
  readonly recipe: MismatchRecipe;
  readonly locale: Locale;
  /** Header of a column or name of a measure. */
  readonly column: (key: ColumnText, facts?: Facts) => string;
  /** Name of a sheet, group, method. */
  readonly label: (key: NameText, facts?: Facts) => string;
  /** A category of the data as the reader sees it. */
  readonly value: (label: string) => string;
  /** The cell of the user's sheet where a customer's row begins. */
  readonly sourceRow: (customer: number) => CellLink;
}

export function mismatchReport(
  result: MismatchResult,
  check: DataCheck,
  recipe: MismatchRecipe,
): MismatchReport {
  const { locale } = recipe;
  return {
    result,
    check,
    recipe,
    locale,
    column: (key, facts) => fillTemplate(locale, columnTexts[locale][key], facts),
    label: (key, facts) => fillTemplate(locale, nameTexts[locale][key], facts),
    value: (label) => valueName(label, locale),
    sourceRow: (customer) => ({
      sheetName: check.origin.sheet,
      row: result.customers.sheetRows[customer]! - 1,
      column: check.origin.firstColumn - 1,
    }),
  };
}
