import { parseValue } from 'numfmt';
import type { Scalar } from './types';

export interface EnteredValue {
  readonly value: Scalar;
  /** The number format that Excel gives a General cell when this text is typed into it. */
  readonly numberFormat: string | undefined;
}

const PLAIN_NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/;
/** Only texts that start like this can be a number, date, time or boolean; parsing every text would be slow. */
const MAY_BE_MORE_THAN_TEXT = /^\s*([+\-($€£¥]*[.\d]|true\s*$|false\s*$)/i;
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/;

/**
 * What a text becomes when it is entered into a cell that is not formatted as text: a number, a date's serial, a
 * boolean, or the text itself. A leading apostrophe keeps the rest as text. Full-width digits and signs count as the
 * usual ones, as they do in an Excel with East Asian input.
 */
export function enteredValue(text: string): EnteredValue {
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat: undefined };
  const usual = FULL_WIDTH.test(text) ? text.normalize('NFKC') : text;
  if (PLAIN_NUMBER.test(usual)) return { value: Number(usual), numberFormat: undefined };
  if (!MAY_BE_MORE_THAN_TEXT.test(usual)) return { value: text, numberFormat: undefined };
  const parsed = parseValue(usual.trim());
  if (parsed === null) return { value: text, numberFormat: undefined };
  const { v, z } = parsed;
  if (typeof v !== 'number' && typeof v !== 'boolean') return { value: text, numberFormat: undefined };
  return { value: v, numberFormat: z };
}
