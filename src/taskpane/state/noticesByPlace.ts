import type { Notice } from '../../engine/problem';
import type { CheckedSource } from '../../workbook/checkSource';

/** The places of the screen of columns where notices of the data check stand; each stands in one of them. */
export interface NoticesByPlace {
  /** What keeps the table from being used: the first thing to know. */
  readonly top: readonly Notice[];
  /** All else, below the columns. A column to be confirmed stands in neither: it is asked about at its role. */
  readonly check: readonly Notice[];
}

/** Sorts the notices of a data check, so that one complaint stands in one place. */
export function noticesByPlace({ table, check }: Pick<CheckedSource, 'table' | 'check'>): NoticesByPlace {
  const others = check.notices.filter(({ code }) => code !== 'confirmColumn');
  const isTop = ({ severity }: Notice) => table === undefined && severity === 'error';
  return { top: others.filter(isTop), check: others.filter((notice) => !isTop(notice)) };
}
