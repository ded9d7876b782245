import type { SentenceDeclaration } from '../../../report/prose/Sentence';
import type { MismatchContext } from '../MismatchContext';

/** The parts of the summary that sentences stand in. */
export type Section = 'who' | 'where' | 'why' | 'do';
export type MismatchSentence = SentenceDeclaration<MismatchContext, Section>;
