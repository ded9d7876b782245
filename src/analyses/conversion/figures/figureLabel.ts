import type { Locale } from '../../../engine/recipe/types';
import { figureLabels } from './figureLabels';
import { ordinalLabels, partLabels, subjectLabels } from './labels/composedLabels';

/**
 * What a figure is called on the sheet of figures. Names like `highCustomerMeanCallRate` or `secondProductScore` are
 * put together from their parts.
 */
export function figureLabel(name: string, locale: Locale): string {
  const own = (figureLabels[locale] as Readonly<Record<string, string>>)[name];
  if (own !== undefined) return own;
  for (const [subject, label] of [
    ...Object.entries(subjectLabels[locale]),
    ...Object.entries(ordinalLabels[locale]),
  ]) {
    if (!name.startsWith(subject)) continue;
    const part = (partLabels[locale] as Readonly<Record<string, string>>)[name.slice(subject.length)];
    if (part !== undefined) return locale === 'zh-CN' ? `${label}${part}` : `${label}: ${part}`;
  }
  throw new RangeError(`No label for figure "${name}"`);
}
