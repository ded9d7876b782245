import { cellKey } from '../../workbook/CellStore';
import type { Area, SheetModel } from '../../workbook/types';
import { FormulaReader } from '../open/FormulaReader';
import { type CellContext, readValue, spillArea } from '../open/readCells';
import { rowSays } from '../open/readRowSettings';
import { type RowVisitor, type ScannedCell, scanRows } from '../open/scanRows';
import type { SplitSheet } from '../open/splitSheet';
import { areaReference } from '../areaReference';
import { escapeXml } from '../xml/text';
import { XmlBytes } from '../xml/XmlBytes';
import { formulaToFile } from './formulaToFile';
import { patchRowTag } from './patchRowTag';
import type { StyleWriter } from './StyleWriter';
import { writeCell } from './writeCell';

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
  for (const text of source.rows()) {
    row = patcher.patch(text, row);
    pieces.push(patcher.take());
  }
  pieces.push(...patcher.remainingRows());
  return { pieces, changed: patcher.changed, formulaRemoved: patcher.formulaRemoved };
}

/** Bytes of written rows that are handed on together. */
const pieceLength = 1_000_000;

class RowPatcher implements RowVisitor {
  changed = false;
  formulaRemoved = false;
  private readonly out = new XmlBytes();
  private readonly formulas = new FormulaReader();
  /** Shared groups whose first cell was written anew: their other cells can no longer refer to it. */
  private readonly brokenGroups = new Set<string>();
  private text = '';
  private copied = 0;
  private nextRow = 0;
  private nextColumn = 0;
  /** The tag of the row that is being read, and where it starts in what is written. */
  private openTag = '';
  private openTagAt = 0;
  private readonly rowCount: number;
  private readonly columnCount: number;

  constructor(
    private readonly sheet: SheetModel,
    private readonly context: PatchContext,
  ) {
    const areas = [sheet.cells.usedArea(), sheet.cells.styledArea()].filter((area) => area !== undefined);
    const marked = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
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

  take(): Uint8Array {
    return this.out.take();
  }

  /** Rows of the model behind the last one of the part. */
  *remainingRows(): Iterable<Uint8Array> {
    for (; this.nextRow < this.rowCount; this.nextRow += 1) {
      this.newRow(this.nextRow);
      if (this.out.length > pieceLength) yield this.take();
    }
    if (this.out.length > 0) yield this.take();
  }

  row(row: number, tag: string, start: number): void {
    this.copyUpTo(start);
    for (; this.nextRow < row; this.nextRow += 1) this.newRow(this.nextRow);
    this.nextRow = row + 1;
    this.nextColumn = 0;
    const patched = this.rowTag(row, tag);
    if (patched !== tag) this.changed = true;
    this.openTag = patched;
    this.openTagAt = this.out.length;
    this.out.add(patched);
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
    writeCell(this.out, row, column, format, uncalculated ? '' : value, element, metadata);
  }

  rowEnd(row: number, start: number, end: number): void {
    if (start !== end) {
      this.newCells(row, this.columnCount, start);
      return;
    }
    this.out.shorten(this.openTagAt);
    this.out.add(this.openTag.replace(/\s*\/>$/, '>'));
    if (this.addCells(row, 0, this.columnCount)) {
      this.changed = true;
      this.out.add('</row>');
    } else {
      this.out.shorten(this.openTagAt);
      this.out.add(this.openTag);
    }
  }

  /** Cells of the model that the part does not have, before `column`. */
  private newCells(row: number, column: number, at: number): void {
    if (this.nextColumn >= column) return;
    this.copyUpTo(at);
    if (this.addCells(row, this.nextColumn, Math.min(column, this.columnCount))) this.changed = true;
  }

  private newRow(row: number): void {
    const before = this.out.length;
    const plain = `<row r="${row + 1}">`;
    const tag = this.rowTag(row, plain);
    this.out.add(tag);
    if (!this.addCells(row, 0, this.columnCount) && tag === plain) {
      this.out.shorten(before);
      return;
    }
    this.changed = true;
    this.out.add('</row>');
  }

  /** Whether there was any. */
  private addCells(row: number, from: number, to: number): boolean {
    const { cells } = this.sheet;
    const before = this.out.length;
    for (let column = from; column < to; column += 1) {
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      const style = cells.style(row, column);
      if (value === '' && formula === undefined && style === 0) continue;
      const format = this.context.styles.formatOf(style);
      if (value === '' && formula === undefined && format === this.inheritedFormat(row, column)) continue;
      const metadata = this.metadataOf(this.spillAt(row, column));
      writeCell(this.out, row, column, format, value, this.newFormula(row, column, formula), metadata);
    }
    return this.out.length > before;
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
    const style = this.sheet.cells.rowStyle(row);
    const hidden = this.sheet.hiddenRows.has(row);
    const height = this.sheet.rowHeights.get(row);
    const saysNothing = style === undefined && !hidden && height === undefined;
    if (saysNothing && !rowSays.test(tag)) return tag;
    return patchRowTag(tag, {
      hidden,
      height,
      format: style === undefined ? 0 : this.context.styles.formatOf(style),
    });
  }

  private copyUpTo(position: number): void {
    if (position > this.copied) this.out.add(this.text.slice(this.copied, position));
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
