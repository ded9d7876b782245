import type { Sentence } from '../../../report/prose/Sentence';
import type { ReportContext } from '../ReportContext';
import type { Section } from './sections';

/** The parts of the answer, each with the sections of the report that tell it, in order. */
const parts: readonly (readonly Section[])[] = [
  ['findings'],
  ['highCustomers', 'lowCustomers'],
  ['features', 'problems'],
  ['actions'],
];

/** Found, who, why and what to do: of each the first sentence that the summary says too, else the first of all. */
export function answerOf({ sentences }: ReportContext): readonly Sentence<Section>[] {
  return parts.flatMap((sections) => {
    const told = sentences.filter(({ section }) => sections.includes(section));
    return told.find(({ onSummary }) => onSummary) ?? told[0] ?? [];
  });
}
