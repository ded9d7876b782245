import { isDrawn, planChart } from '../charts/planChart';
import { planHeatMap } from '../layout/heatMap';
import type { TableContext } from '../table/Column';
import type { AbreastPart, BesidePart, ChartsPart, HeatMapPart, Part } from './Part';
import type { Ground, Placed } from './Placed';
import { placeRow } from './placeRow';
import { placeTable } from './placeTable';

/** Places parts one below the other, the first at the cell that is given, 0-based. */
export function placeStack<Context extends TableContext>(
  parts: readonly Part<Context>[],
  row: number,
  column: number,
  ground: Ground<Context>,
): Placed {
  const columns = columnsOf(parts, ground);
  const placed: Placed[] = [];
  let rows = 0;
  for (const part of parts) {
    const one = placePart(part, row + rows, column, ground, columns);
    placed.push(one);
    rows += one.rows;
  }
  return { rows, widths: widest(placed), blocks: () => placed.flatMap(({ blocks }) => blocks()) };
}

function placePart<Context extends TableContext>(
  part: Part<Context>,
  row: number,
  column: number,
  ground: Ground<Context>,
  stackColumns: number,
): Placed {
  switch (part.kind) {
    case 'row':
      return placeRow(part, row, column, ground.role, ground.places);
    case 'gap':
      return { rows: part.rows, widths: [], blocks: () => [] };
    case 'table':
      return placeTable(ground.tables.get(part.table.key), row, column, ground.role, ground.places);
    case 'heatMap':
      return placeHeatMap(part, row, column);
    case 'charts':
      return placeCharts(part, row, column, ground, stackColumns);
    case 'beside':
      return placeBeside(part, row, column, ground);
    case 'abreast':
      return placeAbreast(part, row, column, ground);
  }
}

/** Columns that the tables of a stack take, so that a chart above a table is as wide. */
function columnsOf<Context extends TableContext>(
  parts: readonly Part<Context>[],
  { tables }: Ground<Context>,
): number {
  return Math.max(
    1,
    ...parts.map((part) => (part.kind === 'table' ? tables.get(part.table.key).columns.length : 0)),
  );
}

function widest(placed: readonly Placed[]): number[] {
  const columns = Math.max(0, ...placed.map(({ widths }) => widths.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...placed.map(({ widths }) => widths[column] ?? 0)),
  );
}

function placeHeatMap({ map }: HeatMapPart, row: number, column: number): Placed {
  const { blocks, rows } = planHeatMap({ ...map, row, column });
  return { rows: rows + 1, widths: [], blocks: () => blocks };
}

function placeCharts<Context extends TableContext>(
  { charts, abreast, rows, columns }: ChartsPart<Context>,
  row: number,
  column: number,
  { context, tables, places }: Ground<Context>,
  stackColumns: number,
): Placed {
  const drawn = charts.filter((chart) => isDrawn(chart, context, tables));
  const width = columns ?? stackColumns;
  const placeOf = (index: number) => ({
    row: row + Math.floor(index / abreast) * (rows + 1),
    column: column + (index % abreast) * width,
    rows,
    columns: width,
  });
  return {
    rows: Math.ceil(drawn.length / abreast) * (rows + 1),
    widths: [],
    blocks: () =>
      drawn.flatMap((chart, index) => planChart(chart, placeOf(index), context, tables, places) ?? []),
  };
}

const standardRowHeight = 15;

function placeBeside<Context extends TableContext>(
  { rows: texts, charts, offset, columns, chartHeight }: BesidePart<Context>,
  row: number,
  column: number,
  ground: Ground<Context>,
): Placed {
  const { context, tables, places } = ground;
  const drawn = charts.filter((chart) => isDrawn(chart, context, tables));
  const text = placeStack(texts, row, column, ground);
  const heightOf = (index: number) => texts[index]?.height ?? standardRowHeight;
  const charted: { chart: (typeof drawn)[number]; first: number; rows: number }[] = [];
  let next = 0;
  for (const chart of drawn) {
    let rows = 0;
    for (let height = 0; height < chartHeight; rows += 1) height += heightOf(next + rows);
    charted.push({ chart, first: next, rows });
    next += rows;
  }
  return {
    rows: Math.max(text.rows, next),
    widths: [],
    blocks: () => [
      ...text.blocks(),
      ...charted.flatMap(({ chart, first, rows }) => {
        const place = { row: row + first, column: column + offset, rows, columns };
        return planChart(chart, place, context, tables, places) ?? [];
      }),
    ],
  };
}

function placeAbreast<Context extends TableContext>(
  { stacks, gapWidth, narrowestStack = 0 }: AbreastPart<Context>,
  row: number,
  column: number,
  ground: Ground<Context>,
): Placed {
  const placed: Placed[] = [];
  const widths: number[] = [];
  for (const parts of stacks) {
    if (parts.length === 0) continue;
    const stack = placeStack(parts, row, column + widths.length, ground);
    placed.push(stack);
    widths.push(...widened(stack.widths, narrowestStack));
    widths.push(gapWidth);
  }
  return {
    rows: Math.max(0, ...placed.map(({ rows }) => rows)),
    widths,
    blocks: () => placed.flatMap(({ blocks }) => blocks()),
  };
}

function widened(widths: readonly number[], narrowest: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total >= narrowest ? widths : widths.map((width) => Math.ceil((width * narrowest) / total));
}
