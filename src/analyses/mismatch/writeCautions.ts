import type { Caution } from '../../engine/mismatch/findCautions';
import type { Facts } from '../../engine/problem';
import { fillTemplate } from '../../report/text/fillTemplate';
import { formatNumber } from '../../report/text/formatNumber';
import { joinWords } from '../../report/text/joinWords';
import type { MismatchReport } from './MismatchReport';
import { cautionTexts, type CautionText } from './text/cautionTexts';
import type { ColumnText } from './text/columnTexts';
import type { NameText } from './text/nameTexts';

/** What the reader should keep in mind: what is missing first, then the cautions, as sentences. */
export function writeCautions(report: MismatchReport): string[] {
  const { result, locale } = report;
  const text = (code: CautionText, facts?: Facts) => fillTemplate(locale, cautionTexts[locale][code], facts);
  return [
    ...result.losses.map(({ code }) => text(`lost_${code}`)),
    ...result.cautions.map(({ code, facts }: Caution) => text(code as CautionText, inWords(report, facts))),
  ];
}

/** Roles, methods and groups named in the facts, as the reader knows them. */
function inWords({ column, label, locale }: MismatchReport, facts: Facts): Facts {
  const words: Record<string, Facts[string]> = { ...facts };
  if (typeof facts.metric === 'string') words.metric = column(facts.metric as ColumnText);
  if (Array.isArray(facts.roles)) words.roles = facts.roles.map((role: string) => column(role as ColumnText));
  if (Array.isArray(facts.methods)) {
    words.methods = joinWords(
      locale,
      facts.methods.map((method: string) => label(method as NameText)),
    );
  }
  if (Array.isArray(facts.counts)) {
    words.counts = joinWords(
      locale,
      facts.counts.map((count) => formatNumber(locale, Number(count), 'count')),
    );
  }
  if (typeof facts.group === 'string') {
    words.group = label(facts.group === 'mismatch' ? 'groupMismatch' : 'groupMatched');
  }
  return words;
}
