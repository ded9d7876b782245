import type { Facts } from '../../engine/problem';
import { fillFigures } from '../../report/text/fillFigures';
import { dateText } from '../../report/text/dateText';
import type { ReportContext } from './ReportContext';
import { summaryTexts } from './texts/summaryTexts';

/** What the report is about: table, rows used and left out, data window. */
export function scopeOf({ result, check, locale }: ReportContext): string {
  const { overall, subjects } = result;
  const texts = summaryTexts[locale];
  const facts: Record<string, Facts[string] | undefined> = {
    table: check.origin.table ?? check.origin.sheet,
    records: overall.records,
    customers: subjects.customer.ranking.count,
    products: subjects.product.ranking.count,
    excluded: check.excluded.length,
    firstApplication: dateText(overall.firstApplication),
    lastApplication: dateText(overall.lastApplication),
  };
  const parts = [
    fillFigures(locale, texts.scope, facts),
    check.excluded.length > 0 ? fillFigures(locale, texts.scopeExcluded, facts) : undefined,
    fillFigures(locale, texts.scopeWindow, facts),
    texts.scopeMade,
  ];
  return parts.filter((part) => part !== undefined).join(locale === 'zh-CN' ? '；' : '; ');
}
