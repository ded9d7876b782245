import { cellKey } from '../../workbook/CellStore';
import type { Area, Scalar, SheetModel } from '../../workbook/types';
import { parseArea } from '../../workbook/address';
import type { Room } from '../Room';
import type { TextPool } from '../TextPool';
import { isTrue } from '../xml/parseXml';
import { readAttributes } from '../xml/readAttributes';
import { decodeCellText } from '../xml/text';
import { FormulaReader } from './FormulaReader';
import { damagedAt, DamagedCell, inCell } from './PartProblem';
import { readRowTag, rowSays } from './readRowSettings';
import { readRichText } from './readRichText';
import { type RowVisitor, type ScannedCell, scanRows } from './scanRows';
import type { SplitSheet } from './splitSheet';

/** Bytes of a number that is no small integer, of a formula's place, of what a row's tag says. */
const [DECIMAL, FORMULA, ROW_SETTINGS] = [16, 60, 100];

export interface CellContext {
  /** Read when the first cell asks for them. */
  readonly sharedStrings: () => readonly string[];
  /** StyleRegistry index by cell format (xf) index. */
  readonly styleOfFormat: readonly number[];
  readonly date1904: boolean;
}

/** Where the cells of all sheets stay. */
export interface CellMemory {
  readonly room: Room;
  /** Texts that stand in the cells themselves. */
  readonly texts: TextPool;
}

/**
 * Fills a sheet's cells and row settings from its sheet data; its columns must have been read before.
 *
 * @throws {RoomError} where the cells need more than there is
 */
export function readCells(
  sheet: SheetModel,
  source: SplitSheet,
  context: CellContext,
  { room, texts }: CellMemory,
): void {
  const { cells } = sheet;
  const formulas = new FormulaReader();
  /** Bytes of the row that is being read, beside its lists of values and styles. */
  let bytes = 0;
  const visitor: RowVisitor = {
    row(row, tag) {
      if (!rowSays.test(tag)) return;
      bytes += ROW_SETTINGS;
      readRowTag(sheet, row, tag);
      const attributes = readAttributes(tag);
      if (isTrue(attributes.get('customFormat'))) {
        const style = styleOf(Number(attributes.get('s') ?? 0), context);
        if (style === undefined) throw new DamagedCell(`row ${row + 1}`);
        cells.setRowStyle(row, style);
      }
    },
    cell(cell) {
      const formula = formulas.read(cell);
      const value = readValue(cell, formula, context);
      if (value !== '') {
        const own = cell.type !== 's' && typeof value === 'string';
        cells.setValue(cell.row, cell.column, own ? texts.shared(cell.column, value) : value);
        if (typeof value === 'number' && value !== (value | 0)) bytes += DECIMAL;
      }
      const style = styleOf(cell.style, context);
      if (style === undefined) throw damagedAt(cell);
      if (style !== cells.style(cell.row, cell.column)) {
        cells.setStyle(cell.row, cell.column, style);
      }
      if (formula === undefined) return;
      cells.setFormula(cell.row, cell.column, formula);
      room.take(FORMULA);
      room.takeText(formula);
      const area = spillArea(cell);
      if (area !== undefined)
        (sheet.spills ??= new Map<number, Area>()).set(cellKey(cell.row, cell.column), area);
    },
    rowEnd(row) {
      room.take(bytes + cells.fitRow(row));
      bytes = 0;
    },
  };
  let row = -1;
  for (const text of source.rows()) row = scanRows(text, row, visitor);
}

/** Format 0 is the plain one, whether the styles part says so or not; no other index may point to nothing. */
function styleOf(format: number, { styleOfFormat }: CellContext): number | undefined {
  return styleOfFormat[format] ?? (format === 0 ? 0 : undefined);
}

/**
 * The value that the file keeps for a cell, '' for a blank one. A formula that no program has calculated yet has none,
 * and blank would be a lie: it is #CALC! until Excel opens the file.
 */
export function readValue(cell: ScannedCell, formula: string | undefined, context: CellContext): Scalar {
  const value = readStoredValue(cell, context);
  const isNumber = cell.type === '' || cell.type === 'n';
  return value === '' && formula !== undefined && isNumber ? '#CALC!' : value;
}

function readStoredValue(cell: ScannedCell, context: CellContext): Scalar {
  if (cell.type === 'inlineStr') return readInlineText(cell);
  const raw = cell.value;
  if (raw === undefined) return '';
  switch (cell.type) {
    case '':
    case 'n':
      return readNumber(raw, cell);
    case 's': {
      const text = /^\s*\d+\s*$/.test(raw) ? context.sharedStrings()[Number(raw)] : undefined;
      if (text === undefined) throw damagedAt(cell);
      return text;
    }
    case 'b': {
      const word = raw.trim();
      if (!/^(?:[01]|true|false)$/.test(word)) throw damagedAt(cell);
      return word === '1' || word === 'true';
    }
    case 'd':
      if (!/[-:]/.test(raw)) throw damagedAt(cell);
      return serialOfIsoDate(raw.trim(), context.date1904);
    case 'e':
      if (!raw.trim().startsWith('#')) throw damagedAt(cell);
      return inCell(cell, () => decodeCellText(raw));
    case 'str':
      return inCell(cell, () => decodeCellText(raw));
    default:
      throw damagedAt(cell);
  }
}

/** Blank where nothing is written; a number that is none, such as `NaN`, is no blank. */
function readNumber(raw: string, cell: ScannedCell): Scalar {
  const number = Number(raw);
  if (number === 0 && raw.trim() === '') return '';
  if (!Number.isFinite(number) || /^\s*[+-]?0[xob]/i.test(raw)) throw damagedAt(cell);
  return number;
}

function readInlineText(cell: ScannedCell): string {
  const { content = '' } = cell;
  const start = /<is(?:\s[^<>]*)?>/.exec(content);
  if (start === null && cell.value === undefined) return '';
  if (start === null) throw damagedAt(cell);
  if (start[0].endsWith('/>')) return '';
  return inCell(cell, () =>
    readRichText(content, start.index + start[0].length, content.lastIndexOf('</is>')),
  );
}

/** A date cell of ISO 8601 kind as a serial number; the text itself where it is no such date. */
function serialOfIsoDate(text: string, date1904: boolean): Scalar {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null) return text;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year!, month! - 1, day!) / 86_400_000;
  const isDay = new Date(days * 86_400_000).getUTCDate() === day && month! <= 12;
  if (!isDay || hour! > 24 || minute! > 59 || second! >= 60) return text;
  const serial = days + (hour! * 3600 + minute! * 60 + second!) / 86_400;
  return date1904 ? serial + 24_107 : serial + 25_569;
}

/** The cells that the formula of this cell fills, where it is a dynamic array: an array formula with metadata. */
export function spillArea(cell: ScannedCell): Area | undefined {
  if (cell.metadata === undefined) return undefined;
  const tag = /<f\s[^<>]*t\s*=\s*["']array["'][^<>]*>/.exec(cell.content ?? '')?.[0];
  const area = parseArea(/\sref\s*=\s*["']([^"']+)/.exec(tag ?? '')?.[1] ?? '');
  return area === undefined || area.rows * area.columns === 1 ? undefined : area;
}
