import type { PartContent } from '../files/package/PackedPart';
import type { CellStore } from './CellStore';
import type { StyleRegistry } from './StyleRegistry';

/** The workbook that the stand-in holds: filled by `host/files` from a file, changed by `host/executor` for the add-in. */
export interface WorkbookModel {
  readonly sheets: SheetModel[];
  activeSheetId: string;
  readonly names: DefinedNameModel[];
  readonly styles: StyleRegistry;
  /** `workbook.settings`: what add-ins keep in the file. */
  readonly settings: Map<string, unknown>;
  /** Custom XML parts by id: what travels with the workbook, whoever reads it. */
  readonly customXmlParts: Map<string, string>;
  /** Custom document properties. */
  readonly customProperties: Map<string, string | number | boolean>;
  date1904: boolean;
  /** The decimal sign of the text table that the workbook is: null where it does not show one. Absent: Excel's own. */
  decimalSeparator?: '.' | ',' | null;
  readOnly: boolean;
  /** The structure is protected: no sheet can be added, deleted, renamed, moved, shown or hidden. Absent: it is not. */
  structureLocked?: boolean;
  /** The package that the workbook was opened from, by part name; empty for a new workbook or a .csv file. */
  readonly parts: ReadonlyMap<string, PartContent>;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string | undefined;
  readonly cells: CellStore;
  /** Widths in points by 0-based column. */
  readonly columnWidths: Map<number, number>;
  /** Heights in points by 0-based row. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Area[];
  /** Cells whose formulas were entered and cannot be calculated here: their values are not known. */
  uncalculated?: Set<number> | undefined;
  /** How a window shows the sheet; undefined: as Excel does at first. */
  view?: 'Normal' | 'PageLayout' | undefined;
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  readonly tables: TableModel[];
  readonly charts: ChartModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  /** Lists of words that cells offer to choose from; absent where there are none. */
  choices?: readonly ChoicesModel[];
  /** By cell key, see `cellKey`. */
  readonly hyperlinks: Map<number, HyperlinkModel>;
  readonly customProperties: Map<string, string>;
  /** Areas that formulas of one cell fill, by the key of that cell, see `cellKey`; absent where there are none. */
  spills?: Map<number, Area>;
  readonly pageLayout: PageLayoutModel;
  protected: boolean;
  /** As given to `protection.protect`; absent where the sheet came protected from a file. */
  protectionOptions?: Readonly<Record<string, unknown>> | undefined;
  protectionPassword?: string | undefined;
  /** Name of the package part that the sheet was opened from; undefined for a sheet made by the add-in. */
  readonly part: string | undefined;
  /** Set by every change after opening: an unchanged sheet is saved byte for byte. */
  changed: boolean;
}

/** 0-based rectangle. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ChoicesModel {
  readonly area: Area;
  /** The words, with commas between; '' where only the alert is set as yet. */
  readonly source: string;
  readonly refusesOthers: boolean;
}

export interface DefinedNameModel {
  readonly id: string;
  name: string;
  /** Formula with its equals sign. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Sheet id where the name is local to a sheet. */
  readonly sheetId: string | undefined;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header row, body and totals row. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  columns: TableColumnModel[];
  readonly part: string | undefined;
}
export interface TableColumnModel {
  readonly id: string;
  name: string;
}

export interface HyperlinkModel {
  address: string | undefined;
  /** `'Sheet name'!A1` */
  documentReference: string | undefined;
  screenTip: string | undefined;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** 0 means automatic. */
  fitToPagesWide: number | undefined;
  fitToPagesTall: number | undefined;
  /** undefined: pages are counted on from the sheet before. */
  firstPageNumber?: number | undefined;
  /** 0-based rows repeated on every page. */
  titleRows: { first: number; last: number } | undefined;
  /** 0-based columns repeated on every page. */
  titleColumns?: { first: number; last: number } | undefined;
  printArea: Area | undefined;
  /** 0-based rows that begin a page because somebody asked for it; absent where there are none. */
  rowBreaks?: readonly number[] | undefined;
  centerFooter: string;
  leftFooter: string;
  rightFooter: string;
  centerHeader: string;
  leftHeader?: string;
  rightHeader?: string;
  paperSize: string | undefined;
  /** Percent of the natural size, where pages are not fitted. */
  scale?: number | undefined;
  centerHorizontally?: boolean;
  printGridlines?: boolean;
  /** In points. */
  margins?: Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
}

export type ConditionalFormatModel =
  | { kind: 'ColorScale'; id: string; area: Area; points: ColorScalePoint[] }
  | {
      kind: 'DataBar';
      id: string;
      area: Area;
      color: string;
      gradient: boolean;
      /** Where the shortest and the longest bar stand; automatic where absent. */
      lowerBound?: DataBarBound;
      upperBound?: DataBarBound;
      showBarOnly?: boolean;
      negativeColor?: string;
    }
  | { kind: 'IconSet'; id: string; area: Area; style: string; reversed?: boolean; showIconOnly?: boolean }
  | {
      kind: 'CellValue';
      id: string;
      area: Area;
      operator: string;
      formula1: string;
      formula2: string | undefined;
      fillColor: string | undefined;
      fontColor: string | undefined;
      bold?: boolean;
    };
export interface DataBarBound {
  /** A name of `Excel.ConditionalFormatRuleType`. */
  type: string;
  formula: string | undefined;
}
export interface ColorScalePoint {
  type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile';
  value: string | undefined;
  color: string;
}

/** A chart as Office.js describes it. Names of chart kinds are those of `Excel.ChartType`. */
export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  titleFontSize: number | undefined;
  titleFontColor: string | undefined;
  /** In points from the top left corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  legendPosition: string;
  legendVisible: boolean;
  series: ChartSeriesModel[];
  axes: { category: ChartAxisModel; value: ChartAxisModel; secondaryValue: ChartAxisModel };
  /** Of all texts of the chart that have no font of their own. */
  font?: ChartFontModel;
  titleFont?: Pick<ChartFontModel, 'name' | 'bold' | 'italic'>;
  legendFont?: ChartFontModel;
  /** Background of the whole chart; 'none' is transparent. */
  fillColor?: string | undefined;
  /** Frame of the whole chart; 'none' is no frame. */
  borderColor?: string | undefined;
  plotAreaFillColor?: string | undefined;
  /** `NotPlotted`, `Zero` or `Interpolated`. */
  displayBlanksAs?: string;
  /** Alternative text: `chart.getDataTable` has no place in a file, so this comes from the shape's name and title. */
  description: string;
}
export interface ChartFontModel {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
}
export interface ChartSeriesModel {
  readonly id: string;
  name: string;
  chartType: string;
  axisGroup: 'Primary' | 'Secondary';
  /** Formula references such as `'Customer ranking'!$B$2:$B$16`. */
  values: string;
  categories: string | undefined;
  color: string | undefined;
  lineColor: string | undefined;
  markerStyle: string | undefined;
  markerSize: number | undefined;
  gapWidth: number | undefined;
  overlap: number | undefined;
  lineWeight?: number;
  /** A name of `Excel.ChartLineStyle`. */
  lineStyle?: string;
  smooth?: boolean;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  hasDataLabels: boolean;
  /** What the labels show; only the value where this is absent. */
  dataLabelContent?: ChartLabelContent;
  dataLabelFont?: ChartFontModel;
  dataLabelFormat: string | undefined;
  dataLabelPosition: string | undefined;
  trendlines: {
    readonly id: string;
    type: string;
    name: string;
    color: string | undefined;
    lineWeight?: number;
    lineStyle?: string;
    showEquation: boolean;
    showRSquared: boolean;
  }[];
  /** Box-and-whisker only. */
  quartileCalculation: 'Inclusive' | 'Exclusive' | undefined;
  showMeanMarker: boolean | undefined;
  showOutlierPoints: boolean | undefined;
  showInnerPoints?: boolean;
  showMeanLine?: boolean;
  /** Colours of single points by index. */
  pointColors: Map<number, string>;
}
export interface ChartLabelContent {
  value: boolean;
  seriesName: boolean;
  categoryName: boolean;
  percentage: boolean;
}
export interface ChartAxisModel {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  numberFormat: string | undefined;
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  reversePlotOrder: boolean;
  majorGridlines: boolean;
  minorGridlines?: boolean;
  minorUnit?: number | undefined;
  font?: ChartFontModel;
  titleFont?: ChartFontModel;
  lineColor?: string | undefined;
  gridlineColor?: string | undefined;
  /** A name of `Excel.ChartAxisTickLabelPosition`. */
  tickLabelPosition?: string;
  tickLabelSpacing?: number;
  /** Degrees, -90 to 90. */
  textOrientation?: number;
  logarithmic?: boolean;
}

/** A cell's value: '' is blank, errors are their text with `isError`. */
export type Scalar = string | number | boolean;

export interface CellFont {
  name: string | undefined;
  size: number | undefined;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  color: string | undefined;
}
export interface CellBorder {
  style: string;
  color: string | undefined;
  weight: string | undefined;
}
/** Everything about a cell's look. `base` is the index of the opened file's cell format (xf) it started from. */
export interface CellStyle {
  readonly base: number | undefined;
  readonly numberFormat: string;
  readonly font: CellFont;
  readonly fill: string | undefined;
  readonly borders: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', CellBorder>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
}
