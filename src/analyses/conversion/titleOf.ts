import { fillFigures } from '../../report/text/fillFigures';
import type { ReportContext } from './ReportContext';
import { summaryTexts } from './texts/summaryTexts';

/** What was found, in one line with its number. */
export function titleOf({ figures, locale }: ReportContext): string {
  const texts = summaryTexts[locale];
  const found = figures.calls === 0 ? texts.titleWithoutCalls : texts.title;
  return fillFigures(locale, found, figures) ?? '';
}
