import type { Analysis } from '../analyses/Analysis';
import type { AnalysisGuess } from '../engine/table/guessAnalysis';
import type { DataCheck, GridOrigin, RawGrid, RoleMatch, Table, TableRegion } from '../engine/table/types';
import type { Notice } from '../engine/problem';
import type { Recipe } from '../engine/recipe/types';
import type { DocumentPlan } from '../report/document/DocumentPlan';
import type { Charts, ReportOverview } from '../report/plan';

/** A table or a sheet of the open workbook that could be analysed. */
export interface SourceDescription {
  readonly sheet: string;
  /** Name of the Excel table; undefined for the used range of a sheet. */
  readonly table: string | undefined;
  readonly address: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The column names, as far as the first rows show them. */
  readonly firstRow: readonly string[];
  /** Best first; empty when no analysis fits. */
  readonly guesses: readonly AnalysisGuess[];
}

/** A source whose cells have been read, with what was found on it. */
export interface OpenedSource {
  readonly description: SourceDescription;
  readonly origin: GridOrigin;
  readonly grid: RawGrid;
  readonly regions: readonly TableRegion[];
}

export type Phase = 'reading' | 'checking' | 'computing' | 'writing';
export interface Progress {
  readonly phase: Phase;
  /** Steps done and in all: rows while reading, sheets while writing. */
  readonly done: number;
  readonly total: number;
  /** Name of the sheet being written. */
  readonly label?: string;
}
export interface RunOptions {
  /** The analyses that can be run; those of the product when left out. */
  readonly analyses?: readonly Analysis[];
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface RunOutcome {
  readonly recipe: Recipe;
  /** What it was computed from. */
  readonly table: Table;
  readonly check: DataCheck;
  readonly matches: readonly RoleMatch[];
  readonly overview: ReportOverview;
  /** Names of the sheets written, by role. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** What this Excel would not draw. */
  readonly notices: readonly Notice[];
  /** The whole result under the fixed names of the command line's --json. */
  readonly json: unknown;
  /** What the pane draws of it. */
  readonly charts: Charts;
  /** The report as a document; undefined for an analysis that writes none. */
  readonly document: DocumentPlan | undefined;
}

export type { RunRecord } from '../engine/history/RunRecord';
