/** A chart with its values, as it is drawn outside of Excel: for a document and for the preview. */
export interface DrawnChart {
  readonly kind: DrawnKind;
  readonly title: string;
  /** Width that the title may take, in pixels. */
  readonly titleWidth: number;
  readonly hasLegend: boolean;
  readonly series: readonly DrawnSeries[];
  readonly category: DrawnAxis;
  readonly value: DrawnAxis;
  readonly secondaryValue: DrawnAxis;
}

export interface DrawnKind {
  readonly family: 'bar' | 'line' | 'area' | 'scatter' | 'pie' | 'doughnut' | 'boxWhisker';
  /** Bars only. */
  readonly isLying: boolean;
  readonly isStacked: boolean;
}

export type DrawnValue = string | number | boolean | null | undefined;

export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly DrawnValue[];
  /** Labels, or the x values of a scatter. */
  readonly categories: readonly DrawnValue[];
  readonly color: string | undefined;
  readonly isLine: boolean;
  readonly onSecondAxis: boolean;
  /** Colors of single points that differ from that of the series, by place. */
  readonly pointColors?: ReadonlyMap<number, string>;
  /** Number format of the labels of the points; undefined: none. */
  readonly labelFormat?: string | undefined;
  readonly trendlines: readonly { readonly name: string; readonly color: string | undefined }[];
}

export interface DrawnAxis {
  readonly isVisible: boolean;
  readonly title: string;
  readonly numberFormat: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly hasGridlines: boolean;
  readonly isReversed: boolean;
}
