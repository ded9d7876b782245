import type { PlannedContent } from '../../report/plan';
import { asCellText } from './asCellText';

/** A content as it must be written: what is not there, and a number that is none, make a blank cell. */
export function asCellValue(content: PlannedContent | undefined): string | number | boolean {
  if (content === null || content === undefined) return '';
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'number') return Number.isFinite(content) ? content : '';
  return typeof content === 'string' ? asCellText(content) : content;
}
