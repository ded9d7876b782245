import type { RunRecord } from '../engine/history/RunRecord';
import type { Judgement } from '../engine/judgement/Judgement';
import type { Locale, Recipe } from '../engine/recipe/types';
import type { DocumentPlan } from './document/DocumentPlan';

/** A finished analysis as a reader gets it: what to paint, and the whole result under fixed names. */
export interface Report {
  readonly plan: ReportPlan;
  readonly json: unknown;
  /** What the pane draws of it. */
  readonly charts: Charts;
}

/** Small bar charts beside the result, in every language: the pane may speak another than the sheets. */
export type Charts = Readonly<Record<Locale, readonly BarSketch[]>>;
export interface BarSketch {
  readonly title: string;
  readonly bars: readonly Bar[];
}
export interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly value: number;
  readonly text: string;
  readonly meaning: 'good' | 'attention' | 'context' | 'amount';
}

/** Plain data that says what goes where in the workbook. All rows and columns are 0-based from A1. */
export interface ReportPlan {
  readonly analysis: string;
  readonly locale: Locale;
  readonly recipe: Recipe;
  /** In tab order; the first is the summary. Nothing of it stands in its first row: see `statusCell`. */
  readonly sheets: readonly SheetPlan[];
  readonly overview: ReportOverview;
  /** The report as a document; undefined for an analysis that writes none. */
  readonly document?: DocumentPlan;
  /** What the workbook keeps of the run; undefined: as yet of no run. */
  readonly record?: RunRecord | undefined;
  /** What people have typed beside the lists, as the workbook keeps it; undefined: nobody was asked. */
  readonly judgements?: readonly Judgement[] | undefined;
}

/** What the pane shows of a finished run, every item with the cell it comes from. */
export interface ReportOverview {
  /** What was found, in one sentence with its number. */
  readonly title: string;
  /** What was found, why, and what to do: a few of the summary's own sentences. */
  readonly answer: readonly AnswerPoint[];
  readonly headlines: readonly Headline[];
  readonly cautions: readonly OverviewCaution[];
  readonly lists: readonly OverviewList[];
}
export interface Headline {
  /** Stable across runs and languages. */
  readonly key: string;
  readonly label: string;
  /** The value as shown, with its unit. */
  readonly text: string;
  readonly comparison: string;
  /** What the figure is, in plain words. */
  readonly meaning: string;
  /** The cell that shows it. */
  readonly link: CellLink;
  /** The first of the rows that it counts, where there are such. */
  readonly rows?: CellLink | undefined;
}
export interface OverviewItem {
  readonly text: string;
  readonly link: CellLink | undefined;
}
export interface AnswerPoint extends OverviewItem {
  /** Those whom it is about by name, the first of them; none where it is about nobody. */
  readonly who: readonly { readonly name: string; readonly link: CellLink | undefined }[];
}
export interface OverviewCaution extends OverviewItem {
  readonly link: CellLink;
  /** Key of the headline that it qualifies; undefined: the report as a whole. */
  readonly about: string | undefined;
  /** The first of the rows that it speaks of, from top to bottom; none where it speaks of no rows. */
  readonly rows: readonly CellLink[];
  /** How many those are in all. */
  readonly rowCount: number;
}
/** A list of things to do with its first rows. */
export interface OverviewList extends OverviewItem {
  readonly key: string;
  readonly count: number;
  readonly link: CellLink;
  readonly first: readonly ListedRow[];
}
export interface ListedRow {
  readonly name: string;
  /** Why it is on the list. */
  readonly why: string;
  /** Its figures, each with the name of its column. */
  readonly values: string;
  readonly link: CellLink | undefined;
}

/** A cell of one of our sheets (by role) or of the user's own sheet (by name). */
export interface CellLink {
  readonly sheetRole?: string;
  readonly sheetName?: string;
  readonly row: number;
  readonly column: number;
}

export interface AreaOnSheet {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
/** An area of one of our sheets, for chart series. */
export interface AreaReference extends AreaOnSheet {
  readonly sheetRole: string;
}

export interface SheetPlan {
  /** Stable identity across runs and languages, for example 'customerRanking'. */
  readonly role: string;
  /** Name of the tab in the language of the report, at most 31 characters. */
  readonly name: string;
  /** Widths in characters from column A on. */
  readonly columnWidths: readonly number[];
  readonly tabColor?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** 0-based rows repeated on each printed page. */
  readonly printTitleRows?: { readonly first: number; readonly last: number };
  /** 0-based columns repeated on each page of those side by side. */
  readonly printTitleColumns?: { readonly first: number; readonly last: number };
  /** Serves charts only: not shown in the tabs. */
  readonly isHidden?: boolean;
  /** Printed on one page, whatever it holds; otherwise on as many as it takes, one below the other. */
  readonly onOnePage?: boolean;
  /** Its long list is printed with all its rows: it is several lists, one below the other. */
  readonly printsAllRows?: boolean;
  /** Printed in pages that begin where nothing is cut: for chapters with charts beside their rows. */
  readonly inWholePages?: boolean;
  readonly names?: readonly RangeName[];
  readonly blocks: readonly Block[];
}

export type Block = CellsBlock | TableBlock | ChartBlock | ConditionalFormatBlock;

export type CellContent = string | number | boolean | null;

/** What a cell of a plan holds: a content as it is, or what computes it. */
export type PlannedContent = CellContent | CellFormula;

/** A cell that Excel computes: en-US, with its equals sign, and nothing in it that an Excel without the add-in lacks. */
export interface CellFormula {
  readonly formula: string;
}

/** A name for cells of the report in the formulas of one sheet: it belongs to that sheet, and goes with it. */
export interface RangeName {
  readonly name: string;
  readonly area: AreaReference;
}

/** The looks a cell can have; the painter knows what each one means in fonts and fills. */
export type StyleName =
  | 'title'
  | 'scope'
  | 'heading'
  | 'body'
  | 'note'
  | 'figureLabel'
  | 'figureValue'
  | 'figureComparison'
  | 'columnHeader'
  | 'rowHeader'
  | 'number'
  | 'muted'
  | 'good'
  | 'attention'
  | 'caution'
  | 'borderline'
  | 'link';

/** A rectangle of cells in one style. Text that would overflow is wrapped only where `wrap` is set. */
export interface CellsBlock {
  readonly kind: 'cells';
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlannedContent[])[];
  readonly style: StyleName;
  /** One en-US number format for all, or one a column. */
  readonly numberFormat?: string | readonly string[];
  readonly alignment?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Rows are merged across the block's columns: only for sentences, so that they wrap over the page's width. */
  readonly mergeRows?: boolean;
  /** Height in points for every row of the block, where wrapped text needs more than one line. */
  readonly rowHeight?: number;
  /** Jumps, one per cell that has one: row and column within the block. */
  readonly links?: readonly { readonly row: number; readonly column: number; readonly to: CellLink }[];
}

export type ColumnDecoration =
  | { readonly kind: 'dataBar'; readonly color: string }
  | {
      readonly kind: 'colorScale';
      readonly low: string;
      readonly middle?: string;
      readonly high: string;
      /** Values of the colours, where several areas share one scale; else lowest, median and highest of the area. */
      readonly at?: { readonly low: number; readonly middle: number; readonly high: number };
    }
  | { readonly kind: 'iconSet' };

export interface TableColumn {
  readonly header: string;
  /** One value a row: typed arrays are taken as they are, NaN is written as a blank cell. */
  readonly values: ArrayLike<PlannedContent>;
  /** en-US number format code; text columns have none. */
  readonly numberFormat?: string;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly decoration?: ColumnDecoration;
  /** A person fills it in: what stands there is no part of what a run wrote. */
  readonly isTyped?: boolean;
  /** What its cells offer to choose from; anything else may be typed as well. */
  readonly choices?: readonly string[];
  /** Jumps by row. */
  readonly links?: ReadonlyMap<number, CellLink>;
}

/** A native Excel table with a header row. A table without rows is painted as its header and `emptyText`. */
export interface TableBlock {
  readonly kind: 'table';
  /** Base of the table's name in the workbook (ASCII, unique in the plan); the painter resolves clashes. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
  readonly emptyText: string;
}

export type ChartKind =
  'barClustered' | 'barStacked' | 'columnClustered' | 'columnStacked' | 'line' | 'scatter' | 'boxWhisker';

export interface ChartSeries {
  readonly name: string;
  readonly values: AreaReference;
  /** Category labels, or the x values of a scatter. */
  readonly categories: AreaReference;
  readonly color: string;
  /** A line drawn over columns, for a Pareto chart. */
  readonly overlay?: 'line';
  readonly secondaryAxis?: boolean;
  readonly dataLabels?: { readonly numberFormat: string };
  readonly trendline?: { readonly name: string; readonly color: string };
}

export interface ChartAxis {
  /** The measure and its unit. */
  readonly title: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** First category on top, for ranked bars. */
  readonly reversed?: boolean;
}

export interface ChartBlock {
  readonly kind: 'chart';
  /** Unique on its sheet. */
  readonly name: string;
  readonly chart: ChartKind;
  /** The finding, with its number. */
  readonly title: string;
  /** What a person who cannot see the chart should know. */
  readonly description: string;
  /** The cells it covers. */
  readonly place: AreaOnSheet;
  readonly series: readonly ChartSeries[];
  /** Source of a box-and-whisker chart: one column of labels, one of values, headers in the first row. */
  readonly boxSource?: AreaReference;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly secondaryAxis?: ChartAxis;
  readonly legend?: 'bottom' | 'none';
}

export interface ConditionalFormatBlock {
  readonly kind: 'conditionalFormat';
  readonly area: AreaOnSheet;
  readonly decoration: ColumnDecoration;
}
