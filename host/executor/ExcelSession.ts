import type { Catalogue } from '../catalogue/types';
import type { Area, SheetModel, WorkbookModel } from '../workbook/types';
import { AddinState } from './AddinState';
import { cannotUndo } from './cannotUndo';
import { oneOf } from './oneOf';
import { EventQueue } from './EventQueue';
import { accessDenied, ExcelError } from './ExcelError';
import { FunctionCalls } from './FunctionCalls';
import { References } from './References';
import type { RequirementSets } from './RequirementSets';
import { Selection } from './Selection';

/** What recalculates cells and takes part in reading them; see `host/cells`. */
export interface CellCalculation {
  /** A formula was entered, or removed where it is undefined. */
  formulaChanged(sheet: SheetModel, row: number, column: number, formula: string | undefined): void;
  /** Values of the area changed. */
  cellsChanged(sheet: SheetModel, area: Area): void;
  /** The area that the formula of the cell spills into; undefined where it does not spill. */
  spillArea(sheet: SheetModel, row: number, column: number): Area | undefined;
  /** The cell whose formula spills into this one. */
  spillParent(sheet: SheetModel, row: number, column: number): { row: number; column: number } | undefined;
  recalculateAll(): void;
  /** All cells are as they were at an earlier time. */
  workbookRestored(): void;
}

/** One open workbook with one add-in connected to it: everything that lasts from request to request. */
export class ExcelSession {
  readonly references = new References();
  readonly events = new EventQueue();
  calculation: CellCalculation | undefined;
  /** What the add-in asked for and the stand-in does not have, or failed at: empty where it can be believed. */
  readonly gaps: string[] = [];
  calculationMode = 'Automatic';
  /** Calculation is manual, and cells changed that formulas may read. */
  awaitsCalculation = false;
  /** Asks the add-in's custom functions for their results. */
  readonly functions = new FunctionCalls();
  readonly addin = new AddinState();
  readonly selected = new Selection();
  private readonly changeListeners = new Set<ChangeListener>();
  private readonly changedSheets = new Set<SheetModel>();
  private changed = false;
  private edited = false;

  constructor(
    readonly workbook: WorkbookModel,
    readonly catalogue: Catalogue,
    readonly requirements: RequirementSets,
    /** Of numbers and dates, for example `zh-CN`. */
    readonly locale: string,
  ) {}

  get activeSheet(): SheetModel {
    const { sheets, activeSheetId } = this.workbook;
    const active = sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets[0];
    if (active === undefined) throw new Error('A workbook has at least one sheet.');
    return active;
  }

  /** Values of the area changed: what reads them is calculated again, or waits to be where calculation is manual. */
  cellsChanged(sheet: SheetModel, area: Area): void {
    this.awaitsCalculation ||= this.calculationMode === 'Manual' && this.holdsFormulas();
    this.calculation?.cellsChanged(sheet, area);
  }

  recalculate(): void {
    this.awaitsCalculation = false;
    this.calculation?.recalculateAll();
  }

  private holdsFormulas(): boolean {
    return this.workbook.sheets.some(({ cells }) => cells.hasFormulas);
  }

  /** The value of `Excel.<name>` that is meant, in any case of letters; InvalidArgument where there is none. */
  enumerationValue(name: string, value: unknown): string {
    const values = this.catalogue.enumerations.get(name);
    if (values === undefined) throw new Error(`office.js has no enumeration ${name}.`);
    return oneOf(
      value,
      values.filter((one) => one !== 'Invalid'),
    );
  }

  /** The selected cells of a sheet, the first area of several. */
  selection(sheet: SheetModel): Area {
    return this.selected.areasOf(sheet)[0]!;
  }

  /** Told when the selection moved; set by the channel, which has an event of its own for it. */
  selectionChanged: () => void = () => undefined;

  /** Shows or hides the pane; the add-in hears of it. */
  setAddinState(state: string): void {
    this.addin.state = state;
    this.events.raise('visibilityChanged', [''], { visibility: state });
  }

  /** The view changed, not the workbook: listeners redraw, and no file is marked as changed. */
  noteView(): void {
    this.changed = true;
  }

  /**
   * What this Excel refuses, by `Class.member` and by the code of the error: tests play an Excel that lacks something, or
   * has one of its known bugs.
   */
  readonly refusals = new Map<string, string>();
  /** Pages to fit are taken and nothing is done, as in some builds: office-js issue 1860. */
  ignoresPagesToFit = false;

  /** All requests belong to one undo step, in which not everything is allowed. */
  isInUndoGroup = false;

  /** Called before a member is set or called. */
  refuseOnPurpose(className: string, member: string): void {
    const name = `${className}.${member}`;
    const code = this.isInUndoGroup && cannotUndo.has(name) ? 'UndoNotSupported' : this.refusals.get(name);
    if (code === undefined) return;
    throw new ExcelError(code, 'This operation is not permitted for the current object.');
  }

  /** Called before every change: refuses it where the workbook is read-only or the sheet is protected. */
  beforeChange(sheet?: SheetModel): void {
    if (this.workbook.readOnly || sheet?.protected) throw accessDenied();
    this.noteChange(sheet);
  }

  /** Called before sheets are added, deleted, renamed, moved, shown or hidden. */
  beforeStructureChange(): void {
    if (this.workbook.structureLocked === true) throw accessDenied();
  }

  noteChange(sheet?: SheetModel): void {
    this.edited = true;
    this.noteResult(sheet);
  }

  /** A formula has another result: nobody edited the sheet, and there is nothing to undo. */
  noteResult(sheet?: SheetModel): void {
    this.changed = true;
    if (sheet === undefined) return;
    sheet.changed = true;
    this.changedSheets.add(sheet);
  }

  /** The listener is told after every request that changed something. Returns how to stop it. */
  onModelChanged(listener: ChangeListener): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  announceChanges(): void {
    if (!this.changed) return;
    const sheets = new Set(this.changedSheets);
    const edited = this.edited;
    this.changed = false;
    this.edited = false;
    this.changedSheets.clear();
    for (const listener of this.changeListeners) listener(sheets, edited);
  }
}

/** Told which sheets changed, and whether somebody edited the workbook: else it was the view, or results of formulas. */
export type ChangeListener = (sheets: ReadonlySet<SheetModel>, edited: boolean) => void;
