import type { JudgementPart } from '../../engine/judgement/Judgement';
import type { Words } from '../text/Words';

/** A column that a person fills in, read at the next run by whom the row is about, wherever the row stands by then. */
export interface JudgedColumn {
  readonly part: JudgementPart;
  /** Key of the column of names. */
  readonly name: string;
  /** What the row is about, joined by slashes: as it stands here, or told by the words of a column. */
  readonly about: readonly (string | AboutColumn)[];
  /** What can be chosen; undefined where anything is typed. */
  readonly choices?: readonly Words[];
}

/** A column whose words tell what a row is about. */
export interface AboutColumn {
  readonly column: string;
  readonly words: Readonly<Record<string, Words>>;
}
