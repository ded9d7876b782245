import type { Subject } from '../../../engine/conversion/perSubject';
import type { Figure, Figures } from '../../../report/figures/Figure';
import type { SentenceDeclaration } from '../../../report/prose/Sentence';
import type { Words } from '../../../report/text/Words';
import type { ConversionFigures } from '../figures/measureFigures';
import type { ReportContext } from '../ReportContext';
import { isPositive } from './conditions';
import type { Section } from './sections';

export type ReportSentence = SentenceDeclaration<ReportContext, Section>;

/** A sentence as the files of sentences write it: its text in each language, and when and of what it speaks. */
export interface Said extends Words, Pick<ReportSentence, 'when' | 'onSummary'> {
  /** Whose names are the places of the text. */
  readonly of?: (figures: ConversionFigures) => Figures;
}

/** How many of the calls of a leading customer or product the test can have caused, and how many are no copies. */
const datesText: Words = {
  en: 'Of {calls} called {calls:record|records} of {name}, {callsAfter} {callsAfter:was|were} called after the application; without duplicates there {events:is|are} {events} {events:call|calls}.',
  'zh-CN': '{name}的 {calls} 条调用中，申请之后的有 {callsAfter} 条；去掉重复，实为 {events} 次调用。',
};

/** Says so of the customer or product that the sentence before has named. */
export function datesOf(of: (figures: ConversionFigures) => Figures | undefined): Said {
  return { ...datesText, of: (figures) => of(figures) ?? {} };
}

/** The sentences of one part of the report, by their keys and in their order. */
export function sentencesOf(
  section: Section,
  sentences: Readonly<Record<string, Said>>,
): readonly ReportSentence[] {
  return Object.entries(sentences).map(([key, { when, onSummary, of, ...text }]) => ({
    key,
    section,
    text,
    when,
    onSummary,
    figures: ({ figures }) => of?.(figures) ?? {},
  }));
}

/** Speaks of the members of a group where there are any. */
export function ofAny<Group extends Figures & { readonly count: Figure | undefined }>(
  of: (figures: ConversionFigures) => Group,
): Pick<Said, 'when' | 'of'> {
  return { of, when: ({ figures }) => isPositive(of(figures).count) };
}

/** The figures of a low tier, of its rejects, and the limits that they are counted from. */
export function rejectingTier(subject: Subject) {
  return ({ tiers, rejects, limits }: ConversionFigures): Figures => ({
    ...limits,
    ...rejects[subject],
    ...tiers[subject].low,
  });
}
