import type { Catalogues } from './fillTemplate';

type KeysOf<Part> = Part extends Catalogues ? keyof Part['en'] & string : never;

/**
 * Catalogues of several subjects as one.
 *
 * @throws RangeError where two of them have the same key
 * @example joinCatalogues({ en: { a: 'A' }, 'zh-CN': { a: '甲' } }, { en: { b: 'B' }, 'zh-CN': { b: '乙' } }).en // { a: 'A', b: 'B' }
 */
export function joinCatalogues<Parts extends readonly Catalogues[]>(
  ...parts: Parts
): Catalogues<KeysOf<Parts[number]>> {
  const keys = parts.flatMap((part) => Object.keys(part.en));
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new RangeError(`Two catalogues have "${twice}"`);
  const join = (locale: keyof Catalogues) =>
    Object.assign({}, ...parts.map((part) => part[locale])) as Record<KeysOf<Parts[number]>, string>;
  return { en: join('en'), 'zh-CN': join('zh-CN') };
}
