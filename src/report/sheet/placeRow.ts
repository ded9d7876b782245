import type { Block, CellLink, CellsBlock, PlannedContent } from '../plan';
import type { RowCell, RowPart } from './Part';
import type { Placed } from './Placed';
import type { Places } from './Places';

/** Places single cells in one row; neighbours of one look are painted together. */
export function placeRow(
  { cells, height }: RowPart,
  row: number,
  column: number,
  role: string,
  places: Places,
): Placed {
  for (const { mark, offset } of cells) {
    if (mark !== undefined) places.placeMark(mark, { sheetRole: role, row, column: column + offset });
  }
  return {
    rows: 1,
    widths: [],
    blocks: () =>
      runsOfOneLook(cells).map((run): Block => ({
        kind: 'cells',
        row,
        column: column + run.first.offset,
        values: [run.cells.flatMap((cell) => contentOf(cell, places))],
        style: run.first.style,
        ...(run.first.alignment === undefined ? {} : { alignment: run.first.alignment }),
        ...(run.first.wrap === undefined ? {} : { wrap: run.first.wrap }),
        ...(run.first.across === undefined ? {} : { mergeRows: true }),
        ...(height === undefined ? {} : { rowHeight: height }),
        ...formatsOf(run.cells),
        ...linksOf(run, places),
      })),
  };
}

interface Run {
  readonly first: RowCell;
  readonly cells: RowCell[];
}

function runsOfOneLook(cells: readonly RowCell[]): Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.cells.at(-1);
    if (run !== undefined && last !== undefined && looksAlike(last, cell)) run.cells.push(cell);
    else runs.push({ first: cell, cells: [cell] });
  }
  return runs;
}

function looksAlike(left: RowCell, right: RowCell): boolean {
  return (
    right.offset === left.offset + 1 &&
    left.across === undefined &&
    right.across === undefined &&
    left.style === right.style &&
    left.alignment === right.alignment &&
    left.wrap === right.wrap
  );
}

function contentOf({ value, across = 1 }: RowCell, places: Places): PlannedContent[] {
  const content = typeof value === 'function' ? value(places) : value;
  return [content, ...Array.from({ length: across - 1 }, () => null)];
}

function formatsOf(cells: readonly RowCell[]): Pick<CellsBlock, 'numberFormat'> {
  if (cells.every(({ numberFormat }) => numberFormat === undefined)) return {};
  return { numberFormat: cells.map(({ numberFormat }) => numberFormat ?? 'General') };
}

function linksOf({ first, cells }: Run, places: Places): Pick<CellsBlock, 'links'> {
  const links = cells.flatMap(({ offset, target }): { row: number; column: number; to: CellLink }[] => {
    const to = places.link(target);
    return to === undefined ? [] : [{ row: 0, column: offset - first.offset, to }];
  });
  return links.length === 0 ? {} : { links };
}
