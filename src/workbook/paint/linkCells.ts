import type { Block, CellLink, PlannedContent } from '../../report/plan';
import { cellAddress } from '../../report/layout/cellAddress';
import { quoteSheetName } from '../../report/layout/quoteSheetName';
import { asCellValue } from './asCellValue';
import { decorateArea } from './decorateArea';
import type { DecoratedSheet, Decoration } from './Decoration';

/** Gives the name that a sheet of the plan has in this workbook. */
export type LinkResolver = (link: CellLink) => string;

/** Beyond this many, a list is searched, not clicked. */
const MAXIMUM_LINKS_PER_COLUMN = 200;

/** Cells between two links travel as blanks; so many cost as much as a range of its own. */
const MOST_ROWS_BETWEEN = 40;

/** A cell of a sheet that leads to another one. */
interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
  readonly to: CellLink;
}

/**
 * The jumps of a block, together; one by one where Excel refuses that. What a cell held is written again over the text of
 * its link, which Excel enters as if it were typed: "007" becomes 7, and a number may become a text. So that text is no
 * formula even for a moment. Its look comes later, as a link brings a style of its own.
 */
export function linkCells(on: DecoratedSheet, block: Block, resolve: LinkResolver): readonly Decoration[] {
  return runsOf(linkedCells(block)).map((cells) => {
    const [first, last] = [cells[0]!, cells.at(-1)!];
    if (first === last) return linkCell(on, first, resolve);
    const area = { row: first.row, column: first.column, rows: last.row - first.row + 1, columns: 1 };
    const at = new Map(cells.map((cell) => [cell.row - first.row, cell]));
    const each = <Value, Otherwise>(of: (cell: LinkedCell) => Value, otherwise: Otherwise) =>
      Array.from({ length: area.rows }, (_, row) => [at.has(row) ? of(at.get(row)!) : otherwise]);
    return {
      ...decorateArea(on, 'linkRefused', area, [
        (range) => {
          range.setCellProperties(each((cell) => ({ hyperlink: hyperlinkOf(cell, resolve) }), {}));
          range.values = each(({ content }) => asCellValue(content), null);
        },
      ]),
      pieces: cells.map((cell) => linkCell(on, cell, resolve)),
    };
  });
}

function linkCell(on: DecoratedSheet, cell: LinkedCell, resolve: LinkResolver): Decoration {
  const { row, column, content } = cell;
  return decorateArea(on, 'linkRefused', { row, column, rows: 1, columns: 1 }, [
    (range) => {
      range.hyperlink = hyperlinkOf(cell, resolve);
      range.values = [[asCellValue(content)]];
    },
  ]);
}

function hyperlinkOf({ to, content }: LinkedCell, resolve: LinkResolver): Excel.RangeHyperlink {
  const documentReference = `${quoteSheetName(resolve(to))}!${cellAddress(to.row, to.column)}`;
  return { documentReference, textToDisplay: String(asCellValue(content)) };
}

function linkedCells(block: Block): readonly LinkedCell[] {
  switch (block.kind) {
    case 'cells':
      return (block.links ?? []).flatMap(({ row, column, to }) =>
        linked(block.row + row, block.column + column, block.values[row]?.[column], to),
      );
    case 'table':
      return block.columns.flatMap(({ links, values }, index) =>
        [...(links ?? [])]
          .flatMap(([row, to]) => linked(block.row + 1 + row, block.column + index, values[row], to))
          .slice(0, MAXIMUM_LINKS_PER_COLUMN),
      );
    default:
      return [];
  }
}

/** Nothing to click on, no link: Excel fills a cell that is blank with the reference itself, and takes the formula of any. */
function linked(
  row: number,
  column: number,
  content: PlannedContent | undefined,
  to: CellLink,
): LinkedCell[] {
  if (content === undefined || content === null || content === '' || Number.isNaN(content)) return [];
  if (typeof content === 'object') return [];
  return [{ row, column, content, to }];
}

/** Cells below each other, with few between them. */
function runsOf(cells: readonly LinkedCell[]): readonly (readonly LinkedCell[])[] {
  const runs: LinkedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && cell.row - last.row <= MOST_ROWS_BETWEEN) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
