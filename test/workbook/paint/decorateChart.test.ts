import { drawnChart, seriesOf } from '../support/drawnChart';

const trendline = { name: 'Trend', color: '#0000FF' };

describe('decorateChart', () => {
  it('draws each series from the cells that it names, under its name', async () => {
    const { chart, codes } = await drawnChart({ series: [seriesOf('Calls'), seriesOf('Rate')] });
    expect(codes).toEqual([]);
    expect(chart).toMatchObject({ name: 'Calls', title: 'a leads', chartType: 'ColumnClustered' });
    expect(chart.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ['Calls', 'List!$B$2:$B$4', 'List!$A$2:$A$4'],
      ['Rate', 'List!$C$2:$C$4', 'List!$A$2:$A$4'],
    ]);
  });

  it('lays a line over the columns, on an axis of its own', async () => {
    const rate = seriesOf('Rate', { overlay: 'line', secondaryAxis: true });
    const { chart, codes } = await drawnChart({
      series: [seriesOf('Calls'), rate],
      secondaryAxis: { title: 'Rate', numberFormat: '0%', maximum: 1 },
    });
    expect(codes).toEqual([]);
    expect(chart.series.map(({ chartType, axisGroup }) => [chartType, axisGroup])).toEqual([
      ['ColumnClustered', 'Primary'],
      ['Line', 'Secondary'],
    ]);
    expect(chart.axes.secondaryValue).toMatchObject({ title: 'Rate', numberFormat: '0%', maximum: 1 });
  });

  it.each([
    ['barClustered', 'BarClustered'],
    ['barStacked', 'BarStacked'],
    ['columnStacked', 'ColumnStacked'],
    ['line', 'Line'],
    ['scatter', 'XYScatter'],
  ] as const)('draws a %s chart as Excel calls it', async (kind, chartType) => {
    const { chart, codes } = await drawnChart({ chart: kind });
    expect([chart.chartType, codes]).toEqual([chartType, []]);
  });

  it('draws a box plot from its labels and values, whose series is Excel’s own', async () => {
    const boxSource = { sheetRole: 'list', row: 0, column: 0, rows: 4, columns: 2 };
    const { chart, codes } = await drawnChart({ chart: 'boxWhisker', series: [], boxSource });
    expect([chart.chartType, codes]).toEqual(['Boxwhisker', []]);
    expect(chart.series[0]).toMatchObject({ values: 'List!$B$2:$B$4', categories: 'List!$A$2:$A$4' });
  });

  it('covers the cells of its place, to the last of them', async () => {
    const { chart } = await drawnChart({});
    // Standard columns are 48 points wide and rows 15 high; from B7 to E16.
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 90, 192, 150]);
  });

  it('adds a trendline once, also where it was begun before', async () => {
    const more = { chart: 'scatter', series: [seriesOf('Calls', { trendline })] } as const;
    for (const again of [false, true]) {
      const { charts, codes } = await drawnChart(more, undefined, again);
      expect([charts.length, codes]).toEqual([1, []]);
      expect(charts[0]!.series[0]!.trendlines.map(({ name, color }) => [name, color])).toEqual([
        ['Trend', '#0000FF'],
      ]);
    }
  });

  it('says once that a chart is not there, and nothing of its looks', async () => {
    const more = { series: [seriesOf('Calls', { trendline })] };
    const { charts, notices } = await drawnChart(more, ({ host }) =>
      host.session.refusals.set('ChartCollection.add', 'InvalidOperation'),
    );
    expect(charts).toEqual([]);
    expect(notices.map(({ code, facts }) => [code, facts['place']])).toEqual([['chartNotDrawn', 'a leads']]);
  });

  it('keeps the chart where its trendline is refused, and says what is missing of it', async () => {
    const more = { chart: 'scatter', series: [seriesOf('Calls', { trendline })] } as const;
    const { charts, codes } = await drawnChart(more, ({ host }) =>
      host.session.refusals.set('ChartTrendlineCollection.add', 'InvalidOperation'),
    );
    expect([charts.length, codes]).toEqual([1, ['chartNotPolished']]);
  });
});
