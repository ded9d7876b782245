import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
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

const links = (sheet: Excel.Worksheet, count: number) =>
  (sheet.getRangeByIndexes(0, 5, count, 1).hyperlink = {
    documentReference: 'Sheet1!A1',
    textToDisplay: 'x',
  });
const percentile = (sheet: Excel.Worksheet, formula: string) => {
  const format = sheet.getRange('B2:B4').conditionalFormats.add('ColorScale');
  format.colorScale.criteria = {
    minimum: { type: 'Percentile', formula, color: '#FFFFFF' },
    maximum: { type: 'HighestValue', color: '#000000' },
  };
};
const addSeries = (sheet: Excel.Worksheet, count: number) => {
  const { series } = chartOf(sheet, 'Line');
  for (let index = 2; index < count; index += 1) series.add(`s${index}`);
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
    'bounds with nothing between them',
    (sheet) => Object.assign(chartOf(sheet, 'Line').axes.valueAxis, { maximum: 1, minimum: 1 }),
    (sheet) => Object.assign(chartOf(sheet, 'Line').axes.valueAxis, { maximum: 1, minimum: 0.9 }),
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
    'a column that becomes a box plot',
    (sheet) => (seriesOf(sheet, 'ColumnClustered').chartType = 'Boxwhisker'),
    (sheet) => (seriesOf(sheet, 'ColumnClustered').chartType = 'Area'),
  ],
  [
    'labels outside of a line',
    (sheet) => labels(sheet, 'Line'),
    (sheet) => (seriesOf(sheet, 'Line').dataLabels.position = 'Top'),
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
    'a title of a chart beyond 255 characters',
    (sheet) => (chartOf(sheet, 'Line').title.text = 'x'.repeat(256)),
    (sheet) => (chartOf(sheet, 'Line').title.text = 'x'.repeat(255)),
  ],
  [
    'a title of an axis beyond 255 characters',
    (sheet) => (chartOf(sheet, 'Line').axes.valueAxis.title.text = 'x'.repeat(256)),
    (sheet) => (chartOf(sheet, 'Line').axes.valueAxis.title.text = 'x'.repeat(255)),
  ],
  ['a 256th series', (sheet) => addSeries(sheet, 256), (sheet) => addSeries(sheet, 255)],
  [
    'a unit of an axis that is none',
    (sheet) => (chartOf(sheet, 'Line').axes.valueAxis.majorUnit = 0),
    (sheet) => (chartOf(sheet, 'Line').axes.valueAxis.majorUnit = 0.5),
  ],
  ['a percentile beyond 100', (sheet) => percentile(sheet, '101'), (sheet) => percentile(sheet, '100')],
  [
    'a formula beyond 8,192 characters',
    (sheet) => (sheet.getRange('E1').formulas = [[`=${'1+'.repeat(4096)}1`]]),
    (sheet) => (sheet.getRange('E1').formulas = [[`=${'1+'.repeat(4095)}1`]]),
  ],
  ...['=SUM(B2', '=SUM(B2))', '="x', '={1,2)'].map((formula): (typeof refused)[number] => [
    `a formula that is not closed as it was opened: ${formula}`,
    (sheet) => (sheet.getRange('E1').formulas = [[formula]]),
    (sheet) => (sheet.getRange('E1').formulas = [[`=IF(B2="(",SUM({1,2}),'Sheet1'!B2)`]]),
  ]),
  ...['<a><b></a>', '<a/><b/>', '<a', '{}', '<!DOCTYPE a><a/>'].map((xml): (typeof refused)[number] => [
    `a part that is no XML: ${xml}`,
    ({ context }) => void (context as Excel.RequestContext).workbook.customXmlParts.add(xml),
    ({ context }) =>
      void (context as Excel.RequestContext).workbook.customXmlParts.add('<?xml version="1.0"?><a><b/></a>'),
  ]),
  [
    'a number format beyond 255 characters',
    (sheet) => (sheet.getRange('B2').numberFormat = [[`0"${'x'.repeat(253)}"`]]),
    (sheet) => (sheet.getRange('B2').numberFormat = [[`0"${'x'.repeat(252)}"`]]),
  ],
  ['a 65,531st link on a sheet', (sheet) => links(sheet, 65_531), (sheet) => links(sheet, 65_530)],
  [
    'a key of a custom property beyond 255 characters',
    (sheet) => sheet.customProperties.add('k'.repeat(256), ''),
    (sheet) => sheet.customProperties.add('k'.repeat(255), ''),
  ],
  [
    'fewer than no frozen rows',
    (sheet) => sheet.freezePanes.freezeRows(-1),
    (sheet) => sheet.freezePanes.freezeRows(0),
  ],
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

  test('panes in Page Layout view, until the person leaves it', async () => {
    const person = new PersonAtExcel(excel().host);
    const [sheet] = excel().workbook.sheets;
    person.changeView(sheet!, 'PageLayout');
    const panes: Batch[] = [
      ({ freezePanes }) => freezePanes.freezeRows(1),
      ({ freezePanes }) => freezePanes.freezeColumns(1),
      ({ freezePanes }) => freezePanes.freezeAt('A1:B2'),
      ({ freezePanes }) => freezePanes.unfreeze(),
    ];
    for (const batch of panes) expect((await errorOf(() => run(batch))).code).toBe('InvalidOperation');
    person.changeView(sheet!, 'Normal');
    for (const batch of panes) await run(batch);
  });

  test('nothing is calculated in silence: a blank in place of a result is named', async () => {
    const read = () =>
      excel().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('D1:D2');
        range.load('values,formulas');
        await context.sync();
        return range.values;
      });
    await run((sheet) => (sheet.getRange('D1:D2').formulas = [['=SUM(B2:B4)'], ['']]));
    expect(excel().host.session.gaps).toEqual([]);
    expect(await read()).toEqual([[''], ['']]);
    expect(excel().host.session.gaps).toEqual(['The stand-in for Excel does not calculate =SUM(B2:B4).']);
    await run((sheet) => (sheet.getRange('D1').values = [[10]]));
    excel().host.session.gaps.length = 0;
    expect(await read()).toEqual([[10], ['']]);
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
