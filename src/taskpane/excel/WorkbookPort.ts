import type { Analysis, Explanation, Preview, Subject } from '../../analyses/Analysis';
import type { Locale, Recipe } from '../../engine/recipe/types';
import type { Mapping, ReadOptions, Table } from '../../engine/table/types';
import type { ReportOverview } from '../../report/plan';
import type { WritingPlace } from '../../workbook/readWritingPlace';
import type { CheckedSource } from '../../workbook/checkSource';
import type { FreeRoom } from '../../workbook/formulas/findFreeRoom';
import type { Room } from '../../workbook/formulas/findRoom';
import type { FreezeScope } from '../../workbook/formulas/freezeToValues';
import type { FormulaPlace } from '../../workbook/formulas/insertFormula';
import type { SelectedCells as CellsWithValues } from '../../workbook/formulas/readSelectedCells';
import type { Selection } from '../../workbook/onSelectionChanged';
import type { GoingThere } from '../../workbook/goTo';
import type { RememberedRuns } from '../../workbook/state/rememberRun';
import type { OpenedSource, RunOptions, RunOutcome, SourceDescription } from '../../workbook/types';

/**
 * All that the pane asks of Excel, in one place: the pane itself calls no Office API.
 * Tests hand in a workbook of their own.
 */
export interface WorkbookPort {
  listSources(known?: readonly Analysis[]): Promise<readonly SourceDescription[]>;
  openSource(source: SourceDescription, options: RunOptions): Promise<OpenedSource>;
  checkSource(opened: OpenedSource, choice: ReadingChoice, options: RunOptions): Promise<CheckedSource>;
  /** Computes what a run will need while the person still reads, where that can be done beside the pane. */
  prepare(checked: CheckedSource, recipe: Recipe): Promise<void>;
  runAnalysis(opened: OpenedSource, recipe: Recipe, options: PaneRunOptions): Promise<RunOutcome>;
  /** The figures that move while a person drags a slider, computed on the columns that are already loaded. */
  preview(table: Table, recipe: Recipe, known?: readonly Analysis[]): Preview;
  /** What the pane shows of a finished run, in a language that its sheets need not have. */
  overview(outcome: RunOutcome, locale: Locale, known: readonly Analysis[]): Promise<ReportOverview>;
  /** Why the selected customer or product stands where it stands; undefined when the cell names none. */
  explain(checked: CheckedSource, recipe: Recipe, subject: Subject): Promise<Explanation | undefined>;
  /** How many sheets a run can write. */
  countSheets(recipe: Recipe, known: readonly Analysis[]): Promise<number>;
  readWritingPlace(recipe: Recipe): Promise<WritingPlace>;
  /** Row and column are 1-based, as Excel shows them. */
  goTo(sheet: string, row: number, column: number, how?: GoingThere): Promise<void>;
  readSelection(): Promise<Selection>;
  onSelectionChanged(callback: () => void): Promise<() => Promise<void>>;
  onCellsChanged(sheet: string, callback: () => void): Promise<() => Promise<void>>;
  onSheetsChanged(callback: () => void): Promise<() => Promise<void>>;
  /** Those of the names that no sheet has. */
  missingSheets(names: readonly string[]): Promise<readonly string[]>;
  readHistory(known?: readonly Analysis[]): Promise<RememberedRuns>;
  forgetRuns(): Promise<void>;
  readSelectedCells(): Promise<CellsWithValues>;
  /** The first free column from a place to the right. */
  findFreeRoom(wanted: Room): Promise<FreeRoom | undefined>;
  insertFormula(place: FormulaPlace, formula: string): Promise<void>;
  insertValues(
    place: Pick<FormulaPlace, 'sheet' | 'row' | 'column'>,
    values: readonly (readonly (string | number)[])[],
  ): Promise<void>;
  /** Writes a small table to try an analysis on, on a sheet of its own. */
  insertExample(name: string, cells: readonly (readonly (string | number)[])[]): Promise<void>;
  freezeToValues(scope: FreezeScope): Promise<number>;
}

export type { CellsWithValues, FreezeScope, Selection };

export interface PaneRunOptions extends RunOptions {
  readonly region?: number;
}

/** How the cells of a source are to be read. */
export interface ReadingChoice {
  readonly analysis: string;
  readonly mapping: Mapping;
  readonly options: ReadOptions;
  readonly region: number;
}
