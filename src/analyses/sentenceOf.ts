import type { Notice, Problem } from '../engine/problem';
import { sentenceForNotice } from '../report/text/noticeText';
import type { Prose } from '../report/text/proseIn';
import { analyses } from '.';
import type { Analysis } from './Analysis';

/** The sentence of a notice or a problem, also of one that only an analysis raises. */
export function sentenceOf(
  notice: Pick<Notice | Problem, 'code' | 'facts'>,
  prose: Prose,
  known: readonly Analysis[] = analyses,
): string {
  return sentenceForNotice(
    notice,
    prose,
    known.map(({ notices }) => notices),
  );
}
