export interface ChartKind {
  readonly family: 'bar' | 'line' | 'area' | 'scatter' | 'pie' | 'doughnut' | 'boxWhisker';
  /** Bars only: upright or lying. */
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly markers?: boolean;
  /** Scatter only: points joined by lines. */
  readonly joined?: boolean;
  readonly smooth?: boolean;
}

/** The kinds that can be written, under the names of `Excel.ChartType`. */
const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { family: 'bar', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { family: 'bar', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { family: 'bar', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { family: 'bar', direction: 'bar', grouping: 'clustered' },
  BarStacked: { family: 'bar', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { family: 'bar', direction: 'bar', grouping: 'percentStacked' },
  Line: { family: 'line', grouping: 'standard', markers: false },
  LineStacked: { family: 'line', grouping: 'stacked', markers: false },
  LineStacked100: { family: 'line', grouping: 'percentStacked', markers: false },
  LineMarkers: { family: 'line', grouping: 'standard', markers: true },
  LineMarkersStacked: { family: 'line', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { family: 'line', grouping: 'percentStacked', markers: true },
  Area: { family: 'area', grouping: 'standard' },
  AreaStacked: { family: 'area', grouping: 'stacked' },
  AreaStacked100: { family: 'area', grouping: 'percentStacked' },
  XYScatter: { family: 'scatter', markers: true, joined: false },
  XYScatterLines: { family: 'scatter', markers: true, joined: true },
  XYScatterLinesNoMarkers: { family: 'scatter', markers: false, joined: true },
  XYScatterSmooth: { family: 'scatter', markers: true, joined: true, smooth: true },
  XYScatterSmoothNoMarkers: { family: 'scatter', markers: false, joined: true, smooth: true },
  Pie: { family: 'pie' },
  Doughnut: { family: 'doughnut' },
  Boxwhisker: { family: 'boxWhisker' },
};

/** @throws {RangeError} for a kind that this host cannot write: better than a chart that is silently missing. */
export function chartKind(chartType: string): ChartKind {
  const kind = kinds[chartType];
  if (kind === undefined) throw new RangeError(`Charts of type "${chartType}" cannot be saved`);
  return kind;
}

/** The name in `Excel.ChartType` of what a file describes; undefined for a kind not listed above. */
export function chartTypeOf(kind: ChartKind): string | undefined {
  const same = (a: ChartKind) =>
    a.family === kind.family &&
    a.direction === kind.direction &&
    a.grouping === kind.grouping &&
    (a.markers ?? false) === (kind.markers ?? false) &&
    (a.joined ?? false) === (kind.joined ?? false) &&
    (a.smooth ?? false) === (kind.smooth ?? false);
  return Object.keys(kinds).find((name) => same(kinds[name]!));
}
