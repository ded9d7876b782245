import type { RunChanges } from '../../engine/history/RunChanges';
import type { RunRecord } from '../../engine/history/RunRecord';
import type { Judgement } from '../../engine/judgement/Judgement';
import type { Recipe } from '../../engine/recipe/types';
import type { TableContext } from '../table/Column';
import type { Prose } from '../text/proseIn';
import type { Words } from '../text/Words';

/** What the sheets of the run record and of what changed are made from. */
export interface HistoryContext extends TableContext {
  /** undefined: as yet of no run. */
  readonly history?: RunHistory | undefined;
}

/** This run, those before it, and what is another than in the one that it is compared with. */
export interface RunHistory {
  readonly record: RunRecord;
  /** Of the same analysis, newest first. */
  readonly earlier: readonly RunRecord[];
  /** undefined: there is none to compare with. */
  readonly changes: RunChanges | undefined;
  readonly words: HistoryWords;
  /** Of people, on lists as this run made them; undefined: nobody was asked. */
  readonly judgements?: readonly Judgement[] | undefined;
  /** By judgement, the class that the run gives its subject. */
  readonly judgedClasses?: ReadonlyMap<string, number> | undefined;
  /** The sheet that lists the judgements cannot be added. */
  readonly isWithoutJudgements?: boolean | undefined;
}

/** How the analysis calls what the history speaks of. */
export interface HistoryWords {
  readonly populations: Readonly<Record<string, PopulationWords>>;
  /** What differs between two recipes, each with both values where they are short. */
  readonly sayChanged: (before: Recipe, after: Recipe, prose: Prose) => readonly string[];
  /** All parameters of a recipe as they are typed on a command line. */
  readonly sayParameters: (recipe: Recipe) => string;
}

export interface PopulationWords {
  readonly member: Words;
  readonly title: Words;
  readonly moved: Words;
  readonly classes: readonly Words[];
  readonly inside: number;
}
