import type { ColumnCheck } from '../../engine/table/types';
import type { Locale } from '../../engine/recipe/types';
import { type Catalogue, fillTemplate } from '../text/fillTemplate';
import { evidenceTexts } from './dataCheckTexts';

/** Evidence of how a ratio was read, by what decided it. */
const ratioEvidence: Readonly<Record<string, string>> = {
  answer: 'answer',
  numberFormat: 'numberFormat',
  header: 'header',
  values: 'ratioValues',
};
const orderEvidence: Readonly<Record<string, string>> = {
  answer: 'answer',
  values: 'orderValues',
  spread: 'orderSpread',
  dots: 'orderDots',
  table: 'orderTable',
};
const decimalEvidence: Readonly<Record<string, string>> = {
  answer: 'answer',
  column: 'decimalColumn',
  table: 'decimalTable',
  culture: 'decimalCulture',
  assumed: 'decimalAssumed',
};

/** What the decisions about a column rest on, in words; '' when there was nothing to decide. */
export function evidenceText(column: ColumnCheck, locale: Locale): string {
  const { evidence } = column;
  const keys: (string | undefined)[] = [];
  if (column.unit === 'percentText' && evidence.percentTexts !== undefined) keys.push('percentTexts');
  else if (evidence.from !== undefined) keys.push(ratioEvidence[String(evidence.from)]);
  if (evidence.scale !== undefined) keys.push('scale');
  if (evidence.currency !== undefined) keys.push('currency');
  keys.push(orderEvidence[String(evidence.orderFrom)], decimalEvidence[String(evidence.decimalFrom)]);
  if (evidence.categories !== undefined) keys.push('categories');
  const texts: Catalogue = evidenceTexts[locale];
  const parts = keys
    .filter((key) => key !== undefined)
    .map((key) => fillTemplate(locale, texts[key]!, evidence));
  return [...new Set(parts)].join(locale === 'en' ? '; ' : '；');
}
