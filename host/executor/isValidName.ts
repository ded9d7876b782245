import { parseArea } from '../workbook/address';

/**
 * Whether the text can name a table or a range: it begins with a letter, an underscore or a backslash, holds only
 * letters, digits, dots and underscores, has at most 255 characters and does not look like a cell.
 */
export function isValidName(text: string): boolean {
  if (text.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(text)) return false;
  if (/^[rc]$/i.test(text) || /^r\d+c\d+$/i.test(text)) return false;
  return parseArea(text) === undefined;
}
