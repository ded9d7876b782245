const inDigits = /^(?:#|no\.?\s*|第\s*)?(\d{1,6})\s*(?:st|nd|rd|th|级|类|等|档|名|位)?$/i;
const inChinese = /^第?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)\s*(?:级|类|等|档|名|位)?$/;
const digits = '一二三四五六七八九';

/**
 * The place that a text names in a ranking, 1 for the first: "#7", "No. 7", "7th", "第7名", "第七"; undefined where it names
 * none.
 *
 * @example readPlace('第十二名') // 12
 * @example readPlace('Low') // undefined
 */
export function readPlace(text: string): number | undefined {
  const written = text.trim();
  const number = inDigits.exec(written)?.[1];
  if (number !== undefined) return Number(number);
  const [, tens = '', ten, ones = ''] = inChinese.exec(written) ?? [];
  if (ten === undefined && ones === '') return undefined;
  const whole = ten === undefined ? 0 : 10 * (tens === '' ? 1 : digits.indexOf(tens) + 1);
  return whole + (ones === '' ? 0 : digits.indexOf(ones) + 1);
}
