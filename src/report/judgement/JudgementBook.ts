import type { Judgement } from '../../engine/judgement/Judgement';
import { judgementKey } from '../../engine/judgement/judgementKey';
import { byKey } from '../../engine/judgement/mergeJudgements';
import { DAYS_TO_1904 } from '../../engine/table/dates/daysTo1904';
import type { TableContext } from '../table/Column';

/** What the columns that people fill in are made from. */
export interface JudgementContext extends TableContext {
  /** undefined: nobody has judged anything yet. */
  readonly judgements?: JudgementBook | undefined;
}

/** The judgements of a workbook, by whom they are about. */
export class JudgementBook {
  private readonly known: ReadonlyMap<string, Judgement>;

  constructor(
    judgements: readonly Judgement[],
    private readonly isFrom1904: boolean,
  ) {
    this.known = byKey(judgements);
  }

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  about(subject: Pick<Judgement, 'about' | 'name'>): Judgement | undefined {
    return this.known.get(judgementKey(subject));
  }

  /** The number of a day as cells of this workbook hold it. */
  cellOfDay(day: number): number {
    return this.isFrom1904 ? day - DAYS_TO_1904 : day;
  }
}
