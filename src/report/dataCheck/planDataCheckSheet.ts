import type { Locale } from '../../engine/recipe/types';
import type { DataCheck } from '../../engine/table/types';
import type { SheetPlan } from '../plan';
import { layOutReport } from '../sheet/layOutReport';
import { Tables } from '../table/Tables';
import { proseIn } from '../text/proseIn';
import { dataCheckSheet, dataCheckTables } from './dataCheckSheet';

/** The data check sheet alone, laid out. */
export function planDataCheckSheet(check: DataCheck, locale: Locale): SheetPlan {
  const context = { check, prose: proseIn(locale) };
  const { sheets } = layOutReport([dataCheckSheet], context, new Tables(dataCheckTables, context));
  const [sheet] = sheets;
  if (sheet === undefined) throw new RangeError('The data check sheet is always shown');
  return sheet;
}
