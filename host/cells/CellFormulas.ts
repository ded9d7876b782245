import { WHOLE_WORKBOOK } from '../executor/EventQueue';
import type { CellCalculation, ExcelSession } from '../executor/ExcelSession';
import type { RangeTarget } from '../executor/cells/RangeTarget';
import { contains, intersection } from '../workbook/areas';
import { cellKey } from '../workbook/CellStore';
import type { Area, Scalar, SheetModel } from '../workbook/types';
import type { FunctionEvaluator } from './FunctionEvaluator';
import { parseFormula } from './parseFormula';
import type { CallExpression } from './parseFormula';
import { placeResult, removeResult } from './placeResult';

/** A cell whose formula is made of the add-in's functions. */
interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly call: CallExpression;
  precedents: readonly RangeTarget[];
  /** Result of the last evaluation. */
  rows: Scalar[][] | undefined;
  message: string | undefined;
  blocked: boolean;
  /** Counts evaluations, so that a late result of an earlier one is dropped. */
  evaluation: number;
}

/**
 * Formulas made of the add-in's custom functions: evaluated by the add-in itself, spilled into neighbours, and
 * evaluated again when what they read changes. All other formulas keep the values they came with.
 */
export class CellFormulas implements CellCalculation {
  private readonly cells = new Map<SheetModel, Map<number, FormulaCell>>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly session: ExcelSession,
    private readonly evaluator: FunctionEvaluator,
    /** Sends the events of a calculation that no request waits for. */
    private readonly flush: () => void,
  ) {
    this.trackAll();
  }

  /** The workbook is as it was once: its formulas are found and evaluated anew. */
  workbookRestored(): void {
    for (const cell of this.allCells()) cell.evaluation += 1;
    this.cells.clear();
    this.trackAll();
    this.recalculateAll();
  }

  /** Resolves when no evaluation is under way. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** The sentence of the error that the cell shows. */
  errorMessage(sheet: SheetModel, row: number, column: number): string | undefined {
    return this.cellAt(sheet, row, column)?.message;
  }

  formulaChanged(sheet: SheetModel, row: number, column: number, formula: string | undefined): void {
    const before = this.cellAt(sheet, row, column);
    if (before !== undefined) {
      before.evaluation += 1;
      this.cells.get(sheet)?.delete(cellKey(row, column));
      const freed = removeResult(before);
      if (freed !== undefined) this.recalculate(sheet, freed, before);
    }
    if (formula === undefined) return;
    const cell = this.track(sheet, row, column, formula);
    if (cell === undefined) return;
    sheet.cells.setValue(row, column, '#BUSY!');
    this.start(cell);
  }

  cellsChanged(sheet: SheetModel, area: Area): void {
    this.recalculate(sheet, area, undefined);
  }

  spillArea(sheet: SheetModel, row: number, column: number): Area | undefined {
    return sheet.spills?.get(cellKey(row, column));
  }

  spillParent(sheet: SheetModel, row: number, column: number): { row: number; column: number } | undefined {
    for (const area of sheet.spills?.values() ?? []) {
      if (contains(area, row, column)) return { row: area.row, column: area.column };
    }
    return undefined;
  }

  recalculateAll(): void {
    for (const cell of this.allCells()) this.start(cell);
  }

  private trackAll(): void {
    for (const sheet of this.session.workbook.sheets) {
      for (const { row, column, formula } of sheet.cells.formulaCells())
        this.track(sheet, row, column, formula);
    }
  }

  private track(sheet: SheetModel, row: number, column: number, formula: string): FormulaCell | undefined {
    const call = parseFormula(formula);
    if (!this.evaluator.knows(call)) return undefined;
    const cell: FormulaCell = {
      sheet,
      row,
      column,
      call,
      precedents: [],
      rows: undefined,
      message: undefined,
      blocked: false,
      evaluation: 0,
    };
    const ofSheet = this.cells.get(sheet) ?? new Map<number, FormulaCell>();
    this.cells.set(sheet, ofSheet.set(cellKey(row, column), cell));
    return cell;
  }

  /** What reads the area is evaluated again; what it stands in the way of, or stood, is placed again. */
  private recalculate(sheet: SheetModel, area: Area, except: FormulaCell | undefined): void {
    const manual = this.session.calculationMode === 'Manual';
    for (const cell of this.allCells()) {
      if (cell === except) continue;
      const reads = cell.precedents.some(
        (range) => range.sheet === sheet && intersection(range.area, area) !== undefined,
      );
      if (reads && !manual) this.start(cell);
      else if (cell.sheet === sheet && this.isInTheWay(cell, area)) this.place(cell, area);
    }
  }

  /** Whether somebody wrote into cells that the result fills, or freed cells that it waits for. */
  private isInTheWay(cell: FormulaCell, area: Area): boolean {
    if (cell.rows === undefined) return false;
    const { row, column, rows } = cell;
    const wanted = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    const filled = this.spillArea(cell.sheet, row, column);
    if (wanted.rows === 1 && wanted.columns === 1) return false;
    return intersection(wanted, area) !== undefined && (cell.blocked || filled !== undefined);
  }

  private start(cell: FormulaCell): void {
    cell.evaluation += 1;
    const run = this.evaluate(cell, cell.evaluation).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  private async evaluate(cell: FormulaCell, evaluation: number): Promise<void> {
    await this.session.functions.ready;
    const result = this.feedsItself(cell)
      ? { rows: [['#CALC!']], precedents: cell.precedents, message: undefined }
      : await this.evaluator.evaluate(cell.call, cell);
    if (cell.evaluation !== evaluation) return;
    const same = !cell.blocked && sameRows(cell.rows, result.rows);
    cell.rows = result.rows;
    cell.precedents = result.precedents;
    cell.message = result.message;
    if (same) return;
    this.place(cell, undefined);
    this.session.events.raise('worksheetCalculated', [cell.sheet.id, WHOLE_WORKBOOK], {
      worksheetId: cell.sheet.id,
      type: 'WorksheetCalculated',
    });
    this.flush();
  }

  /** Whether the cell reads, over however many others, what it writes. */
  private feedsItself(start: FormulaCell): boolean {
    const seen = new Set<FormulaCell>();
    const next = [start];
    for (let cell = next.pop(); cell !== undefined; cell = next.pop()) {
      for (const source of this.allCells()) {
        if (!cell.precedents.some((range) => this.writesInto(source, range))) continue;
        if (source === start) return true;
        if (!seen.has(source)) next.push(source);
        seen.add(source);
      }
    }
    return false;
  }

  private writesInto({ sheet, row, column }: FormulaCell, range: RangeTarget): boolean {
    if (sheet !== range.sheet) return false;
    const area = this.spillArea(sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
    return intersection(area, range.area) !== undefined;
  }

  private place(cell: FormulaCell, occupied: Area | undefined): void {
    if (cell.rows === undefined) return;
    const { changed, blocked } = placeResult(cell, cell.rows, occupied);
    cell.blocked = blocked;
    this.session.noteResult(cell.sheet);
    this.recalculate(cell.sheet, changed, cell);
  }

  private cellAt(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
    return this.cells.get(sheet)?.get(cellKey(row, column));
  }

  private allCells(): FormulaCell[] {
    return [...this.cells.values()].flatMap((ofSheet) => [...ofSheet.values()]);
  }
}

function sameRows(a: readonly (readonly Scalar[])[] | undefined, b: readonly (readonly Scalar[])[]): boolean {
  if (a === undefined || a.length !== b.length) return false;
  return a.every(
    (row, rowIndex) =>
      row.length === b[rowIndex]?.length &&
      row.every((value, columnIndex) => Object.is(value, b[rowIndex]?.[columnIndex])),
  );
}
