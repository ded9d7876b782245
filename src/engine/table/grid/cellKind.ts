import { isErrorText, isMissingText } from '../vocabulary/missingTexts';
import { parseDateText } from '../dates/parseDateText';
import { parseNumberText } from '../numbers/parseNumberText';
import type { CellValue } from '../types';

export type CellKind = 'blank' | 'number' | 'text' | 'missing';

/**
 * What a single cell looks like on its own, for finding headers: a text that reads as a number or a date counts as
 * a number, booleans too, because neither is a header.
 */
export function cellKind(value: CellValue): CellKind {
  if (value === null || value === '') return 'blank';
  if (typeof value !== 'string') return 'number';
  if (value.trim() === '') return 'blank';
  if (isMissingText(value) || isErrorText(value)) return 'missing';
  if (parseNumberText(value, '.') !== undefined || parseDateText(value) !== undefined) return 'number';
  return 'text';
}
