import type { ExcelSession } from '../ExcelSession';
import type { FloatingObject } from '../Selection';
import { activateSheet } from '../sheets/activateSheet';

/** Selects a chart or a picture; the cells below it stay what the sheet remembers. */
export function selectFloating(object: FloatingObject, session: ExcelSession): void {
  if (object !== 'picture') activateSheet(object.sheet, session);
  session.selected.floating = object;
  session.noteView();
}
