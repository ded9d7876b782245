/** A number as its text says it, with what was written around it. */
export interface ParsedNumber {
  readonly value: number;
  /** The text carries a percent or per mille sign; `value` is already a fraction. */
  readonly percent: boolean;
  /** Currency sign or code as written, '' without one. */
  readonly currency: string;
  /** Unit word after the number ("人", "hours"), '' without one. */
  readonly unit: string;
  /** Scale word as written ("万", "k"), '' without one; `value` is already multiplied. */
  readonly scale: string;
}

const plainNumber = /^-?\d{1,15}(\.\d+)?$/;
const currencyMark =
  /^(?:US\$|HK\$|NT\$|R\$|[$€£¥₩₹₽฿₫]|USD|CNY|RMB|EUR|GBP|JPY|HKD|TWD|SGD|AUD|CAD|INR|KRW)\s*|\s*(?:[$€£¥₩₹₽฿₫]|USD|CNY|RMB|EUR|GBP|JPY|HKD|TWD|SGD|AUD|CAD|INR|KRW|人民币|美元|欧元|英镑|日元|港元|港币|元|圆|块)$/i;
const unitWord =
  /\s*(人|个|位|名|条|次|天|日|小时|分钟|分|户|家|份|笔|件|台|users?|seats?|people|hours?|hrs?|h|days?|d|minutes?|mins?|months?|weeks?|x|倍)$/i;
const scaleWord =
  /\s*(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|k|m|mn|mm|bn|b|thousand|million|billion)$/i;

/** Powers of ten of the scale words. */
const scales: Readonly<Record<string, number>> = {
  ...{ 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
  ...{ k: 3, thousand: 3, m: 6, mn: 6, mm: 6, million: 6, b: 9, bn: 9, billion: 9 },
};

const groupedByComma = /^([1-9]\d{0,2}(,\d{3})+|[1-9]\d?(,\d{2})*,\d{3}|\d+)(\.\d*)?$|^\.\d+$/;
const groupedByDot = /^([1-9]\d{0,2}(\.\d{3})+|\d+)(,\d*)?$|^,\d+$/;
const exponent = /e([+-]?\d{1,3})$/i;

/**
 * Reads a number as people write it: currency signs, thousands separators (comma, dot, blank, apostrophe), full-width
 * digits, K, M, 万, 亿, parentheses for negative amounts, percent. Undefined when the text is no number.
 * `decimal` is the decimal separator of the column; the other sign then separates thousands, and must do so regularly.
 *
 * @example parseNumberText('¥1.2万', '.')?.value // 12000
 * @example parseNumberText('1.234,5', ',')?.value // 1234.5
 * @example parseNumberText('(80%)', '.')?.value // -0.8
 */
export function parseNumberText(text: string, decimal: '.' | ','): ParsedNumber | undefined {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed) && (decimal === '.' || !trimmed.includes('.'))) {
    return { value: Number(trimmed), percent: false, currency: '', unit: '', scale: '' };
  }
  const frame = splitNumberText(text);
  if (frame === undefined) return undefined;
  const digits = frame.digits.replace(exponent, '');
  const grouped = decimal === '.' ? groupedByComma : groupedByDot;
  if (!grouped.test(digits)) return undefined;
  const plain = decimal === '.' ? digits.replace(/,/g, '') : digits.replace(/\./g, '').replace(',', '.');
  // Percent and scale go into the exponent, not into a product: "12.3%" is the double nearest to 0.123.
  const power = Number(exponent.exec(frame.digits)?.[1] ?? 0) + frame.power;
  const value = Number(`${plain}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const { percent, currency, unit, scale } = frame;
  return { value: frame.negative ? -value : value, percent, currency, unit, scale };
}

interface NumberFrame {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** Power of ten by which percent sign and scale word move the decimal point. */
  readonly power: number;
  readonly currency: string;
  readonly unit: string;
  readonly scale: string;
}

/** Takes off everything around the digits and their separators. Undefined when what is left cannot be a number. */
export function splitNumberText(text: string): NumberFrame | undefined {
  if (text.length > 64) return undefined;
  let rest = withPlainSigns(text);
  let currency = '';
  /** Takes a pattern off the text and returns what stood there. */
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(rest)?.[0] ?? '';
    if (found !== '') rest = rest.replace(found, '').trim();
    return found.trim();
  };
  const inParentheses = /^\([^()]+\)[%‰]?$/.test(rest);
  if (inParentheses) rest = rest.replace(/[()]/g, '').trim();
  let sign = take(leadingSign);
  currency = take(currencyMark).toUpperCase();
  if (sign === '') sign = take(leadingSign);
  currency ||= take(currencyMark).toUpperCase();
  if (/^\d[\d.,]*$/.test(rest)) {
    return {
      digits: rest,
      negative: inParentheses || sign === '-',
      percent: false,
      power: 0,
      currency,
      unit: '',
      scale: '',
    };
  }
  const percent = take(/[%‰]$/);
  const unit = percent === '' ? take(unitWord) : '';
  const scale = take(scaleWord).toLowerCase();
  currency ||= take(currencyMark).toUpperCase();
  if (sign === '' && /\d-$/.test(rest)) sign = take(/-$/);
  const digits = rest.replace(/(?<=\d)[\s\u00A0\u202F'’](?=\d{3}(?!\d))/g, '');
  if (!/^[\d.,]*\d[\d.,]*(e[+-]?\d{1,3})?$/i.test(digits)) return undefined;
  return {
    digits,
    negative: inParentheses || sign === '-',
    percent: percent !== '',
    power: (scales[scale] ?? 0) - (percent === '%' ? 2 : percent === '‰' ? 3 : 0),
    currency,
    unit: unit.toLowerCase(),
    scale,
  };
}

const leadingSign = /^[+-]/;

/** Full-width forms made plain, the several kinds of minus made one, invisible characters removed. */
function withPlainSigns(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim();
  return text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .trim();
}
