import type { StartedExcel } from '../../../host/node/startExcel';
import type { ChartBlock, ChartSeries } from '../../../src/report/plan';
import { applyDecorations } from '../../../src/workbook/paint/applyDecorations';
import { decorateChart } from '../../../src/workbook/paint/decorateChart';
import { rangeOf } from '../../../src/workbook/paint/rangeOf';
import { withExcel, workbookOf } from './startWithData';

const cells = [
  ['Customer', 'Calls', 'Rate'],
  ['a', 4, 0.4],
  ['b', 3, 0.7],
  ['c', 2, 1],
];
const below = (column: number) => ({ sheetRole: 'list', row: 1, column, rows: 3, columns: 1 });

/** A series of the calls, or of the rates. */
export function seriesOf(name: 'Calls' | 'Rate', more: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name,
    values: below(name === 'Calls' ? 1 : 2),
    categories: below(0),
    color: name === 'Calls' ? '#112233' : '#445566',
    ...more,
  };
}

/** A chart as the painter draws it on a sheet with three customers; `again` draws what was begun before a second time. */
export async function drawnChart(
  more: Partial<ChartBlock>,
  prepare: (excel: StartedExcel) => void = () => undefined,
  again = false,
) {
  const block: ChartBlock = {
    kind: 'chart',
    name: 'Calls',
    chart: 'columnClustered',
    title: 'a leads',
    description: 'Calls of three customers',
    place: { row: 6, column: 1, rows: 10, columns: 4 },
    series: [seriesOf('Calls')],
    categoryAxis: { title: 'Customer' },
    valueAxis: { title: 'Calls' },
    ...more,
  };
  const workbook = workbookOf({ List: cells });
  const notices = await withExcel(workbook, async (excel) => {
    prepare(excel);
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      const decorations = decorateChart({ sheet, name: 'List' }, block, (area) => rangeOf(sheet, area));
      if (again) await applyDecorations(context, decorations);
      return applyDecorations(context, decorations, again);
    });
  });
  const { charts } = workbook.sheets[0]!;
  return { charts, chart: charts[0]!, codes: notices.map(({ code }) => code), notices };
}
