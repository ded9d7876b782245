import { BarChart, BoxplotChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartModel, SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { chartOption } from '../../../src/report/document/chartOption';
import { drawnChart } from './drawnChart';
import { toPixels } from './pixels';

use([BarChart, BoxplotChart, LineChart, PieChart, ScatterChart]);
use([GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

/** The charts of the sheet in view, where their anchors are. */
export class ChartLayer {
  private readonly drawn = new Map<string, { readonly chart: ECharts; readonly frame: HTMLElement }>();

  constructor(readonly root: HTMLElement) {}

  show(
    sheet: SheetModel,
    workbook: WorkbookModel,
    origin: { readonly left: number; readonly top: number },
  ): void {
    const wanted = new Set(sheet.charts.map(({ id }) => id));
    for (const [id, { chart, frame }] of this.drawn) {
      if (wanted.has(id)) continue;
      chart.dispose();
      frame.remove();
      this.drawn.delete(id);
    }
    for (const model of sheet.charts) this.draw(model, workbook, origin);
  }

  private draw(
    model: ChartModel,
    workbook: WorkbookModel,
    origin: { readonly left: number; readonly top: number },
  ): void {
    const known = this.drawn.get(model.id);
    const frame = known?.frame ?? document.createElement('div');
    frame.className = 'chart';
    frame.setAttribute('role', 'img');
    frame.setAttribute('aria-label', model.description || model.title);
    Object.assign(frame.style, {
      left: `${toPixels(model.left) + origin.left}px`,
      top: `${toPixels(model.top) + origin.top}px`,
      width: `${toPixels(model.width)}px`,
      height: `${toPixels(model.height)}px`,
    });
    if (known === undefined) this.root.append(frame);
    const chart = known?.chart ?? init(frame);
    this.drawn.set(model.id, { chart, frame });
    chart.resize();
    const tooltip = { trigger: 'item', confine: true };
    chart.setOption({ ...chartOption(drawnChart(model, workbook)), tooltip }, { notMerge: true });
  }
}
