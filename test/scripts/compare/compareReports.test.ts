import { compareReports } from '../../../scripts/compare/compareReports';
import type { ChartRecord, ReportRecord, RowRecord, TableRecord } from '../../../scripts/record/types';

const sales: TableRecord = {
  name: 'Teams',
  columns: [
    column('Team', ['North', 'South', 'West']),
    column('Sign rate', [0.1, 0.2, 0.3], '0.0%'),
    column('Reject rate', [0.5, 0.6, 0.7], '0.0%'),
  ],
};
const chart: ChartRecord = {
  name: 'rates',
  kind: 'ColumnClustered',
  title: 'West signs most',
  description: '',
  legend: 'Bottom',
  axes: {},
  series: [
    {
      name: 'Sign rate',
      kind: 'ColumnClustered',
      axis: 'Primary',
      values: {
        sheet: 'S',
        address: '$B$2:$B$4',
        table: 'Teams',
        header: 'Sign rate',
        values: [0.1, 0.2, 0.3],
      },
      categories: null,
      look: {},
    },
  ],
};
const sentence: RowRecord = {
  address: 'row 9',
  cells: [
    {
      value: 'The best sign 30%.',
      numberFormat: 'General',
      link: { sheet: 'S', address: 'B4', text: '30.0%', table: 'Teams', header: 'Sign rate', row: 'West' },
    },
  ],
};
const recorded = reportOf(sales, chart, sentence);

test('a report does not differ from itself', () => {
  expect(compareReports(recorded, recorded)).toEqual([]);
});

test('a column that shows the values of another is named by its table and header', () => {
  const lying = withColumn({ ...sales.columns[1]!, values: sales.columns[2]!.values });
  expect(compareReports(recorded, reportOf(lying, chart, sentence))).toEqual([
    'sheet "S", table Teams, column "Sign rate": 3 differ: "North" 0.1 → 0.5; "South" 0.2 → 0.6; "West" 0.3 → 0.7',
  ]);
});

test('a column inserted before others is one difference, though every address behind it moves', () => {
  const wider = { ...sales, columns: [column('Tests', [1, 2, 3]), ...sales.columns] };
  const moved = movedTo('$C$2:$C$4', 'C4');
  expect(compareReports(recorded, reportOf(wider, moved.chart, moved.sentence))).toEqual([
    'sheet "S", table Teams, column "Tests" new',
  ]);
});

test('a row inserted in the middle is one difference', () => {
  const longer = {
    ...sales,
    columns: [
      column('Team', ['North', 'East', 'South', 'West']),
      column('Sign rate', [0.1, 0, 0.2, 0.3], '0.0%'),
      column('Reject rate', [0.5, 1, 0.6, 0.7], '0.0%'),
    ],
  };
  expect(compareReports(recorded, reportOf(longer, chart, sentence))).toEqual([
    'sheet "S", table Teams, row "East" new',
  ]);
});

test('a series that draws another column is told by the header it points at', () => {
  const [series] = chart.series;
  const values = { ...series!.values, header: 'Reject rate', values: [0.5, 0.6, 0.7] };
  const lines = compareReports(
    recorded,
    reportOf(sales, { ...chart, series: [{ ...series!, values }] }, sentence),
  );
  expect(lines[0]).toBe('sheet "S", chart rates, series[].values.header: at 0 "Sign rate" → "Reject rate"');
});

test('a sentence whose link leads to another figure is told with the text of its target', () => {
  const link = { ...sentence.cells[0]!.link!, text: '70.0%', header: 'Reject rate' };
  const lines = compareReports(
    recorded,
    reportOf(sales, chart, { ...sentence, cells: [{ ...sentence.cells[0]!, link }] }),
  );
  expect(lines).toEqual([
    'sheet "S", row 9 ("The best sign 30%."), [].link.text: at 0 "30.0%" → "70.0%"',
    'sheet "S", row 9 ("The best sign 30%."), [].link.header: at 0 "Sign rate" → "Reject rate"',
  ]);
});

test('what is gone or new is said once', () => {
  const lines = compareReports(recorded, { ...recorded, sheets: [] });
  expect(lines).toEqual(['sheet conversion/en/teams gone']);
  expect(compareReports({ ...recorded, sheets: [] }, recorded)).toEqual(['sheet conversion/en/teams new']);
  expect(compareReports(recorded, { ...recorded, json: { calls: 3 } })).toEqual(['JSON, calls: 2 → 3']);
});

function column(header: string, values: (string | number)[], numberFormat = 'General') {
  return { header, numberFormat, alignment: 'General', values, links: {} };
}

function withColumn(changed: TableRecord['columns'][number]): TableRecord {
  return { ...sales, columns: sales.columns.map((one) => (one.header === changed.header ? changed : one)) };
}

/** The same chart and sentence where the cells they lead to have moved. */
function movedTo(area: string, cell: string) {
  const [series] = chart.series;
  const [said] = sentence.cells;
  return {
    chart: { ...chart, series: [{ ...series!, values: { ...series!.values, address: area } }] },
    sentence: { ...sentence, cells: [{ ...said!, link: { ...said!.link!, address: cell } }] },
  };
}

function reportOf(table: TableRecord, drawn: ChartRecord, row: RowRecord): ReportRecord {
  const sheet = {
    role: 'conversion/en/teams',
    name: 'S',
    layout: {},
    tables: [table],
    rows: [row],
    charts: [drawn],
    decorations: [],
  };
  return {
    sheets: [sheet],
    overview: { title: 'T', headlines: [], cautions: [], lists: [] },
    json: { calls: 2 },
  };
}
