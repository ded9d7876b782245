import type { ChartRecord, ReportRecord, SeriesRecord } from '../../scripts/record/types';
import { describeCases, reportOf } from './oracleCases';

/** Series whose name is not the header of the column they draw, because the chart says the rest elsewhere. */
const namedOtherwise: Readonly<Record<string, readonly string[]>> = {
  'Summed up': ['Share of calls, summed up'],
  // The one tells what is counted, the other whom the points are.
  'Mismatched customers': ['Mismatched', 'Product adoption'],
};

describeCases((name) => {
  let report: ReportRecord;
  beforeAll(async () => {
    report = await reportOf(name);
  });
  const charts = () => report.sheets.flatMap((sheet) => sheet.charts);

  test('every series draws the column that it is named after, against the first column of the same table', () => {
    const wrong = charts().flatMap((chart) =>
      chart.series.flatMap((series) => {
        const { values, categories } = series;
        const headers = namedOtherwise[series.name] ?? [series.name];
        const isNamed = values.header !== undefined && headers.includes(values.header);
        const isBeside =
          categories?.table === values.table && categories?.values.length === values.values.length;
        const isFirst = categories?.header === firstHeader(report, values.table);
        return isNamed && isBeside && isFirst
          ? []
          : [`${chart.name}, ${series.name}: ${describeSeries(series)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a series stands on the axis of its unit: the second one only for another unit than that of the first', () => {
    const wrong = charts().flatMap((chart) =>
      chart.series.flatMap((series) => {
        const isOther = unitOf(report, series) !== unitOf(report, chart.series[0]!);
        const isRight =
          series.axis === (isOther ? 'Secondary' : 'Primary') &&
          axisUnit(chart, series) === unitOf(report, series);
        return isRight ? [] : [`${chart.name}, ${series.name} on ${series.axis} ${axisText(chart, series)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('every chart says what it shows: a title, a description, a named axis of values', () => {
    for (const chart of charts()) {
      expect(chart.title).not.toBe('');
      expect(chart.description).not.toBe('');
      expect(axisText(chart, chart.series[0]!)).not.toMatch(/^""/);
    }
  });
});

function firstHeader(report: ReportRecord, table: string | undefined): string | undefined {
  const found = report.sheets.flatMap((sheet) => sheet.tables).find((candidate) => candidate.name === table);
  return found?.columns[0]?.header;
}

/** Shares or plain numbers, by the format of the column that is drawn. */
function unitOf(report: ReportRecord, { values }: SeriesRecord): 'share' | 'number' {
  const table = report.sheets
    .flatMap((sheet) => sheet.tables)
    .find((candidate) => candidate.name === values.table);
  const format = table?.columns.find(({ header }) => header === values.header)?.numberFormat ?? '';
  return format.includes('%') ? 'share' : 'number';
}

function axisText(chart: ChartRecord, { axis }: SeriesRecord): string {
  return chart.axes[axis === 'Secondary' ? 'secondaryValue' : 'value'] ?? '';
}

function axisUnit(chart: ChartRecord, series: SeriesRecord): 'share' | 'number' {
  return axisText(chart, series).includes('%"') ? 'share' : 'number';
}

function describeSeries({ values, categories }: SeriesRecord): string {
  return `${values.table}, ${values.header} against ${categories?.table}, ${categories?.header}`;
}
