import type { Judgement } from '../../engine/judgement/Judgement';
import { STORE_VERSION } from '../../engine/judgement/JudgementStore';
import { judgementKey } from '../../engine/judgement/judgementKey';
import { Problem, type Notice } from '../../engine/problem';
import type { ReportPlan } from '../../report/plan';
import { toProblem } from '../runInExcel';
import { keepJudgements } from '../state/keepJudgements';
import { shownKey, type FoundJudgements } from './FoundJudgements';
import { firstNames } from './readJudgements';

/**
 * Keeps in the workbook what people have judged, before a cell of the lists is emptied: it is never only in memory. The lists
 * show, as far as is known, what they showed before, so that whatever a broken run leaves on them is read rightly. In other
 * languages they are not written, and show what was read.
 *
 * Raises what stops any request, before anything was changed. An Excel that keeps no such parts goes on without, and says so.
 */
export async function keepBefore(analysis: string, judged: FoundJudgements): Promise<readonly Notice[]> {
  if (!isWorthKeeping(judged)) return [];
  const { safe: judgements, written, isUnread } = judged;
  if (isUnread) return [notKept(new Problem('excelRefused'))];
  try {
    await keepJudgements({ version: STORE_VERSION, analysis, judgements, written });
    return [];
  } catch (error) {
    if (toProblem(error).code !== 'excelRefused') throw error;
    return [notKept(error)];
  }
}

/** Keeps what the lists show now. A failure is worth a word: all that was judged was kept before. */
export async function keepAfter(
  { analysis, locale, judgements: settled }: ReportPlan,
  judged: FoundJudgements,
  before: readonly Notice[],
): Promise<readonly Notice[]> {
  if (!isWorthKeeping(judged) || before.length > 0) return before;
  const judgements = settled ?? judged.judgements;
  const elsewhere = Object.entries({ ...judged.written, ...judged.shown }).filter(
    ([key]) => !key.startsWith(shownKey(locale, '')),
  );
  const written = { ...Object.fromEntries(elsewhere), [locale]: judgements };
  try {
    await keepJudgements({ version: STORE_VERSION, analysis, judgements, written });
    return [];
  } catch (error) {
    return [notKept(error)];
  }
}

function isWorthKeeping({ judgements, isKept }: FoundJudgements): boolean {
  return isKept || judgements.length > 0;
}

function notKept(error: unknown): Notice {
  const { code } = toProblem(error);
  return { code: 'judgementsNotKept', severity: 'warning', facts: { cause: code }, cells: [] };
}

/** Who has left a list with this run, and where the judgements are. */
export function saidOfLeft(
  before: readonly Judgement[],
  { judgements = [] }: ReportPlan,
  sheet: string | undefined,
): readonly Notice[] {
  if (judgements.length > 0 && sheet === undefined) {
    return [{ code: 'judgementsSheetLeftOut', severity: 'warning', facts: {}, cells: [] }];
  }
  const wereLeft = new Set(before.flatMap((one) => (one.left === undefined ? [] : [judgementKey(one)])));
  const left = judgements.filter((one) => one.left !== undefined && !wereLeft.has(judgementKey(one)));
  if (left.length === 0 || sheet === undefined) return [];
  const facts = { count: left.length, sheet, ...firstNames(left) };
  return [{ code: 'judgementsLeft', severity: 'information', facts, cells: [] }];
}
