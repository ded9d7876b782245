import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('charts through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
    excel().Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));
  const charts = () => excel().workbook.sheets[0]?.charts ?? [];
  beforeEach(() =>
    run(async (sheet, context) => {
      sheet.getRange('A1:C4').values = [
        ['name', 'calls', 'share'],
        ['a', 4, 0.4],
        ['b', 3, 0.7],
        ['c', 3, 1],
      ];
      await context.sync();
    }),
  );

  test('take a series from each column, its name from the header and the categories from the texts', async () => {
    await run(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C4'), 'Columns');
      chart.series.load('items/name,count');
      chart.load('name,chartType,id');
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(['calls', 'share']);
      expect(chart.chartType).toBe('ColumnStacked');
    });
    expect(charts()[0]?.series.map(({ values, categories }) => [values, categories])).toEqual([
      ['Sheet1!$B$2:$B$4', 'Sheet1!$A$2:$A$4'],
      ['Sheet1!$C$2:$C$4', 'Sheet1!$A$2:$A$4'],
    ]);
  });

  test('take series from rows where that is asked for', async () => {
    await run(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(['a', 'b']);
    });
  });

  test('a scatter of numbers takes its first column as x', async () => {
    await run(async (sheet, context) => {
      sheet.charts.add('XYScatter', sheet.getRange('B1:C4'), 'Columns');
      await context.sync();
    });
    expect(charts()[0]?.series).toHaveLength(1);
    expect(charts()[0]?.series[0]).toMatchObject({
      values: 'Sheet1!$C$2:$C$4',
      categories: 'Sheet1!$B$2:$B$4',
    });
  });

  test('have titles, axes, a legend and a place', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('E:E').format.columnWidth = 100;
      await context.sync();
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'top';
      chart.title.text = '前三名';
      chart.title.format.font.size = 14;
      chart.title.format.font.bold = true;
      chart.legend.position = 'Bottom';
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.title.text = 'calls';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = '0';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.setPosition('E2', 'F5');
      chart.load('left,top,width,height,title/text,axes/valueAxis/title/text,axes/valueAxis/minimum');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 148, 60]);
      expect(chart.title.text).toBe('前三名');
      expect(chart.axes.valueAxis.title.text).toBe('calls');
      expect(chart.axes.valueAxis.minimum).toBe(0);
    });
    expect(charts()[0]).toMatchObject({
      name: 'top',
      titleFontSize: 14,
      titleFont: { bold: true },
      legendVisible: false,
      axes: {
        category: { reversePlotOrder: true },
        value: { numberFormat: '0', titleVisible: true, majorGridlines: false },
      },
    });
  });

  test('move and stretch with the cells that they stand on', async () => {
    await run(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.setPosition('C3', 'D6');
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('D:D').format.columnWidth = 60;
      sheet.getRange('1:1').format.rowHeight = 40;
      sheet.getRange('4:4').rowHidden = true;
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([148, 55, 108, 45]);
    });
  });

  test('combine columns with a line on a second axis, labels and colours of single points', async () => {
    await run(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      const bars = chart.series.getItemAt(0);
      bars.format.fill.setSolidColor('#4472C4');
      bars.gapWidth = 50;
      bars.hasDataLabels = true;
      bars.dataLabels.numberFormat = '0.0';
      bars.dataLabels.position = 'OutsideEnd';
      bars.points.getItemAt(1).format.fill.setSolidColor('red');
      const line = chart.series.add('cumulated');
      line.chartType = 'Line';
      line.setValues(sheet.getRange('C2:C4'));
      line.setXAxisValues(sheet.getRange('A2:A4'));
      line.axisGroup = 'Secondary';
      line.format.line.color = '#ED7D31';
      line.format.line.weight = 2;
      chart.axes.getItem('Value', 'Secondary').maximum = 1;
      await context.sync();
    });
    const [chart] = charts();
    expect(chart?.series[0]).toMatchObject({
      color: '#4472C4',
      gapWidth: 50,
      hasDataLabels: true,
      dataLabelFormat: '0.0',
      dataLabelPosition: 'OutsideEnd',
    });
    expect([...(chart?.series[0]?.pointColors ?? [])]).toEqual([[1, '#FF0000']]);
    expect(chart?.series[1]).toMatchObject({
      name: 'cumulated',
      chartType: 'Line',
      axisGroup: 'Secondary',
      values: 'Sheet1!$C$2:$C$4',
      lineColor: '#ED7D31',
      lineWeight: 2,
    });
    expect(chart?.axes.secondaryValue.maximum).toBe(1);
  });

  test('there is no second axis before a series is on it', async () => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
        chart.axes.getItem('Value', 'Secondary').maximum = 1;
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });

  test('draw trend lines with equation, and box plots with their quartiles', async () => {
    await run(async (sheet, context) => {
      const scatter = sheet.charts.add('XYScatter', sheet.getRange('B1:C4'), 'Columns');
      const trendline = scatter.series.getItemAt(0).trendlines.add('Linear');
      trendline.name = 'fit';
      trendline.showEquation = true;
      trendline.load('type,showEquation');
      const box = sheet.charts.add('Boxwhisker', sheet.getRange('A1:B4'));
      const options = box.series.getItemAt(0).boxwhiskerOptions;
      options.quartileCalculation = 'Inclusive';
      options.showMeanMarker = false;
      await context.sync();
      expect([trendline.type, trendline.showEquation]).toEqual(['Linear', true]);
    });
    expect(charts()[1]?.series[0]).toMatchObject({ quartileCalculation: 'Inclusive', showMeanMarker: false });
  });

  test('a series without an id cannot be used after the batch that added it: office.js itself says so', async () => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns');
        const series = chart.series.add('late');
        await context.sync();
        series.name = 'later';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidObjectPath');
  });

  test('go when they are deleted through the collection', async () => {
    await run(async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:B4'));
      sheet.charts.add('Pie', sheet.getRange('A1:B4'));
      sheet.charts.load('items/chartType');
      await context.sync();
      sheet.charts.items[0]?.delete();
      sheet.charts.load('count');
      await context.sync();
      expect(sheet.charts.count).toBe(1);
    });
    expect(charts()[0]?.chartType).toBe('Pie');
  });

  test.each([
    [
      'a type that is none',
      (sheet: Excel.Worksheet) => void sheet.charts.add('Heatmap' as 'Line', sheet.getRange('A1:B4')),
    ],
    [
      'a gap between lines',
      (sheet: Excel.Worksheet) => {
        sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns').series.getItemAt(0).gapWidth = 50;
      },
    ],
    [
      'a point that is not there',
      (sheet: Excel.Worksheet) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
        chart.series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor('red');
      },
    ],
    [
      'box options of columns',
      (sheet: Excel.Worksheet) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
        chart.series.getItemAt(0).boxwhiskerOptions.showMeanMarker = true;
      },
    ],
  ])('refuse %s', async (_name, change) => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        change(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
