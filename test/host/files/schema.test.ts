import { unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { cellKey } from '../../../host/workbook/CellStore';
import { createWorkbook } from '../../../host/workbook/createWorkbook';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { plainAxis, plainChart, plainSeries } from './charts/plainChart';
import { partOf, schemaErrors, workbookFixture } from './packages';
import { addSheet, paintReport } from './paintReport';

/** Every kind of chart and of conditional format, and what else a report may hold. */
function paintEverything(workbook: WorkbookModel, sheet: SheetModel): void {
  paintReport(workbook, sheet);
  const values = `'${sheet.name}'!$C$2:$C$6`;
  const rates = `'${sheet.name}'!$B$2:$B$6`;
  const names = `'${sheet.name}'!$A$2:$A$6`;
  const labelled = { hasDataLabels: true, dataLabelFormat: '0.0%', dataLabelPosition: 'OutsideEnd' };
  const trendline = {
    id: 't',
    type: 'Linear',
    name: '趋势',
    color: '#B5522B',
    showEquation: true,
    showRSquared: true,
  };
  const line = plainSeries('累计', rates, names, {
    chartType: 'Line',
    axisGroup: 'Secondary',
    lineColor: '#B5522B',
    lineWeight: 2,
  });
  const titled = {
    category: plainAxis({ title: '客户', titleVisible: true, reversePlotOrder: true }),
    value: plainAxis({
      title: '金额（元）',
      titleVisible: true,
      numberFormat: '#,##0',
      minimum: 0,
      maximum: 6000,
      majorUnit: 1000,
      majorGridlines: true,
    }),
    secondaryValue: plainAxis({ title: '%', titleVisible: true, numberFormat: '0%', minimum: 0, maximum: 1 }),
  };
  sheet.charts.push(
    plainChart(
      'bar',
      'BarClustered',
      [plainSeries('a', values, names, { ...labelled, color: '#0F6C5C', gapWidth: 60 })],
      { axes: titled },
    ),
    plainChart(
      'pareto',
      'ColumnClustered',
      [plainSeries('a', values, names, { pointColors: new Map([[0, '#B5522B']]) }), line],
      { axes: titled, legendVisible: true },
    ),
    plainChart('stacked', 'ColumnStacked', [
      plainSeries('a', values, names, labelled),
      plainSeries('b', rates, names),
    ]),
    plainChart('scatter', 'XYScatter', [
      plainSeries('a', values, rates, { trendlines: [trendline], markerStyle: 'Circle', markerSize: 6 }),
    ]),
    plainChart('lines', 'LineMarkers', [plainSeries('a', values, names, { lineStyle: 'Dash', ...labelled })]),
    plainChart('area', 'AreaStacked', [plainSeries('a', values, names)]),
    plainChart('pie', 'Pie', [
      plainSeries('a', values, names, {
        ...labelled,
        dataLabelContent: { value: false, seriesName: false, categoryName: true, percentage: true },
      }),
    ]),
    plainChart('doughnut', 'Doughnut', [plainSeries('a', values, names)]),
    plainChart(
      'box',
      'Boxwhisker',
      [plainSeries('a', values, names, { quartileCalculation: 'Inclusive', color: '#2B5C8A' })],
      { axes: titled },
    ),
  );
  const area = (column: number) => ({ row: 1, column, rows: 5, columns: 1 });
  sheet.conditionalFormats.push(
    {
      kind: 'ColorScale',
      id: 'c',
      area: area(1),
      points: [
        { type: 'LowestValue', value: undefined, color: '#FFFFFF' },
        { type: 'Percentile', value: '50', color: '#CCDDEE' },
        { type: 'HighestValue', value: undefined, color: '#2B5C8A' },
      ],
    },
    { kind: 'DataBar', id: 'd', area: area(1), color: '#0F6C5C', gradient: true },
    { kind: 'IconSet', id: 'e', area: area(2), style: 'FourTrafficLights' },
    {
      kind: 'CellValue',
      id: 'f',
      area: area(2),
      operator: 'Between',
      formula1: '=1',
      formula2: '=2',
      fillColor: '#FAF1EB',
      fontColor: '#B5522B',
    },
  );
  sheet.hyperlinks.set(cellKey(2, 0), {
    address: 'https://example.com/?a=1&b=2',
    documentReference: undefined,
    screenTip: 'to "it"',
  });
  sheet.cells.setFormula(6, 2, '=SUM(C2:C6)+LET(a,1,a)');
  sheet.cells.setValue(6, 2, 15008.5);
  sheet.cells.setValue(7, 0, ' coded \u0001 _x0041_ <&> \ud800');
  sheet.cells.setValue(7, 1, '#CALC!');
  sheet.cells.setValue(7, 2, true);
  workbook.settings.set('recipe', { text: '方案 <&>"' });
  workbook.customProperties.set('Ratio', 0.25).set('Payoff', '投效 <&>').set('Count', 7).set('Done', false);
  workbook.names.push({
    id: 'new',
    name: 'PayoffShare',
    formula: '=0.2',
    comment: '',
    visible: true,
    sheetId: undefined,
  });
}

function newWorkbook(): Uint8Array {
  const workbook = createWorkbook('报告');
  paintEverything(workbook, workbook.sheets[0]!);
  return saveWorkbook(workbook);
}

function withUnknownElement(file: Uint8Array): Uint8Array {
  const sheet = 'xl/worksheets/sheet1.xml';
  const broken = partOf(file, sheet).replace('<sheetData', '<cell/><sheetData');
  return zipSync({ ...unzipSync(file), [sheet]: new TextEncoder().encode(broken) });
}

/** A file painted on, saved, changed and saved again. */
function savedTwice(name: string, file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file, name);
  paintEverything(workbook, addSheet(workbook, '报告', 0));
  const [, records] = workbook.sheets;
  records!.cells.setValue(0, 12, '评分');
  records!.changed = true;
  const again = openWorkbook(saveWorkbook(workbook), name);
  again.sheets[0]!.changed = true;
  again.sheets[0]!.charts.splice(3, 4);
  again.sheets[0]!.conditionalFormats.splice(0, 3);
  return saveWorkbook(again);
}

describe('the Open XML SDK', () => {
  const names = ['openpyxl.xlsx', 'libreoffice.xlsx'];
  let ofNew: string[];
  let ofBroken: string[];
  let ofFixtures: string[][];
  beforeAll(async () => {
    const fixtures = names.map((name) => [name, workbookFixture(name)] as const);
    const file = newWorkbook();
    [ofNew = [], ofBroken = [], ...ofFixtures] = await schemaErrors([
      file,
      withUnknownElement(file),
      ...fixtures.flatMap(([name, file]) => [file, savedTwice(name, file)]),
    ]);
  }, 240_000);

  test('finds nothing wrong with a new workbook with everything that a report may hold', () => {
    expect(ofNew).toEqual([]);
  });

  test.each(names)('finds nothing wrong with what saving adds to %s, once and again', (name) => {
    const [before, after] = ofFixtures.slice(2 * names.indexOf(name));
    const known = new Set(before!.map(withoutPositions));
    expect(after!.filter((error) => !known.has(withoutPositions(error)))).toEqual([]);
  });

  test('finds what is wrong', () => {
    expect(ofBroken).toEqual([expect.stringContaining('/xl/worksheets/sheet1.xml')]);
  });
});

/** An error that was there before may now stand behind others of its kind. */
function withoutPositions(error: string): string {
  return error.replace(/\[\d+\]/g, '');
}
