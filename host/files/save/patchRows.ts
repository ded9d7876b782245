import { cellKey } from '../../workbook/CellStore';
import type { Area, SheetModel } from '../../workbook/types';
import { FormulaReader } from '../open/FormulaReader';
import { type CellContext, readValue, spillArea } from '../open/readCells';
import { rowSays } from '../open/readRowSettings';
import { type RowVisitor, type ScannedCell, scanRows } from '../open/scanRows';
import { rowPieces, type SplitSheet } from '../open/splitSheet';
import { encodePart } from '../xml/decodePart';
import { areaReference } from '../areaReference';
import { escapeXml } from '../xml/text';
import { cellXml } from './cellXml';
import { formulaToFile } from './formulaToFile';
import { patchRowTag } from './patchRowTag';
import type { StyleWriter } from './StyleWriter';

export interface PatchContext extends CellContext {
  readonly styles: StyleWriter;
  readonly customFunctions: ReadonlySet<string>;
  /** Number of the metadata that marks a formula as a dynamic array; makes it when it is first asked for. */
  readonly dynamicArrayMetadata: () => string | undefined;
}

export interface PatchedRows {
  /** What stands inside `<sheetData>`, in pieces. */
  readonly pieces: Uint8Array[];
  readonly changed: boolean;
  /** A formula is gone: the calculation chain no longer fits. */
  readonly formulaRemoved: boolean;
}

/** Sheet data in which every cell that differs from the model is written anew and every other one stays as it stands. */
export function patchRows(source: SplitSheet, sheet: SheetModel, context: PatchContext): PatchedRows {
  const patcher = new RowPatcher(sheet, context);
  const pieces: Uint8Array[] = [];
  let row = -1;
  for (const text of rowPieces(source)) {
    row = patcher.patch(text, row);
    pieces.push(encodePart(patcher.take()));
  }
  for (const piece of patcher.remainingRows()) pieces.push(encodePart(piece));
  return { pieces, changed: patcher.changed, formulaRemoved: patcher.formulaRemoved };
}

/** Characters after which written rows are encoded: few enough that they die young and are not copied as garbage. */
const pieceLength = 100_000;

class RowPatcher implements RowVisitor {
  changed = false;
  formulaRemoved = false;
  private readonly out: string[] = [];
  private readonly formulas = new FormulaReader();
  /** Shared groups whose first cell was written anew: their other cells can no longer refer to it. */
  private readonly brokenGroups = new Set<string>();
  private text = '';
  private copied = 0;
  private nextRow = 0;
  private nextColumn = 0;
  private readonly rowsHaveSettings: boolean;
  private readonly rowCount: number;
  private readonly columnCount: number;

  constructor(
    private readonly sheet: SheetModel,
    private readonly context: PatchContext,
  ) {
    const areas = [sheet.cells.usedArea(), sheet.cells.styledArea()].filter((area) => area !== undefined);
    const marked = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
    this.rowsHaveSettings = marked.length > 0 || sheet.cells.hasRowStyles();
    this.rowCount = Math.max(
      areas.reduce((last, area) => Math.max(last, area.row + area.rows), 0),
      marked.reduce((last, row) => Math.max(last, row + 1), 0),
    );
    this.columnCount = areas.reduce((last, area) => Math.max(last, area.column + area.columns), 0);
  }

  patch(text: string, lastRow: number): number {
    this.text = text;
    this.copied = 0;
    const row = scanRows(text, lastRow, this);
    this.copyUpTo(text.length);
    return row;
  }

  take(): string {
    return this.out.splice(0).join('');
  }

  /** Rows of the model behind the last one of the part. */
  *remainingRows(): Iterable<string> {
    let length = 0;
    for (; this.nextRow < this.rowCount; this.nextRow += 1) {
      const xml = this.newRow(this.nextRow);
      length += xml.length;
      this.out.push(xml);
      if (length > pieceLength) {
        yield this.take();
        length = 0;
      }
    }
    if (this.out.length > 0) yield this.take();
  }

  row(row: number, tag: string, start: number): void {
    this.copyUpTo(start);
    for (; this.nextRow < row; this.nextRow += 1) this.out.push(this.newRow(this.nextRow));
    this.nextRow = row + 1;
    this.nextColumn = 0;
    const patched = this.rowTag(row, tag);
    if (patched !== tag) this.changed = true;
    this.out.push(patched);
    this.copied = start + tag.length;
  }

  cell(cell: ScannedCell): void {
    const { row, column } = cell;
    this.newCells(row, column, cell.start);
    this.nextColumn = column + 1;
    const { cells } = this.sheet;
    const value = cells.value(row, column);
    const formula = cells.formula(row, column);
    const format = this.context.styles.formatOf(cells.style(row, column));
    const oldFormula = this.formulas.read(cell);
    const group = sharedGroup(cell);
    const sameFormula = formula === oldFormula && !(group !== undefined && this.brokenGroups.has(group));
    const spill = this.spillAt(row, column);
    const sameSpill = JSON.stringify(spill) === JSON.stringify(spillArea(cell));
    const oldValue = readValue(cell, oldFormula, this.context);
    if (sameFormula && sameSpill && format === cell.style && value === oldValue) return;
    this.changed = true;
    this.copyUpTo(cell.start);
    this.copied = cell.end;
    if (oldFormula !== undefined && formula === undefined) this.formulaRemoved = true;
    if (!sameFormula && group !== undefined) this.brokenGroups.add(group);
    const kept = sameFormula && sameSpill;
    const element = kept ? formulaElement(cell) : this.newFormula(row, column, formula);
    const metadata = kept ? cell.metadata : this.metadataOf(spill);
    // A formula that nobody has calculated still has no value.
    const uncalculated = kept && oldFormula !== undefined && value === '#CALC!';
    const positioned = /\sr\s*=/.test(this.text.slice(cell.start, this.text.indexOf('>', cell.start)));
    if (value === '' && element === '' && positioned && format === this.inheritedFormat(row, column)) return;
    this.out.push(cellXml(row, column, format, uncalculated ? '' : value, element, metadata));
  }

  rowEnd(row: number, start: number, end: number): void {
    if (start !== end) {
      this.newCells(row, this.columnCount, start);
      return;
    }
    const cells = this.cellsXml(row, 0, this.columnCount);
    if (cells === '') return;
    this.changed = true;
    const tag = this.out.pop() ?? '';
    this.out.push(`${tag.replace(/\s*\/>$/, '>')}${cells}</row>`);
  }

  /** Cells of the model that the part does not have, before `column`. */
  private newCells(row: number, column: number, at: number): void {
    if (this.nextColumn >= column) return;
    const cells = this.cellsXml(row, this.nextColumn, Math.min(column, this.columnCount));
    if (cells === '') return;
    this.changed = true;
    this.copyUpTo(at);
    this.out.push(cells);
  }

  private newRow(row: number): string {
    const cells = this.cellsXml(row, 0, this.columnCount);
    const plain = `<row r="${row + 1}">`;
    const tag = this.rowTag(row, plain);
    if (cells === '' && tag === plain) return '';
    this.changed = true;
    return `${tag}${cells}</row>`;
  }

  private cellsXml(row: number, from: number, to: number): string {
    const { cells } = this.sheet;
    let xml = '';
    for (let column = from; column < to; column += 1) {
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      const style = cells.style(row, column);
      if (value === '' && formula === undefined && style === 0) continue;
      const format = this.context.styles.formatOf(style);
      if (value === '' && formula === undefined && format === this.inheritedFormat(row, column)) continue;
      const metadata = this.metadataOf(this.spillAt(row, column));
      xml += cellXml(row, column, format, value, this.newFormula(row, column, formula), metadata);
    }
    return xml;
  }

  private newFormula(row: number, column: number, formula: string | undefined): string {
    if (formula === undefined) return '';
    const text = escapeXml(formulaToFile(formula, this.context.customFunctions));
    const spill = this.spillAt(row, column);
    return spill === undefined ? `<f>${text}</f>` : `<f t="array" ref="${areaReference(spill)}">${text}</f>`;
  }

  private spillAt(row: number, column: number): Area | undefined {
    return this.sheet.spills?.get(cellKey(row, column));
  }

  private metadataOf(spill: Area | undefined): string | undefined {
    return spill === undefined ? undefined : this.context.dynamicArrayMetadata();
  }

  /** The format that a cell has without an element of its own. */
  private inheritedFormat(row: number, column: number): number {
    const style = this.sheet.cells.rowStyle(row) ?? this.sheet.cells.columnStyle(column);
    return style === undefined ? 0 : this.context.styles.formatOf(style);
  }

  private rowTag(row: number, tag: string): string {
    if (!this.rowsHaveSettings && !rowSays.test(tag)) return tag;
    const style = this.sheet.cells.rowStyle(row);
    return patchRowTag(tag, {
      hidden: this.sheet.hiddenRows.has(row),
      height: this.sheet.rowHeights.get(row),
      format: style === undefined ? 0 : this.context.styles.formatOf(style),
    });
  }

  private copyUpTo(position: number): void {
    if (position > this.copied) this.out.push(this.text.slice(this.copied, position));
    this.copied = Math.max(this.copied, position);
  }
}

function formulaElement(cell: ScannedCell): string {
  return /<f(?:\s[^<>]*?)?(?:\/>|>[^<]*<\/f>)/.exec(cell.content ?? '')?.[0] ?? '';
}

/** Number of the shared group that the cell's formula belongs to. */
function sharedGroup(cell: ScannedCell): string | undefined {
  if (cell.content === undefined || !cell.content.includes('<f')) return undefined;
  const tag = /<f\s[^<>]*t\s*=\s*["']shared["'][^<>]*>/.exec(cell.content)?.[0];
  return tag === undefined ? undefined : /\ssi\s*=\s*["'](\d+)/.exec(tag)?.[1];
}
