import { errorOf, excelForEachTest } from '../excelForEachTest';

type Batch = (sheet: Excel.Worksheet) => void;

const chartOf = (sheet: Excel.Worksheet, type: string) =>
  sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4'), 'Columns');
const seriesOf = (sheet: Excel.Worksheet, type: string, index = 0) =>
  chartOf(sheet, type).series.getItemAt(index);
const scale = (sheet: Excel.Worksheet, formula: string) => {
  const format = sheet.getRange('B2:B4').conditionalFormats.add('ColorScale');
  format.colorScale.criteria = {
    minimum: { type: 'Number', formula, color: '#FFFFFF' },
    maximum: { type: 'HighestValue', color: '#000000' },
  };
};
const labels = (sheet: Excel.Worksheet, type: string) => {
  seriesOf(sheet, type).dataLabels.position = 'OutsideEnd';
};

/** What is refused, and the nearest that is not. */
const refused: readonly (readonly [what: string, no: Batch, yes: Batch])[] = [
  [
    'a title on an axis of a chart without axes',
    (sheet) => (chartOf(sheet, 'Pie').axes.valueAxis.title.text = 'Share'),
    (sheet) => (chartOf(sheet, 'ColumnClustered').axes.valueAxis.title.text = 'Share'),
  ],
  [
    'a bound on an axis of texts',
    (sheet) => (chartOf(sheet, 'ColumnClustered').axes.categoryAxis.minimum = 1),
    (sheet) => (chartOf(sheet, 'XYScatter').axes.categoryAxis.minimum = 1),
  ],
  [
    'a lower bound above the upper one',
    (sheet) => {
      const axis = chartOf(sheet, 'ColumnClustered').axes.valueAxis;
      axis.maximum = 1;
      axis.minimum = 2;
    },
    (sheet) => {
      const axis = chartOf(sheet, 'ColumnClustered').axes.valueAxis;
      axis.maximum = 2;
      axis.minimum = 1;
    },
  ],
  [
    'a trendline on a stacked chart',
    (sheet) => seriesOf(sheet, 'ColumnStacked').trendlines.add('Linear'),
    (sheet) => seriesOf(sheet, 'ColumnClustered').trendlines.add('Linear'),
  ],
  [
    'labels outside of stacked parts',
    (sheet) => labels(sheet, 'BarStacked'),
    (sheet) => labels(sheet, 'BarClustered'),
  ],
  [
    'a box plot that becomes a line',
    (sheet) => (seriesOf(sheet, 'Boxwhisker').chartType = 'Line'),
    (sheet) => (seriesOf(sheet, 'ColumnClustered').chartType = 'Line'),
  ],
  [
    'every series on the secondary axis',
    (sheet) => {
      const { series } = chartOf(sheet, 'ColumnClustered');
      series.getItemAt(0).axisGroup = 'Secondary';
      series.getItemAt(1).axisGroup = 'Secondary';
    },
    (sheet) => (seriesOf(sheet, 'ColumnClustered', 1).axisGroup = 'Secondary'),
  ],
  [
    'a name of a series beyond 255 characters',
    (sheet) => (seriesOf(sheet, 'Line').name = 'x'.repeat(256)),
    (sheet) => (seriesOf(sheet, 'Line').name = 'x'.repeat(255)),
  ],
  [
    'a name of a series that begins as a formula',
    (sheet) => chartOf(sheet, 'Line').series.add('=cmd()'),
    (sheet) => chartOf(sheet, 'Line').series.add('a=b'),
  ],
  [
    'a broken number format in cells',
    (sheet) => (sheet.getRange('B2').numberFormat = [['0.0[Red']]),
    (sheet) => (sheet.getRange('B2').numberFormat = [['[Red]0.0']]),
  ],
  [
    'a broken number format on an axis',
    (sheet) => (chartOf(sheet, 'Line').axes.valueAxis.numberFormat = '0"%'),
    (sheet) => (chartOf(sheet, 'Line').axes.valueAxis.numberFormat = '0"%"'),
  ],
  [
    'a broken number format of labels',
    (sheet) => (seriesOf(sheet, 'Line').dataLabels.numberFormat = '['),
    (sheet) => (seriesOf(sheet, 'Line').dataLabels.numberFormat = '0.0'),
  ],
  [
    'a footer beyond 255 characters',
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256)),
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(255)),
  ],
  ['a color at a text', (sheet) => scale(sheet, 'low'), (sheet) => scale(sheet, '1.5')],
  [
    'a number of pages that is none',
    (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }),
    (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }),
  ],
];

describe('what Excel refuses', () => {
  const excel = excelForEachTest();
  const run = (batch: Batch) =>
    excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C4').values = [
        ['name', 'calls', 'share'],
        ['a', 4, 0.4],
        ['b', 3, 0.7],
        ['c', 3, 1],
      ];
      batch(sheet);
      await context.sync();
    });

  test.each(refused)('%s', async (_, no, yes) => {
    expect((await errorOf(() => run(no))).code).toMatch(/^Invalid(Argument|Operation)$/);
    await run(yes);
    expect(excel().host.session.gaps).toEqual([]);
  });

  test('rows added to a table of its header alone begin right below it', async () => {
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [['name', 'calls']];
      const table = sheet.tables.add('A1:B1', true);
      table.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      const range = table.getRange();
      range.load('values,address');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet1!A1:B3',
        [
          ['name', 'calls'],
          ['a', 1],
          ['b', 2],
        ],
      ]);
    });
  });

  test('a link on a blank cell shows where it leads, and a link takes the font of links', async () => {
    await run((sheet) => {
      sheet.getRange('E1').format.font.size = 20;
      sheet.getRange('E1').hyperlink = { documentReference: 'Sheet1!A1' };
    });
    const { sheets, styles } = excel().workbook;
    const { cells } = sheets[0]!;
    expect([cells.value(0, 4), styles.get(cells.style(0, 4)).font.size]).toEqual(['Sheet1!A1', undefined]);
  });
});
