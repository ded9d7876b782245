import { drawnChart, seriesOf } from '../support/drawnChart';

describe('polishChart', () => {
  it('shows a legend, below, only where it is asked for', async () => {
    const legends: unknown[] = [];
    for (const more of [{ legend: 'bottom' }, { legend: 'none' }, {}] as const) {
      const { chart } = await drawnChart({ series: [seriesOf('Calls'), seriesOf('Rate')], ...more });
      legends.push(chart.legendVisible && chart.legendPosition);
    }
    expect(legends).toEqual(['Bottom', false, false]);
  });

  it('gives each kind of series its color where it is seen', async () => {
    const series = async (more: Parameters<typeof drawnChart>[0]) => (await drawnChart(more)).chart.series;
    const [columns] = await series({});
    expect(columns).toMatchObject({ color: '#112233', gapWidth: 60 });
    const [line] = await series({ chart: 'line' });
    expect(line).toMatchObject({ lineColor: '#112233', lineWeight: 2 });
    const [points] = await series({ chart: 'scatter' });
    expect(points).toMatchObject({
      markerStyle: 'Circle',
      markerSize: 5,
      markerBackgroundColor: '#112233',
      markerForegroundColor: '#112233',
    });
    const [, overlay] = await series({ series: [seriesOf('Calls'), seriesOf('Rate', { overlay: 'line' })] });
    expect(overlay).toMatchObject({ lineColor: '#445566', lineWeight: 2 });
  });

  it('writes labels in their own number format, and none where none are asked for', async () => {
    const dataLabels = { numberFormat: '0.0%' };
    const { chart } = await drawnChart({ series: [seriesOf('Rate', { dataLabels }), seriesOf('Calls')] });
    expect(
      chart.series.map(({ hasDataLabels, dataLabelFormat }) => [hasDataLabels, dataLabelFormat]),
    ).toEqual([
      [true, '0.0%'],
      [false, undefined],
    ]);
  });

  it('computes boxes as every quantile of the report, with their means and outliers', async () => {
    const boxSource = { sheetRole: 'list', row: 0, column: 0, rows: 4, columns: 2 };
    const { chart } = await drawnChart({ chart: 'boxWhisker', series: [], boxSource });
    expect(chart.series[0]).toMatchObject({
      quartileCalculation: 'Inclusive',
      showMeanMarker: true,
      showOutlierPoints: true,
    });
  });

  it('names the axes, with their bounds and number formats', async () => {
    const { chart } = await drawnChart({
      categoryAxis: { title: '' },
      valueAxis: { title: 'Calls', numberFormat: '0.0', minimum: 1, maximum: 9 },
    });
    expect(chart.axes.category.titleVisible).toBe(false);
    expect(chart.axes.value).toMatchObject({
      title: 'Calls',
      titleVisible: true,
      numberFormat: '0.0',
      minimum: 1,
      maximum: 9,
      majorGridlines: true,
    });
  });

  it('keeps the labels of values below a ranking whose first bar is on top', async () => {
    const { chart } = await drawnChart({
      chart: 'barClustered',
      categoryAxis: { title: 'Customer', reversed: true },
    });
    expect(chart.axes.category.reversePlotOrder).toBe(true);
    expect(chart.axes.value.tickLabelPosition).toBe('High');
    expect((await drawnChart({})).chart.axes.value.tickLabelPosition).toBeUndefined();
  });

  it('draws no lines up from the values of a scatter', async () => {
    const { chart } = await drawnChart({ chart: 'scatter' });
    expect(chart.axes.category.majorGridlines).toBe(false);
  });

  it('loses of a chart only what is refused: no markers, but their colors', async () => {
    const { chart, codes } = await drawnChart({ chart: 'scatter' }, ({ host }) =>
      host.session.refusals.set('ChartSeries.markerStyle', 'InvalidOperation'),
    );
    expect(codes).toEqual(['chartNotPolished']);
    expect(chart.series[0]).toMatchObject({ markerStyle: undefined, markerBackgroundColor: '#112233' });
  });
});
