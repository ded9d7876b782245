import type { Area, CellBorder, CellStyle } from '../../workbook/types';
import { oneOf } from '../oneOf';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import type { RangeTarget } from '../cells/RangeTarget';
import { commonStyle, restyle } from '../cells/restyle';
import { readColor } from '../colors';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type Side = (typeof sides)[number];
type CellSide = keyof CellStyle['borders'];

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

const noBorder: CellBorder = { style: 'None', color: undefined, weight: undefined };

export const borderCollectionType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>(
  'RangeBorderCollection',
  {
    sheetOf: ({ sheet }) => sheet,
    properties: { count: { get: () => sides.length } },
    items: (range) => sides.map((side) => borderType.of({ range, side })),
  },
);

const borderType: ObjectType<BorderTarget> = new ObjectType<BorderTarget>('RangeBorder', {
  sheetOf: ({ range }) => range.sheet,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (border, session) => readBorder(border, session, ({ style }) => style),
      set: (border, value, session) => {
        const style = oneOf(value, styles);
        changeBorder(border, session, (before) => (style === 'None' ? undefined : { ...before, style }));
      },
    },
    color: {
      get: (border, session) => readBorder(border, session, ({ color }) => color ?? '#000000'),
      set: (border, value, session) => {
        const color = readColor(value);
        changeBorder(border, session, (before) => ({ ...drawn(before), color }));
      },
    },
    weight: {
      get: (border, session) => readBorder(border, session, ({ weight }) => weight ?? 'Thin'),
      set: (border, value, session) => {
        const weight = oneOf(value, weights);
        changeBorder(border, session, (before) => ({ ...drawn(before), weight }));
      },
    },
  },
});

/** A colour or weight given to a line that is not there draws it. */
function drawn(border: CellBorder): CellBorder {
  return border.style === 'None' ? { ...border, style: 'Continuous' } : border;
}

function readBorder<Value>(
  { range, side }: BorderTarget,
  session: ExcelSession,
  pick: (border: CellBorder) => Value,
): Value | null {
  const edge = edgeOf(range.area, side);
  if (edge === undefined) return pick(noBorder);
  return commonStyle({ sheet: range.sheet, area: edge.area }, session, (style) =>
    pick(style.borders[edge.side] ?? noBorder),
  );
}

function changeBorder(
  { range, side }: BorderTarget,
  session: ExcelSession,
  change: (border: CellBorder) => CellBorder | undefined,
): void {
  const edge = edgeOf(range.area, side);
  if (edge === undefined) return;
  restyle({ sheet: range.sheet, area: edge.area }, session, (style) => {
    const borders = { ...style.borders };
    const border = change(borders[edge.side] ?? noBorder);
    if (border === undefined) delete borders[edge.side];
    else borders[edge.side] = border;
    return { ...style, borders };
  });
}

/** The cells that carry the line, and on which of their sides; undefined where a range of one line has no inside. */
function edgeOf(area: Area, side: Side): { area: Area; side: CellSide } | undefined {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, rows: 1 }, side: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, row: row + rows - 1, rows: 1 }, side: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, columns: 1 }, side: 'left' };
    case 'EdgeRight':
      return { area: { ...area, column: column + columns - 1, columns: 1 }, side: 'right' };
    case 'InsideHorizontal':
      return rows < 2 ? undefined : { area: { ...area, rows: rows - 1 }, side: 'bottom' };
    case 'InsideVertical':
      return columns < 2 ? undefined : { area: { ...area, columns: columns - 1 }, side: 'right' };
  }
}
