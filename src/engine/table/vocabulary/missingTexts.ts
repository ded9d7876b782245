import { foldText } from '../categories/foldText';

/** Texts by which tables say that a value is not there. */
const missingTexts = new Set(
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
    '?',
    'n/a',
    'na',
    'n.a.',
    'n.a',
    'not available',
    'not applicable',
    'null',
    '(null)',
    'none',
    'nil',
    'nan',
    'nat',
    '<na>',
    'unknown',
    '(unknown)',
    'undefined',
    'select',
    '--select--',
    'please select',
    '(blank)',
    'blank',
    '(empty)',
    'empty',
    'missing',
    'tbd',
    'tba',
    '无',
    '空',
    '空白',
    '(空白)',
    '(空)',
    '未知',
    '不详',
    '不明',
    '未填',
    '未填写',
    '缺失',
    '暂无',
    '请选择',
    '待定',
    '无数据',
    '没有',
    '不适用',
    '未提供',
  ].map(foldText),
);

/** Whether a text means that there is no value. `#N/A` and other error values are not among them: see `isErrorText`. */
export function isMissingText(text: string): boolean {
  if (text.length > 16) return false;
  const last = text.charCodeAt(text.length - 1);
  if (last >= 0x30 && last <= 0x39) return false;
  return missingTexts.has(foldText(text));
}

const errorText =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/i;

/** Whether a text is one of Excel's error values. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 0x23 && errorText.test(text.trim());
}
