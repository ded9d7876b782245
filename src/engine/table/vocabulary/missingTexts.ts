import { foldText } from '../categories/foldText';
import type { CellValue } from '../types';

/** Texts that say of a value that it is not known, or not to be had: whoever wrote one did not mean "no". */
const unknownTexts: ReadonlySet<string> = new Set(
  [
    'n/a',
    'na',
    'n.a.',
    'n.a',
    'not available',
    'not applicable',
    'unknown',
    '(unknown)',
    'undefined',
    'missing',
    'tbd',
    'tba',
    '?',
    '未知',
    '不详',
    '不明',
    '缺失',
    '待定',
    '无数据',
    '不适用',
    '未提供',
  ].map(foldText),
);

/** Texts that stand where a cell could be blank as well. */
const blankTexts: ReadonlySet<string> = new Set(
  [
    '',
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '/',
    '\\',
    '\\n',
    '.',
    'null',
    '(null)',
    'none',
    'nil',
    'nan',
    'nat',
    '<na>',
    'select',
    '--select--',
    'please select',
    '(blank)',
    'blank',
    '(empty)',
    'empty',
    '无',
    '空',
    '空白',
    '(空白)',
    '(空)',
    '未填',
    '未填写',
    '暂无',
    '请选择',
    '没有',
  ].map(foldText),
);

/** Whether a text means that there is no value. `#N/A` and other error values are not among them: see `isErrorText`. */
export function isMissingText(text: string): boolean {
  if (text.length > 16) return false;
  const last = text.charCodeAt(text.length - 1);
  if (last >= 0x30 && last <= 0x39) return false;
  const folded = foldText(text);
  return blankTexts.has(folded) || unknownTexts.has(folded);
}

/**
 * Whether a cell without a value says that it is not known: it answers no question, where a blank may mean no.
 *
 * @example isUnknown('n/a') // true
 * @example isUnknown('-') // false
 */
export function isUnknown(value: CellValue): boolean {
  return typeof value === 'string' && unknownTexts.has(foldText(value));
}

const errorText =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/i;

/** Whether a text is one of Excel's error values. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 0x23 && errorText.test(text.trim());
}
