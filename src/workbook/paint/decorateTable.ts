import type { TableBlock, TableColumn } from '../../report/plan';
import { formatAddress } from '../parseAddress';
import { addConditionalFormat } from './addConditionalFormat';
import { asCellValue } from './asCellValue';
import { applyStyle } from './cellStyles';
import { type Area, type AreaPart, decorateArea } from './decorateArea';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';
import { capitalised } from './decorateCells';
import { isLinkable, linkCell, type LinkResolver } from './linkCell';

const TABLE_STYLE = 'TableStyleLight1';
/** Each link is a request of its own inside the batch; beyond this many, a list is searched, not clicked. */
const MAXIMUM_LINKS_PER_COLUMN = 200;

/** The looks of a list, its jumps, and the native Excel table over its cells. */
export function decorateTable(
  on: DecoratedSheet,
  block: TableBlock,
  tableName: string,
  resolve: LinkResolver,
): Decoration[] {
  if (block.rowCount === 0) return decorateEmptyTable(on, block);
  const { sheet, name } = on;
  const area = {
    row: block.row,
    column: block.column,
    rows: block.rowCount + 1,
    columns: block.columns.length,
  };
  const place = formatAddress(area);
  return [
    ...block.columns.flatMap((column, index) => decorateColumn(on, block, column, index, resolve)),
    format(on, { ...area, row: area.row + 1, rows: block.rowCount }, [
      (body) => (body.format.verticalAlignment = 'Top'),
    ]),
    decoration({
      code: 'tableRefused',
      sheet: name,
      place,
      target: () => sheet.tables.add(place, true),
      parts: [(table) => (table.name = tableName)],
      clear: () => sheet.tables.getItemOrNullObject(tableName).convertToRange(),
    }),
    decoration({
      code: 'tableRefused',
      sheet: name,
      place,
      target: () => sheet.tables.getItem(tableName),
      // The band of a long list is a help; the look of the header is ours, the same on every sheet.
      parts: [(table) => (table.style = TABLE_STYLE)],
    }),
    decorateHeader(on, block),
    ...(block.columns.some(({ wrap }) => wrap === true)
      ? [format(on, area, [(range) => range.format.autofitRows()])]
      : []),
  ];
}

/** A look of some cells of a list. */
function format(on: DecoratedSheet, area: Area, parts: readonly AreaPart[]): Decoration {
  return decorateArea(on, 'formatRefused', area, parts);
}

function decorateEmptyTable(on: DecoratedSheet, block: TableBlock): Decoration[] {
  const { row, column, columns } = block;
  return [
    format(on, { row, column, rows: 1, columns: columns.length }, [
      (header) => applyStyle(header, 'columnHeader'),
    ]),
    format(on, { row: row + 1, column, rows: 1, columns: 1 }, [(note) => applyStyle(note, 'note')]),
  ];
}

/** A header stands over its figures: numbers are right-aligned by Excel, so their headers are too. */
function decorateHeader(on: DecoratedSheet, block: TableBlock): Decoration {
  const { row, column, columns } = block;
  const alignments = columns.flatMap((planned, index): AreaPart[] => {
    const alignment = planned.alignment ?? (planned.numberFormat === undefined ? undefined : 'right');
    const touches = touchesNumbers(block, index);
    if (alignment === undefined && !touches) return [];
    return [
      (header) => {
        const cell = header.getCell(0, index);
        if (alignment !== undefined) cell.format.horizontalAlignment = capitalised(alignment);
        if (touches) indent(cell);
      },
    ];
  });
  return format(on, { row, column, rows: 1, columns: columns.length }, [
    (header) => applyStyle(header, 'columnHeader'),
    (header) => (header.format.wrapText = true),
    (header) => (header.format.verticalAlignment = 'Center'),
    ...alignments,
    (header) => header.format.autofitRows(),
  ]);
}

function decorateColumn(
  on: DecoratedSheet,
  block: TableBlock,
  column: TableColumn,
  index: number,
  resolve: LinkResolver,
): Decoration[] {
  const body = { row: block.row + 1, column: block.column + index, rows: block.rowCount, columns: 1 };
  const { numberFormat, alignment, wrap, decoration: colors } = column;
  const parts: AreaPart[] = [];
  if (numberFormat !== undefined) parts.push((range) => (range.numberFormat = [[numberFormat]]));
  if (alignment !== undefined)
    parts.push((range) => (range.format.horizontalAlignment = capitalised(alignment)));
  if (touchesNumbers(block, index)) parts.push(indent);
  if (wrap === true) parts.push((range) => (range.format.wrapText = true));
  return [
    ...linkColumn(on, column, body, resolve),
    ...(parts.length === 0 ? [] : [format(on, body, parts)]),
    ...(colors === undefined ? [] : [addConditionalFormat(on, body, colors)]),
  ];
}

/** The jumps of a column, and the values of the cells that have one, which a link may have changed. */
function linkColumn(
  on: DecoratedSheet,
  column: TableColumn,
  body: Area,
  resolve: LinkResolver,
): Decoration[] {
  const links = [...(column.links ?? [])]
    .filter(([row]) => isLinkable(column.values[row]))
    .slice(0, MAXIMUM_LINKS_PER_COLUMN);
  if (links.length === 0) return [];
  const rows = links.map(([row]) => row);
  const first = Math.min(...rows);
  const linked = { ...body, row: body.row + first, rows: Math.max(...rows) - first + 1 };
  const values = Array.from({ length: linked.rows }, (_, row) => [asCellValue(column.values[first + row])]);
  return [
    ...links.map(([row, link]) =>
      decorateArea(on, 'linkRefused', { ...body, row: body.row + row, rows: 1 }, [
        (cell) => linkCell(cell, link, column.values[row]!, resolve),
      ]),
    ),
    format(on, linked, [(range) => (range.values = values)]),
  ];
}

/** Whether a column of texts begins where the figures of the one before it end: the two would read as one. */
function touchesNumbers({ columns }: TableBlock, index: number): boolean {
  const before = columns[index - 1];
  const { alignment = 'left', numberFormat } = columns[index]!;
  const followsFigures = before?.numberFormat !== undefined && (before.alignment ?? 'right') === 'right';
  return followsFigures && numberFormat === undefined && alignment === 'left';
}

/** Excel indents only what is aligned to a side. */
function indent(range: Excel.Range): void {
  range.format.horizontalAlignment = 'Left';
  range.format.indentLevel = 1;
}
