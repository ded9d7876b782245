import type { Notice, Problem } from '../engine/problem';
import type { Locale } from '../engine/recipe/types';
import { sentenceForNotice } from '../report/text/noticeText';
import { analyses } from '.';
import type { Analysis } from './Analysis';

/** The sentence of a notice or a problem, also of one that only an analysis raises. */
export function sentenceOf(
  notice: Pick<Notice | Problem, 'code' | 'facts'>,
  locale: Locale,
  known: readonly Analysis[] = analyses,
): string {
  return sentenceForNotice(
    notice,
    locale,
    known.map(({ notices }) => notices),
  );
}
