import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import type { DataCheck } from '../../engine/table/types';
import type { RunFacts } from '../../report/method/RunFacts';
import type { HistoryContext } from '../../report/history/HistoryContext';
import type { JudgementContext } from '../../report/judgement/JudgementBook';

/** What every table, sentence and chart of the mismatch report is made from. */
export interface MismatchContext extends HistoryContext, JudgementContext {
  readonly result: MismatchResult;
  readonly check: DataCheck;
  readonly recipe: MismatchRecipe;
  /** undefined: as yet of no run. */
  readonly run?: RunFacts | undefined;
}
