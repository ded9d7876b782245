import { BarChart, BoxplotChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartOption } from './chartOption';
import type { DrawnChart } from './DrawnChart';

use([BarChart, BoxplotChart, LineChart, ScatterChart]);
use([GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Pixels of a chart in a document: the width of a page's text. */
export const CHART_SIZE = { width: 620, height: 300 } as const;

/** Draws a chart as SVG, by the library that the preview draws with; needs no browser. */
export function drawChart(chart: DrawnChart): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...CHART_SIZE });
  drawing.setOption(chartOption(chart));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}
