import type { ComparisonRules } from '../../engine/history/compareRuns';
import type { RunGroup, RunRecord } from '../../engine/history/RunRecord';
import type { Judgement } from '../../engine/judgement/Judgement';

/** What a run is told beside its data and its recipe. */
export interface RunStart {
  readonly version: string;
  /** Where others find the build that runs it, with the last slash; empty or lacking where they cannot. */
  readonly pages?: string;
  /** Runs that the workbook remembers, newest first, of whichever analysis. */
  readonly earlier?: readonly RunRecord[];
  /** The run to compare this one with; undefined: the last of the same analysis among the earlier ones. */
  readonly against?: RunRecord | undefined;
  /** Compared with none: the sheet that would say what changed cannot be added. */
  readonly isAlone?: boolean;
  /** What people have typed beside the lists of earlier runs; undefined: nobody was asked. */
  readonly judgements?: readonly Judgement[] | undefined;
  /** The sheet that lists the judgements cannot be added. */
  readonly isWithoutJudgements?: boolean;
}

/** What a run was made of, beside its data and its recipe. */
export interface RunFacts extends RunStart {
  /** ISO 8601 in UTC. */
  readonly when: string;
  /** Of the values that were read: see `fingerprintTable`. */
  readonly fingerprint: string;
  /** Who stands where; undefined for more than a history keeps. */
  readonly groups?: readonly RunGroup[] | undefined;
  readonly rules?: ComparisonRules;
  /** By judgement (`judgementKey`), the class that the run gives its subject. */
  readonly judgedClasses?: ReadonlyMap<string, number>;
}
