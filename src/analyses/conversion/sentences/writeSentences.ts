import { placesOf, fillFigures } from '../../../report/text/fillFigures';
import type { ReportContext } from '../ReportContext';
import { sentenceRules, type Section } from './sentenceRules';
import { sentenceTexts, type SentenceText } from './sentenceTexts';

/** A sentence with the figures that it takes its numbers from. */
export interface Sentence {
  readonly section: Section;
  readonly key: SentenceText;
  readonly text: string;
  readonly figures: readonly string[];
  readonly onSummary: boolean;
}

/** The sentences that are true of the result, in the order of the report. */
export function writeSentences({ figures, result, locale }: ReportContext): Sentence[] {
  return sentenceRules.flatMap((rule): Sentence[] => {
    if (rule.when !== undefined && !rule.when(figures, result)) return [];
    const aliases = rule.figures ?? {};
    const template = sentenceTexts[locale][rule.text];
    const named = Object.fromEntries(Object.entries(aliases).map(([alias, name]) => [alias, figures[name]]));
    const text = fillFigures(locale, template, { ...figures, ...named });
    if (text === undefined) return [];
    return [
      {
        section: rule.section,
        key: rule.text,
        text,
        // The order of one language for all: the sheet of figures is then the same in each.
        figures: placesOf(sentenceTexts.en[rule.text]).map((place) => aliases[place] ?? place),
        onSummary: rule.onSummary ?? false,
      },
    ];
  });
}
