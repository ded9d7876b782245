import { splitNumberText } from './parseNumberText';

/**
 * What a text tells about the decimal separator of its column: '.', ',', 'either' when it can be read both ways
 * ("1,234"), undefined when it has no separator or is no number.
 *
 * @example decimalEvidence('1.234,5') // ','
 * @example decimalEvidence('0,125') // ',': no thousands begin with a zero
 */
export function decimalEvidence(text: string): '.' | ',' | 'either' | undefined {
  if (!text.includes(',') && !text.includes('.') && !text.includes('，') && !text.includes('．'))
    return undefined;
  if (/^\s*-?\d+\.\d+\s*$/.test(text)) return /^\s*-?[1-9]\d{0,2}\.\d{3}\s*$/.test(text) ? 'either' : '.';
  if (/^\s*[$¥€£]?\d{1,3}(,\d{3})+\.\d+\s*$/.test(text)) return '.';
  const digits = splitNumberText(text)?.digits;
  if (digits === undefined) return undefined;
  const commas = digits.split(',').length - 1;
  const dots = digits.split('.').length - 1;
  if (commas === 0 && dots === 0) return undefined;
  if (commas > 0 && dots > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const sign = commas > 0 ? ',' : '.';
  const other = commas > 0 ? '.' : ',';
  // A sign that stands more than once separates thousands.
  if (commas + dots > 1) return other;
  const [before, after] = digits.split(sign) as [string, string];
  const couldBeThousands =
    after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  return couldBeThousands ? 'either' : sign;
}
