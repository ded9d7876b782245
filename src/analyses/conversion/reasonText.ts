import type { Reason } from '../../engine/conversion/actionReasons';
import type { Caution } from '../../engine/conversion/cautions/makeCaution';
import type { Facts } from '../../engine/problem';
import type { Locale } from '../../engine/recipe/types';
import { fillTemplate } from '../../report/text/fillTemplate';
import { cautionTexts } from './texts/cautionTexts';
import { kpiTexts, measureTexts } from './texts/nameTexts';
import { reasonTexts } from './texts/reasonTexts';

/** The sentence of a caution. */
export function cautionText(caution: Caution, locale: Locale): string {
  const template = (cautionTexts[locale] as Readonly<Record<string, string>>)[caution.code];
  if (template === undefined) throw new RangeError(`No text for caution "${caution.code}"`);
  return fillTemplate(locale, template, translateCodes(caution.facts, locale));
}

/** The reasons why something is on a list, as one text. */
export function reasonText(reasons: readonly Reason[], locale: Locale): string {
  return reasons
    .map(({ code, facts }) => {
      const template = (reasonTexts[locale] as Readonly<Record<string, string>>)[code];
      if (template === undefined) throw new RangeError(`No text for reason "${code}"`);
      return fillTemplate(locale, template, facts);
    })
    .join(locale === 'zh-CN' ? '；' : '. ');
}

/** Facts that are codes of measures or indicators, in words. */
function translateCodes(facts: Facts, locale: Locale): Facts {
  const named = (codes: Facts[string] | undefined, texts: Readonly<Record<string, string>>) =>
    Array.isArray(codes) ? codes.map((code: string | number) => texts[code] ?? String(code)) : undefined;
  const measures = named(facts['measures'], measureTexts[locale]);
  const kpis = named(facts['kpis'], kpiTexts[locale]);
  return { ...facts, ...(measures && { measures }), ...(kpis && { kpis }) };
}
