import type { Locale } from '../../../src/engine/recipe/types';
import type { DataCheck } from '../../../src/engine/table/types';
import { dataCheckSheet } from '../../../src/report/dataCheck/dataCheckSheet';
import type { SheetPlan } from '../../../src/report/plan';
import { layOutReport } from '../../../src/report/sheet/layOutReport';
import { Tables } from '../../../src/report/table/Tables';
import { proseIn } from '../../../src/report/text/proseIn';

/** The data check sheet alone, laid out. */
export function planDataCheckSheet(check: DataCheck, locale: Locale): SheetPlan {
  const context = { check, prose: proseIn(locale) };
  const { sheets } = layOutReport([dataCheckSheet], context, new Tables(dataCheckSheet.tables, context));
  const [sheet] = sheets;
  if (sheet === undefined) throw new RangeError('The data check sheet is always shown');
  return sheet;
}
