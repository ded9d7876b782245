import { argumentsOf } from '../../../functions/argumentsOf';
import { quotedText } from '../../../report/layout/quotedText';
import { quoteSheetName } from '../../../report/layout/quoteSheetName';
import { formatAddress } from '../../../workbook/parseAddress';
import type { ChosenCells, FormulaDraft, Literal } from './FormulaDraft';

/**
 * The formula of a draft, in Excel's en-US notation, for a cell of `sheet`. Its result spills; inside a table it is that of
 * one row, and the same for each.
 * Cells that go row by row are relative and all others absolute, so that the formula can be copied. Whole columns of a
 * table are named, so that they grow with it. Arguments that are left out at the end are not written.
 *
 * @example
 * buildFormula({ name: 'VALUE_TIER', cells: { scores: B2:B9 of Sheet1 }, values: { rule: 'rank' }, inTable: false }, 'Sheet1', '')
 * // '=VALUE_TIER(B2:B9,,,,,"rank")'
 */
export function buildFormula(draft: FormulaDraft, sheet: string, namespace: string): string {
  const { names, pairs } = argumentsOf[draft.name];
  const { rule } = draft.values;
  // Ranks need all scores at once: each row of a table takes its own out of the tiers of all.
  const isPickedByRow = draft.inTable && rule === 'rank';
  const isOfOneRow = draft.inTable && !isPickedByRow;
  const rowByRow = new Set(['names', ...pairs.map(([single]) => names[single]!)]);
  const parts = names.map((name) => {
    const cells = draft.cells[name];
    if (cells === undefined) return literal(draft.values[name]);
    return reference(cells, sheet, rowByRow.has(name), isOfOneRow);
  });
  if (isOfOneRow && rule !== 'cuts') {
    // One row has nothing to be compared with: the whole columns are its population.
    const isGiven = pairs.some(([, population]) => draft.cells[names[population]!] !== undefined);
    for (const [single, population] of pairs) {
      const cells = draft.cells[names[single]!];
      if (cells && !isGiven) parts[population] = reference(cells, sheet, false, false);
    }
  }
  const last = parts.reduce((found, part, index) => (part === '' ? found : index), 0);
  const call = `${namespace}${draft.name}(${parts.slice(0, last + 1).join(',')})`;
  const table = Object.values(draft.cells).find((cells) => cells?.table)?.table;
  return isPickedByRow && table ? `=INDEX(${call},ROW()-ROW(${table.name}[#Headers]))` : `=${call}`;
}

function reference(cells: ChosenCells, sheet: string, isRowByRow: boolean, inTable: boolean): string {
  if (cells.table) return tableReference(cells.table, isRowByRow && inTable);
  const address = formatAddress(cells);
  const place = isRowByRow ? address : address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return cells.sheet === sheet ? place : `${quoteSheetName(cells.sheet)}!${place}`;
}

/** `Customers[Sales]`, `Customers[[Sales]:[Use]]`, and with `@` those of the formula's own row. */
function tableReference(table: NonNullable<ChosenCells['table']>, ofThisRow: boolean): string {
  const [first = '', last = first] = [table.columns[0], table.columns.at(-1)].map((name) =>
    name?.replace(/[[\]#'@]/g, "'$&"),
  );
  const at = ofThisRow ? '@' : '';
  if (table.columns.length === 1 && /^[\p{L}\p{N}_]+$/u.test(first)) return `${table.name}[${at}${first}]`;
  const range = table.columns.length === 1 ? `[${first}]` : `[${first}]:[${last}]`;
  return `${table.name}[${at}${range}]`;
}

function literal(value: Literal | readonly Literal[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quotedText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value.length === 1 ? literal(value[0]) : `{${value.map(literal).join(',')}}`;
}
