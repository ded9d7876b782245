import type { SheetModel } from '../../../workbook/types';
import { ObjectType } from '../../HostObject';
import { addChart } from '../../charts/addChart';
import { readRangeArgument } from '../../cells/readRangeArgument';
import type { SeriesDirection } from '../../charts/seriesFromRange';
import { chartType } from './chart';

export const chartCollectionType: ObjectType<SheetModel> = new ObjectType<SheetModel>('ChartCollection', {
  sheetOf: (sheet) => sheet,
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartType.of({ sheet, chart })),
  commands: {
    add: (sheet, call, session) => {
      const type = session.enumerationValue('ChartType', call.value(0));
      const source = readRangeArgument(call.value(1), sheet, session);
      const direction = session.enumerationValue('ChartSeriesBy', call.value(2) ?? 'Auto');
      return chartType.of({ sheet, chart: addChart(sheet, type, source, direction as SeriesDirection) });
    },
  },
});
