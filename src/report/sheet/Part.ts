import type { Chart } from '../charts/defineChart';
import type { HeatMap } from '../layout/heatMap';
import type { CellsBlock, PlannedContent, StyleName } from '../plan';
import type { TableContext } from '../table/Column';
import type { AnyTable } from '../table/defineTable';
import type { Places } from './Places';
import type { Target } from './Target';

/** What a sheet is made of, from the top. Where a part stands follows from the parts before it. */
export type Part<Context extends TableContext> =
  | RowPart
  | GapPart
  | TablePart<Context>
  | HeatMapPart
  | ChartsPart<Context>
  | BesidePart<Context>
  | AbreastPart<Context>;

/** One row of single cells: a title, a sentence with its jump, figures side by side. */
export interface RowPart {
  readonly kind: 'row';
  readonly cells: readonly RowCell[];
  /** In points. */
  readonly height?: number | undefined;
}
export interface RowCell extends Pick<CellsBlock, 'alignment' | 'wrap'> {
  /** Columns to the right of where the parts begin. */
  readonly offset: number;
  /** A text that names a place is made when everything has one. */
  readonly value: PlannedContent | ((places: Places) => string);
  readonly style: StyleName;
  /** How many columns the cell runs over; more than one are merged. */
  readonly across?: number;
  readonly numberFormat?: string;
  readonly target?: Target | undefined;
  /** A name under which others can lead here. */
  readonly mark?: string;
}

export interface GapPart {
  readonly kind: 'gap';
  readonly rows: number;
}

/** A native table and a blank row below it. */
export interface TablePart<Context extends TableContext> {
  readonly kind: 'table';
  readonly table: AnyTable<Context>;
}

/** A cross table drawn as coloured cells, and a blank row below it. */
export interface HeatMapPart {
  readonly kind: 'heatMap';
  readonly map: Omit<HeatMap, 'row' | 'column'>;
}

/** Charts of one size, so many abreast; those whose tables have nothing to draw are left out. A blank row stands below. */
export interface ChartsPart<Context extends TableContext> {
  readonly kind: 'charts';
  readonly charts: readonly Chart<Context>[];
  readonly abreast: number;
  /** Cells that each covers. */
  readonly rows: number;
  /** undefined: as many as the tables of its stack have. */
  readonly columns?: number;
}

/** Stacks of parts side by side, a blank column between them; a stack without parts takes no room. */
export interface AbreastPart<Context extends TableContext> {
  readonly kind: 'abreast';
  readonly stacks: readonly (readonly Part<Context>[])[];
  /** Width of the blank column in characters. */
  readonly gapWidth: number;
  /** The columns of a stack are widened alike up to this many characters together. */
  readonly narrowestStack?: number;
}

/** Rows, and charts one below the other to the right of them; as high as the higher of the two. */
export interface BesidePart<Context extends TableContext> {
  readonly kind: 'beside';
  readonly rows: readonly RowPart[];
  readonly charts: readonly Chart<Context>[];
  /** Columns to the right of where the rows begin. */
  readonly offset: number;
  readonly columns: number;
  /** Of each chart, in points, at least. */
  readonly chartHeight: number;
}
