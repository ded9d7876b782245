import type { ChartAxis, ChartBlock, ChartKind, ChartSeries } from '../../report/plan';
import { chartText } from './chartText';

/** Of all letters of a chart but its title's: a page may be printed at two thirds of its size. */
const LETTER_SIZE = 11;
const TITLE_SIZE = 12;
const GAP_BETWEEN_BARS = 60;

type Part<Target> = (target: Target) => void;

/**
 * What makes a chart easy to read: its title, colors, titles of axes, number formats, legend. Each is a part by itself,
 * because Excel refuses single ones on some platforms.
 */
export function polishChart(block: ChartBlock): readonly Part<Excel.Chart>[] {
  return [
    ({ format }) => (format.font.size = LETTER_SIZE),
    ...polishTitles(block),
    ...(block.chart === 'boxWhisker' ? polishBoxes() : block.series.flatMap(polishSeries(block.chart))),
    ...polishAxes(block),
  ];
}

/** A chart whose title is refused still shows its figures. */
function polishTitles({ title: finding, legend }: ChartBlock): Part<Excel.Chart>[] {
  return [
    ({ title }) => (title.text = chartText(finding)),
    ({ title }) => (title.format.font.size = TITLE_SIZE),
    ({ title }) => (title.format.font.bold = true),
    (chart) => {
      chart.legend.visible = legend === 'bottom';
      if (legend === 'bottom') chart.legend.position = Excel.ChartLegendPosition.bottom;
    },
  ];
}

function polishBoxes(): Part<Excel.Chart>[] {
  const options = (chart: Excel.Chart) => chart.series.getItemAt(0).boxwhiskerOptions;
  return [
    // Inclusive quartiles are PERCENTILE.INC, the rule of every quantile in the report.
    (chart) => (options(chart).quartileCalculation = Excel.ChartBoxQuartileCalculation.inclusive),
    (chart) => (options(chart).showMeanMarker = true),
    (chart) => (options(chart).showOutlierPoints = true),
  ];
}

/** Colors and labels of a series. Markers were refused on the web and on the iPad (office-js issues 1729 and 1538). */
function polishSeries(chart: ChartKind) {
  return (planned: ChartSeries, index: number): Part<Excel.Chart>[] => {
    const { color, dataLabels } = planned;
    const parts: Part<Excel.ChartSeries>[] = [];
    if (chart === 'line' || planned.overlay === 'line') {
      parts.push((series) => (series.format.line.color = color));
      parts.push((series) => (series.format.line.weight = 2));
    } else if (chart === 'scatter') {
      parts.push((series) => (series.markerStyle = Excel.ChartMarkerStyle.circle));
      parts.push((series) => (series.markerSize = 5));
      parts.push((series) => (series.markerBackgroundColor = color));
      parts.push((series) => (series.markerForegroundColor = color));
    } else {
      parts.push((series) => series.format.fill.setSolidColor(color));
      parts.push((series) => (series.gapWidth = GAP_BETWEEN_BARS));
    }
    if (dataLabels !== undefined) {
      parts.push((series) => {
        series.hasDataLabels = true;
        series.dataLabels.linkNumberFormat = false;
        series.dataLabels.numberFormat = dataLabels.numberFormat;
      });
    }
    return parts.map((part) => (owner) => part(owner.series.getItemAt(index)));
  };
}

function polishAxes(block: ChartBlock): Part<Excel.Chart>[] {
  const parts = [
    ...polishAxis((chart) => chart.axes.categoryAxis, block.categoryAxis),
    ...polishAxis((chart) => chart.axes.valueAxis, block.valueAxis),
  ];
  parts.push(({ axes }) => (axes.valueAxis.majorGridlines.visible = true));
  if (block.categoryAxis.reversed === true) {
    // Reversing the categories takes the value axis to the top with it; its labels belong below, beside its title.
    parts.push(({ axes }) => (axes.valueAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.high));
  }
  if (block.chart === 'scatter') {
    parts.push(({ axes }) => (axes.categoryAxis.majorGridlines.visible = false));
  }
  if (block.secondaryAxis !== undefined) {
    const secondary = ({ axes }: Excel.Chart) =>
      axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
    parts.push(...polishAxis(secondary, block.secondaryAxis));
  }
  return parts;
}

function polishAxis(
  axisOf: (chart: Excel.Chart) => Excel.ChartAxis,
  planned: ChartAxis,
): Part<Excel.Chart>[] {
  const { title, numberFormat, minimum, maximum, reversed } = planned;
  const parts: Part<Excel.ChartAxis>[] = [
    (axis) => {
      axis.title.text = chartText(title);
      axis.title.visible = title !== '';
    },
  ];
  if (numberFormat !== undefined) {
    parts.push((axis) => {
      axis.linkNumberFormat = false;
      axis.numberFormat = numberFormat;
    });
  }
  if (minimum !== undefined) parts.push((axis) => (axis.minimum = minimum));
  if (maximum !== undefined) parts.push((axis) => (axis.maximum = maximum));
  if (reversed === true) parts.push((axis) => (axis.reversePlotOrder = true));
  return parts.map((part) => (chart) => part(axisOf(chart)));
}
