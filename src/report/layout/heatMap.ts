import type { AreaOnSheet, Block, CellContent, ColumnDecoration } from '../plan';

type ColorScale = Extract<ColumnDecoration, { kind: 'colorScale' }>;

/** A cross table drawn as coloured cells with their numbers. */
export interface HeatMap {
  /** 0-based cell of the top left corner. */
  readonly row: number;
  readonly column: number;
  /** Says what the rows are. */
  readonly corner: string;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** By row, then column; null is an empty cell. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly numberFormat: string;
  /** Cells that rest on too little: grey, and without a colour. */
  readonly isSmall?: readonly (readonly boolean[])[];
  /** How many each cell rests on, shown beneath its number. */
  readonly counts?: readonly (readonly number[])[];
  /** Margins: a last column and a last row, not coloured. */
  readonly totals?: {
    readonly label: string;
    readonly ofRows: readonly (number | null)[];
    readonly ofColumns: readonly (number | null)[];
    readonly all: number | null;
  };
  readonly colors: Pick<ColorScale, 'low' | 'middle' | 'high'>;
}

/** A heat map that has been laid out. */
export interface PlacedHeatMap {
  readonly blocks: readonly Block[];
  /** Rows it takes. */
  readonly rows: number;
  /** 0-based cell of a value. */
  readonly cell: (row: number, column: number) => { readonly row: number; readonly column: number };
}

/** Lays a heat map out; all coloured cells share one scale from the smallest to the largest of them. */
export function planHeatMap(map: HeatMap): PlacedHeatMap {
  const step = map.counts === undefined ? 1 : 2;
  const firstRow = map.row + 1;
  const firstColumn = map.column + 1;
  const cell = (row: number, column: number) => ({
    row: firstRow + row * step,
    column: firstColumn + column,
  });
  const width = map.columnLabels.length;
  const withTotals = (cells: readonly CellContent[], total: CellContent | undefined): CellContent[] =>
    map.totals === undefined ? [...cells] : [...cells, total ?? null];

  const blocks: Block[] = [
    header(map.row, map.column, [map.corner], 'left'),
    header(map.row, firstColumn, withTotals(map.columnLabels, map.totals?.label), 'center'),
  ];
  map.rowLabels.forEach((label, index) => {
    const { row } = cell(index, 0);
    const values = map.values[index]!;
    blocks.push(
      { kind: 'cells', row, column: map.column, values: [[label]], style: 'rowHeader' },
      {
        kind: 'cells',
        row,
        column: firstColumn,
        values: [withTotals(values, map.totals?.ofRows[index])],
        style: 'number',
        numberFormat: map.numberFormat,
        alignment: 'center',
      },
    );
    map.isSmall?.[index]?.forEach((isSmall, column) => {
      if (!isSmall || values[column] === null) return;
      blocks.push({
        kind: 'cells',
        ...cell(index, column),
        values: [[values[column]!]],
        style: 'muted',
        numberFormat: map.numberFormat,
        alignment: 'center',
      });
    });
    const counts = map.counts?.[index];
    if (counts === undefined) return;
    blocks.push({
      kind: 'cells',
      row: row + 1,
      column: firstColumn,
      values: [counts.map((count) => (count === 0 ? null : count))],
      style: 'note',
      numberFormat: '"n "#,##0',
      alignment: 'center',
    });
  });
  const totalsRow = firstRow + map.rowLabels.length * step;
  if (map.totals !== undefined) {
    const { label, ofColumns, all } = map.totals;
    blocks.push(
      { kind: 'cells', row: totalsRow, column: map.column, values: [[label]], style: 'rowHeader' },
      {
        kind: 'cells',
        row: totalsRow,
        column: firstColumn,
        values: [[...ofColumns, all]],
        style: 'rowHeader',
        numberFormat: map.numberFormat,
        alignment: 'center',
      },
    );
  }
  blocks.push(...colorBlocks(map, cell, width));
  return { blocks, rows: totalsRow - map.row + (map.totals === undefined ? 0 : 1), cell };
}

function header(row: number, column: number, labels: CellContent[], alignment: 'left' | 'center'): Block {
  return {
    kind: 'cells',
    row,
    column,
    values: [labels],
    style: 'columnHeader',
    alignment,
    wrap: true,
  };
}

/** A scale a run of coloured neighbours, because areas of a rule are rectangles; fixed ends make them one scale. */
function colorBlocks(
  map: HeatMap,
  cell: (row: number, column: number) => { row: number; column: number },
  width: number,
): Block[] {
  const isColored = (row: number, column: number) =>
    map.values[row]![column] !== null && map.isSmall?.[row]?.[column] !== true;
  const areas: AreaOnSheet[] = [];
  const colored: number[] = [];
  map.values.forEach((values, row) => {
    let start = -1;
    for (let column = 0; column <= width; column += 1) {
      const isInside = column < width && isColored(row, column);
      if (isInside) colored.push(values[column]!);
      if (isInside && start < 0) start = column;
      if (!isInside && start >= 0) {
        areas.push({ ...cell(row, start), rows: 1, columns: column - start });
        start = -1;
      }
    }
  });
  if (colored.length === 0) return [];
  const sorted = colored.sort((a, b) => a - b);
  const low = sorted[0]!;
  const high = sorted[sorted.length - 1]!;
  const decoration: ColumnDecoration = {
    kind: 'colorScale',
    ...map.colors,
    at: { low, middle: (low + high) / 2, high },
  };
  return areas.map((area) => ({ kind: 'conditionalFormat', area, decoration }));
}
