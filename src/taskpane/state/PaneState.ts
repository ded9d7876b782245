import type { Facts } from '../../engine/problem';
import type { Locale, Recipe } from '../../engine/recipe/types';
import type { ReportOverview } from '../../report/plan';
import type { CheckedSource } from '../../workbook/checkSource';
import type { OpenedSource, Progress, RunOutcome, RunRecord, SourceDescription } from '../../workbook/types';
import type { Explanation } from '../../analyses/Analysis';
import type { SettingsHistory } from './SettingsHistory';

/** The steps of the main way, in order, and the places beside it. */
export type Screen = 'find' | 'match' | 'tune' | 'run' | 'result' | 'keep' | 'formula' | 'freeze';

/** Something went wrong: a code and facts, for the sentence that says what happened and what to do. */
export interface Failure {
  readonly code: string;
  readonly facts: Facts;
}

/** Something was done that the screen itself does not show. */
export interface Announcement {
  /** Key of a text. */
  readonly key: string;
  readonly facts: Facts;
  /** The screen on which it can be read too. */
  readonly shownOn?: Screen;
}

/** A run with what it read: which result is still one of the data and the settings can be told by it. */
export interface FinishedRun extends RunOutcome {
  readonly source: SourceDescription;
  readonly opened: OpenedSource;
  readonly region: number;
  /** Of the state, when its cells were read. */
  readonly edits: number;
  /** In the languages in which the pane has shown it, that of the sheets first. */
  readonly overviews: Readonly<Partial<Record<Locale, ReportOverview>>>;
}

export interface PaneState {
  /** Language of the pane; the sheets have their own, in the recipe. */
  readonly locale: Locale;
  readonly screen: Screen;
  /** Undefined until the workbook has been looked at. */
  readonly sources: readonly SourceDescription[] | undefined;
  readonly source: SourceDescription | undefined;
  readonly analysis: string;
  readonly opened: OpenedSource | undefined;
  /** Whether cells of its sheet were changed after they were read. */
  readonly changed: boolean;
  /** How often cells of its sheet were changed while it was watched. */
  readonly edits: number;
  /** Which of the tables found on the sheet is read, 0 the likeliest. */
  readonly region: number;
  readonly recipe: Recipe | undefined;
  /** What the settings were before they were changed here. */
  readonly settings: SettingsHistory;
  readonly checked: CheckedSource | undefined;
  /** What is being done at the moment; undefined when the pane waits for the person. */
  readonly progress: Progress | undefined;
  readonly outcome: FinishedRun | undefined;
  /** Sheets of the outcome that are not in the workbook any more. */
  readonly missing: readonly string[];
  readonly explanation: Explanation | undefined;
  readonly failure: Failure | undefined;
  /** Finished runs that the workbook remembers, newest first. */
  readonly runs: readonly RunRecord[];
  /** How many a later version made, which this one keeps and cannot read; and whether the newest of all is one. */
  readonly laterRuns: number;
  readonly isLastLater: boolean;
  /** What a screen reader should say next. */
  readonly announcement: Announcement | undefined;
}

export function initialState(locale: Locale, analysis: string): PaneState {
  return {
    locale,
    screen: 'find',
    sources: undefined,
    source: undefined,
    analysis,
    opened: undefined,
    changed: false,
    edits: 0,
    region: 0,
    recipe: undefined,
    settings: { earlier: [], later: [] },
    checked: undefined,
    progress: undefined,
    outcome: undefined,
    missing: [],
    explanation: undefined,
    failure: undefined,
    runs: [],
    laterRuns: 0,
    isLastLater: false,
    announcement: undefined,
  };
}
