import type { Scalar } from '../../host/workbook/types';

/** Everything that a reader gets from one run, as plain data: what is on the sheets, in the pane and in the JSON. */
export interface ReportRecord {
  readonly sheets: readonly SheetRecord[];
  readonly overview: OverviewRecord;
  readonly json: unknown;
}

/** One of our sheets. The user's own are not recorded: they never change. */
export interface SheetRecord {
  /** The sheet's identity across runs and languages. */
  readonly role: string;
  readonly name: string;
  /** Widths in points, frozen rows and columns, colour of the tab, rows repeated on every page. */
  readonly layout: Readonly<Record<string, unknown>>;
  readonly tables: readonly TableRecord[];
  /** Rows of cells that are in no table, from the top: sentences, headline figures, heat maps. */
  readonly rows: readonly RowRecord[];
  readonly charts: readonly ChartRecord[];
  /** Bars, scales and icons, with the column each lies on. */
  readonly decorations: readonly string[];
}

export interface TableRecord {
  readonly name: string;
  readonly columns: readonly ColumnRecord[];
}

export interface ColumnRecord {
  readonly header: string;
  readonly numberFormat: string;
  readonly alignment: string;
  readonly values: readonly Scalar[];
  /** Where cells of the column lead, by number of the row, 1 the first below the header. */
  readonly links: Readonly<Record<number, CellRecord>>;
}

export interface RowRecord {
  readonly address: string;
  readonly cells: readonly FreeCellRecord[];
}

export interface FreeCellRecord {
  readonly value: Scalar;
  readonly numberFormat: string;
  readonly link?: CellRecord;
}

/** A cell that something leads to, by what a reader finds there. */
export interface CellRecord {
  readonly sheet: string;
  readonly address: string;
  /** What the cell shows. */
  readonly text: string;
  /** The table and column that the cell lies in, and the first cell of its row. */
  readonly table?: string;
  readonly header?: string;
  readonly row?: string;
}

export interface ChartRecord {
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly legend: string;
  /** Titles, formats and bounds of the axes. */
  readonly axes: Readonly<Record<string, string>>;
  readonly series: readonly SeriesRecord[];
}

export interface SeriesRecord {
  readonly name: string;
  readonly kind: string;
  readonly axis: string;
  readonly values: AreaRecord;
  readonly categories: AreaRecord | null;
  /** Colour, labels and trend lines. */
  readonly look: Readonly<Record<string, unknown>>;
}

/** The cells that a series points at, by what a reader finds there. */
export interface AreaRecord {
  readonly sheet: string;
  readonly address: string;
  readonly table?: string;
  readonly header?: string;
  readonly values: readonly Scalar[];
}

/** What the pane shows of a finished run, every item with the cell it leads to. */
export interface OverviewRecord {
  readonly title: string;
  readonly headlines: readonly OverviewItemRecord[];
  readonly cautions: readonly OverviewItemRecord[];
  readonly lists: readonly (OverviewItemRecord & {
    /** Names of the rows that are shown. */
    readonly first: readonly string[];
  })[];
}

export interface OverviewItemRecord {
  readonly texts: readonly string[];
  readonly leadsTo: CellRecord;
}
