import type { FunctionsMetadata } from '../../host/cells/functionMetadata';
import { functionsMetadataFiles } from '../../scripts/functionsMetadata';
import { startFunctions, type StartedFunctions } from './startFunctions';

let metadata: FunctionsMetadata;
let web: StartedFunctions;
let desktop: StartedFunctions;
beforeAll(async () => {
  metadata = JSON.parse((await functionsMetadataFiles())['functions.json']!) as FunctionsMetadata;
  web = await startFunctions('en-US', metadata);
});
afterAll(() => web.close());

const customers = [
  ['客户', '销售额', '采用率'],
  ['甲', 100, 0.2],
  ['乙', '', 0.9],
  ['丙', 300, 0.6],
  ['丁', 200, 0.4],
];

describe('the functions in cells', () => {
  it('leave blank cells out on the web', async () => {
    const [ranks] = await web.evaluateInCells(customers, ['=PERCENTILE_COHORT(B2:B5)'], [4]);
    expect(ranks).toEqual([0, '#N/A', 1, 0.5]);
  });

  it('show the error of a cell in its own row', async () => {
    const cells = [[1], ['#DIV/0!'], [3], [2]];
    const [scores] = await web.evaluateInCells(cells, ['=COMPOSITE_SCORE(A1:A4)'], [4]);
    expect(scores).toEqual([0, '#DIV/0!', 1, 0.5]);
  });

  it('take an array constant, a text and a nested function', async () => {
    const [tiers] = await web.evaluateInCells(
      customers,
      ['=VALUE_TIER(COMPOSITE_SCORE(B2:C5,{1,3},"rank"),,25%,0.25,{"高","中","低"},"rank",A2:A5)'],
      [4],
    );
    expect(tiers).toEqual(['低', '#N/A', '高', '中']);
  });

  it('read table columns, spill, recalculate when a value changes and say #SPILL! where a cell is in the way', async () => {
    const { excel } = web;
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRange('A1:C5');
      range.values = customers;
      const table = sheet.tables.add(range, true);
      table.name = '客户表';
      sheet.getRange('E1').formulas = [['=PERCENTILE_COHORT(客户表[采用率])']];
      await context.sync();
      await excel.host.formulas?.settled();
      const result = sheet.getRange('E1:E4');
      result.load('values');
      await context.sync();
      expect(result.values.map((row) => Number(Number(row[0]).toFixed(4)))).toEqual([0, 1, 0.6667, 0.3333]);

      sheet.getRange('C2').values = [[1]];
      await context.sync();
      await excel.host.formulas?.settled();
      result.load('values');
      await context.sync();
      expect(result.values[0]![0]).toBe(1);

      sheet.getRange('G1').formulas = [['=PERCENTILE_COHORT(C2:C5)']];
      sheet.getRange('G3').values = [['in the way']];
      await context.sync();
      await excel.host.formulas?.settled();
      const blocked = sheet.getRange('G1:G3');
      blocked.load('values');
      await context.sync();
      expect(blocked.values.map((row) => row[0] as unknown)).toEqual(['#SPILL!', '', 'in the way']);
    });
  });
});

describe('the functions in cells of Excel for desktop, which sends blank cells as 0', () => {
  beforeAll(async () => {
    desktop = await startFunctions('en-US', metadata, 'desktop');
  });
  afterAll(() => desktop.close());

  it('give what the web gives when zeros are ignored', async () => {
    const formulas = ['=PERCENTILE_COHORT(B2:B5,,,,,TRUE)', '=COMPOSITE_SCORE(B2:C5,,,,TRUE)'];
    const [onWeb, onDesktop] = await Promise.all([
      web.evaluateInCells(customers, formulas, [4, 4]),
      desktop.evaluateInCells(customers, formulas, [4, 4]),
    ]);
    expect(onDesktop).toEqual(onWeb);
    expect(onDesktop[0]).toEqual([0, '#N/A', 1, 0.5]);
  });

  it('trim a whole column to its filled part', async () => {
    const [ranks] = await desktop.evaluateInCells([[5], [1], [3]], ['=PERCENTILE_COHORT(A:A,,,,,TRUE)'], [4]);
    expect(ranks).toEqual([1, 0, 0.5, '']);
  });

  /** A1:A5 scores, B1:B5 a second metric; column C and D1:D5 have blank cells. */
  const cells = [
    [1, 10, 'b', 'High'],
    [2, 30, '', ''],
    [2, 20, 'a', 'Low'],
    [4, 50, '', 2],
    [5, 40, 'c', ''],
  ];
  it.each([
    ['a blank share of the high tier', '=VALUE_TIER(A1:A5,,D5)'],
    ['a blank share of the low tier', '=VALUE_TIER(A1:A5,,0.2,D5)'],
    ['a blank cut', '=VALUE_TIER(A1:A5,,D4:D5,,,"cuts")'],
    ['a blank label', '=VALUE_TIER(A1:A5,,,,D1:D3)'],
    ['blank names', '=VALUE_TIER(A1:A5,,0.6,0.4,,"rank",C1:C5)'],
    ['a blank weight', '=COMPOSITE_SCORE(A1:B5,D4:D5)'],
    ['a blank weight of the one metric', '=COMPOSITE_SCORE(A1:A5,D5)'],
    ['a blank method', '=COMPOSITE_SCORE(A1:B5,,C1:C2)'],
    ['a blank method for all', '=COMPOSITE_SCORE(A1:B5,,C2)'],
    ['a blank direction', '=COMPOSITE_SCORE(A1:B5,,,,,D2)'],
    ['a blank switch', '=COMPOSITE_SCORE(A1:B5,,,,D2,,D2)'],
    ['a blank header', '=COMPOSITE_SCORE(A1:B5,,,,,,TRUE,C1:C2)'],
    ['blank cohorts', '=PERCENTILE_COHORT(A1:A5,,C1:C5)'],
    ['a blank method of ranks', '=PERCENTILE_COHORT(A1:A5,,,,D2)'],
    ['a blank rule for values outside', '=PERCENTILE_COHORT(9,A1:A5,,,"weak",,D2)'],
    ['a blank rule of tiers', '=VALUE_TIER(A1:A5,,,,,D2)'],
  ])('give what the web gives for %s', async (_what, formula) => {
    const [[onWeb], [onDesktop]] = await Promise.all([
      web.evaluateInCells(cells, [formula], [6]),
      desktop.evaluateInCells(cells, [formula], [6]),
    ]);
    expect(onDesktop).toEqual(onWeb);
  });
});

describe.each(['web', 'desktop'] as const)(
  'the functions in the rows of an Excel table, on the %s',
  (mode) => {
    it('give what one formula for all rows gives, by [@Column] against the whole column', async () => {
      const started = await startFunctions('en-US', metadata, mode);
      try {
        await started.excel.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add();
          const rows = Array.from({ length: 9 }, (_, row) => [
            `C${row}`,
            (row * 7) % 5,
            row % 4,
            row % 2 ? 'a' : 'b',
          ]);
          const range = sheet.getRange('A1:D10');
          range.values = [['Customer', 'Sales', 'Use', 'Industry'], ...rows];
          const table = sheet.tables.add(range, true);
          table.name = 'Customers';
          const formulas = [
            [
              '=COMPOSITE_SCORE(Customers[@[Sales]:[Use]],{3,1},,Customers[[Sales]:[Use]])',
              '=COMPOSITE_SCORE(Customers[[Sales]:[Use]],{3,1})',
            ],
            [
              '=PERCENTILE_COHORT(Customers[@Sales],Customers[Sales],Customers[@Industry],Customers[Industry])',
              '=PERCENTILE_COHORT(Customers[Sales],,Customers[Industry])',
            ],
            ['=VALUE_TIER(Customers[@Sales],Customers[Sales])', '=VALUE_TIER(Customers[Sales])'],
          ] as const;
          formulas.forEach(([copied, spilled], index) => {
            const column = sheet.getRangeByIndexes(1, 5 + 2 * index, 9, 1);
            column.formulas = rows.map(() => [copied]);
            sheet.getRangeByIndexes(1, 6 + 2 * index, 1, 1).formulas = [[spilled]];
          });
          await context.sync();
          await started.excel.host.formulas?.settled();
          const results = sheet.getRangeByIndexes(1, 5, 9, 6);
          results.load('values');
          await context.sync();
          for (const row of results.values as unknown[][]) {
            expect([row[0], row[2], row[4]]).toEqual([row[1], row[3], row[5]]);
            expect(typeof row[0]).toBe('number');
          }
        });
      } finally {
        started.close();
      }
    });
  },
);
