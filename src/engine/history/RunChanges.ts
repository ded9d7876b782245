import type { Interval } from '../statistics/interval';
import type { RunFigure, RunRecord, RunWarning } from './RunRecord';

/** What is another in a run than in an earlier one. */
export interface RunChanges {
  readonly before: RunRecord;
  readonly after: RunRecord;
  /** Whether both read the same values; undefined where a record does not tell. */
  readonly sameData: boolean | undefined;
  /** Names of the settings that differ, as `changedParameters` gives them. */
  readonly settings: readonly string[];
  readonly figures: readonly FigureChange[];
  /** Undefined where a record does not say who stood where. */
  readonly groups: readonly GroupChange[] | undefined;
  readonly lists: readonly ListChange[];
  readonly newWarnings: readonly RunWarning[];
  readonly endedWarnings: readonly RunWarning[];
}

export interface FigureChange {
  readonly before: RunFigure | undefined;
  readonly after: RunFigure | undefined;
  /** After less before. */
  readonly difference: number | undefined;
  /** 95 % interval of the difference of what chance is judged on. */
  readonly interval: Interval | undefined;
  /**
   * `yes`: the interval leaves 0 out; `sameValues`: nothing was measured anew, settings alone differ; `unknown`: a record
   * has no interval.
   */
  readonly beyondChance: 'yes' | 'no' | 'sameValues' | 'unknown';
}

export interface GroupChange {
  readonly key: string;
  /** Those that both runs have and whose class is another. */
  readonly moved: readonly Move[];
  /** Members of the later run only, and of the earlier one only. */
  readonly appeared: readonly Member[];
  readonly gone: readonly Member[];
  /** Members that are gone and appeared under names that may be the same. */
  readonly respelt: readonly Respelling[];
  /** How many both have. */
  readonly shared: number;
}

export interface Member {
  readonly name: string;
  readonly class: number;
}

export interface Move {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly causes: readonly Cause[];
}

/**
 * What a member moved by: what was read, the settings that make the scores, the lines. Data and settings are told apart only
 * where one of them is the same in both runs, or where the values of the later run can be scored by the earlier settings.
 */
export type Cause = 'data' | 'settings' | 'dataOrSettings' | 'lines';

export interface Respelling {
  readonly before: string;
  readonly after: string;
  /** 1 where the names differ in nothing but case, width, blanks and punctuation. */
  readonly nearness: number;
}

export interface ListChange {
  readonly key: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}
