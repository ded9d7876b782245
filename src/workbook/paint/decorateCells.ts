import type { CellsBlock } from '../../report/plan';
import { asCellValue } from './asCellValue';
import { applyStyle, styleRowHeight } from './cellStyles';
import { type AreaPart, decorateArea } from './decorateArea';
import type { DecoratedSheet, Decoration } from './Decoration';
import { isLinkable, linkCell, type LinkResolver } from './linkCell';

/**
 * The jumps of a rectangle of cells, and its look. The look comes last: a link brings a style and a text of its own, and
 * what the cell held is written over it.
 */
export function decorateCells(on: DecoratedSheet, block: CellsBlock, resolve: LinkResolver): Decoration[] {
  const rows = block.values.length;
  const columns = block.values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  const links = (block.links ?? []).flatMap(({ row, column, to }) => {
    const content = block.values[row]?.[column];
    if (!isLinkable(content)) return [];
    const cell = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
    return decorateArea(on, 'linkRefused', cell, [
      (range) => {
        linkCell(range, to, content, resolve);
        range.values = [[asCellValue(content)]];
      },
    ]);
  });
  const area = { row: block.row, column: block.column, rows, columns };
  return [...links, decorateArea(on, 'formatRefused', area, partsOfLook(block, columns))];
}

function partsOfLook(block: CellsBlock, columns: number): AreaPart[] {
  const parts: AreaPart[] = [
    (range) => paintNumberFormats(range, block, columns),
    (range) => applyStyle(range, block.style),
    ({ format }) => (format.verticalAlignment = block.wrap === true ? 'Top' : 'Center'),
  ];
  const { alignment } = block;
  if (alignment !== undefined)
    parts.push(({ format }) => (format.horizontalAlignment = capitalised(alignment)));
  const height = block.rowHeight ?? styleRowHeight(block.style);
  // Heights come before charts: a chart placed over rows moves when they grow under it.
  if (height !== undefined) parts.push((range) => (range.format.rowHeight = height));
  if (block.mergeRows === true) {
    // Where Excel does not merge, the sentence flows on to the right over the blank cells: it does if it is not wrapped.
    parts.push((range) => {
      range.merge(true);
      if (block.wrap === true) range.format.wrapText = true;
    });
  } else if (block.wrap === true) parts.push(({ format }) => (format.wrapText = true));
  return parts;
}

function paintNumberFormats(range: Excel.Range, { numberFormat }: CellsBlock, columns: number): void {
  if (typeof numberFormat === 'string') {
    range.numberFormat = [[numberFormat]];
    return;
  }
  numberFormat?.slice(0, columns).forEach((format, column) => {
    if (format !== '') range.getColumn(column).numberFormat = [[format]];
  });
}

export function capitalised(alignment: 'left' | 'center' | 'right'): 'Left' | 'Center' | 'Right' {
  return alignment === 'left' ? 'Left' : alignment === 'center' ? 'Center' : 'Right';
}
