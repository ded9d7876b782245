import { type CellStore, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../workbook/CellStore';
import { createWorkbook } from '../../workbook/createWorkbook';
import type { WorkbookModel } from '../../workbook/types';
import { FileProblem } from '../FileProblem';
import { TextPool } from '../TextPool';
import { decodeText } from './decodeText';
import { DecimalSigns } from './DecimalSigns';
import { detectSeparator } from './detectSeparator';
import { parseCsv } from './parseCsv';
import { typeField } from './typeField';

/** A text table as a workbook with one sheet, named after the file as Excel names it. */
export function openCsv(bytes: Uint8Array, fileName: string, onRow?: (row: number) => void): WorkbookModel {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new FileProblem('emptyFile', fileName);
  const beginning = text.slice(0, 4096);
  if (isWebPage(beginning)) throw new FileProblem('webPage', fileName);
  if (beginning.includes('\0')) throw new FileProblem('notAWorkbook', fileName);
  const separator = detectSeparator(text);
  const workbook = createWorkbook(sheetNameOf(fileName));
  const { cells } = workbook.sheets[0]!;
  const firstLine = /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0;
  const texts = new TextPool();
  const signs = new DecimalSigns();
  parseCsv(text.slice(firstLine), separator, (row, column, field) => {
    if (column === 0) onRow?.(row + 1);
    if (field === '') return;
    if (row >= MAXIMUM_ROWS || column >= MAXIMUM_COLUMNS) throw new FileProblem('tooLarge', fileName);
    const mayGroupThousands = signs.note(column, field) === 'doubtfulPoint';
    const value = mayGroupThousands ? field : typeField(field);
    cells.setValue(row, column, typeof value === 'string' ? texts.shared(column, fitting(value)) : value);
  });
  workbook.decimalSeparator = signs.ofTable(separator) ?? null;
  for (const column of signs.columnsWithDecimalPoint(separator)) typeColumn(cells, column);
  return workbook;
}

/** Longest text that a cell holds; Excel cuts a longer one when it opens the file. */
const MAXIMUM_TEXT_LENGTH = 32_767;

function fitting(text: string): string {
  return text.length > MAXIMUM_TEXT_LENGTH ? text.slice(0, MAXIMUM_TEXT_LENGTH) : text;
}

/** Types the texts of a column that were left as texts until the decimal sign of the whole table was known. */
function typeColumn(cells: CellStore, column: number): void {
  const area = cells.usedArea();
  if (area === undefined) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const value = cells.value(row, column);
    if (typeof value === 'string' && value !== '') cells.setValue(row, column, typeField(value));
  }
}

/** Whether a text is a page of HTML or XML, as many systems export it under the name of a table. */
export function isWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|\?xml|table|meta|head|style)/i.test(text);
}

/** At most 31 characters, none of those that a sheet's name may not hold. */
function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = base
    .replace(/[\\/?*[\]:]/g, '_')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim();
  return name === '' ? 'Sheet1' : name;
}
