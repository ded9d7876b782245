import type { FunctionsMetadata } from '../../../host/cells/functionMetadata';
import type { StartedExcel } from '../../../host/node/startExcel';
import { excelForEachTest } from '../excelForEachTest';

const metadata: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'TIMES',
      name: 'TIMES',
      parameters: [
        { name: 'values', dimensionality: 'matrix' },
        { name: 'factor', dimensionality: 'scalar', optional: true },
      ],
    },
    { id: 'SHOW', name: 'SHOW', parameters: [{ name: 'values', dimensionality: 'matrix' }] },
  ],
};

/** TIMES multiplies numbers and passes errors on; SHOW returns what it received as JSON. */
function associate({ CustomFunctions }: StartedExcel): { calls: number } {
  const count = { calls: 0 };
  CustomFunctions.associate('TIMES', (values: unknown[][], factor: number | null) => {
    count.calls += 1;
    return values.map((row) =>
      row.map((value) => (typeof value === 'number' ? value * (factor ?? 2) : (value ?? ''))),
    );
  });
  CustomFunctions.associate('SHOW', (values: unknown[][]) => JSON.stringify(values));
  return count;
}

describe('formulas of custom functions in cells', () => {
  const excel = excelForEachTest(() => ({ customFunctions: metadata }));
  let count: { calls: number };
  beforeEach(() => {
    count = associate(excel());
  });

  /** Writes formulas and values by address, waits for the results and reads the area. */
  async function enter(cells: Readonly<Record<string, unknown>>, read: string): Promise<unknown[][]> {
    return excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const [address, value] of Object.entries(cells)) {
        sheet.getRange(address).values = (Array.isArray(value) ? value : [[value]]) as unknown[][];
      }
      await context.sync();
      await excel().host.formulas?.settled();
      const range = sheet.getRange(read);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  }

  test('show #BUSY! until the function has answered', async () => {
    await excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('D1');
      cell.formulas = [['=TIMES({1,2;3,4})']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#BUSY!']]);
    });
    await excel().host.formulas?.settled();
    expect(await enter({}, 'D1:E2')).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  test('spill into their neighbours, which know where they come from', async () => {
    const values = await enter(
      {
        'A1:B2': [
          [1, 2],
          [3, 4],
        ],
        D1: '=TIMES(A1:B2,10)',
      },
      'D1:E2',
    );
    expect(values).toEqual([
      [10, 20],
      [30, 40],
    ]);
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const spill = sheet.getRange('D1').getSpillingToRange();
      const parent = sheet.getRange('E2').getSpillParent();
      spill.load('address');
      parent.load('address');
      await context.sync();
      expect([spill.address, parent.address]).toEqual(['Sheet1!D1:E2', 'Sheet1!D1']);
    });
  });

  test('are evaluated again when an input changes, and only then', async () => {
    await enter({ A1: 1, D1: '=TIMES(A1)', E1: '=TIMES(B1)' }, 'D1');
    expect(count.calls).toBe(2);
    expect(await enter({ A1: 21 }, 'D1')).toEqual([[42]]);
    expect(count.calls).toBe(3);
    await enter({ H9: 'elsewhere' }, 'D1');
    expect(count.calls).toBe(3);
  });

  test('feed each other, also by what the other spills', async () => {
    const values = await enter({ 'A1:A2': [[1], [2]], C1: '=TIMES(A1:A2)', E1: '=TIMES(C1#,10)' }, 'E1:E2');
    expect(values).toEqual([[20], [40]]);
    expect(await enter({ A2: 5 }, 'E1:E2')).toEqual([[20], [100]]);
  });

  test('take tables, names, nested calls, array constants and percentages', async () => {
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        ['客户', '得分'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'Scores';
      context.workbook.names.add('cut', sheet.getRange('B3'));
      await context.sync();
    });
    const values = await enter(
      {
        D2: '=TIMES(Scores[得分],3)',
        F2: '=TIMES(cut)',
        G2: '=TIMES(TIMES({1,2}),50%)',
        D5: '=SHOW(Scores[[#Headers],[得分]])',
      },
      'D2:H5',
    );
    expect(values).toEqual([
      [3, '', 4, 1, 2],
      [6, '', '', '', ''],
      ['', '', '', '', ''],
      ['[["得分"]]', '', '', '', ''],
    ]);
  });

  test('show #SPILL! where a neighbour is in use, and fill it once it is free', async () => {
    expect(await enter({ E1: 'here', D1: '=TIMES({1,2,3})' }, 'D1:F1')).toEqual([['#SPILL!', 'here', '']]);
    expect(await enter({ E1: '' }, 'D1:F1')).toEqual([[2, 4, 6]]);
    expect(await enter({ F1: 'there' }, 'D1:F1')).toEqual([['#SPILL!', '', 'there']]);
  });

  test('show #SPILL! over a table, and at the edge of the sheet', async () => {
    const values = await enter({ 'B1:B2': [['h'], [1]], XFD1: '=TIMES({1,2})' }, 'XFD1');
    expect(values).toEqual([['#SPILL!']]);
    await excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('E2:E5', true);
      await context.sync();
    });
    expect(await enter({ D2: '=TIMES({1,2})' }, 'D2')).toEqual([['#SPILL!']]);
  });

  test('leave nothing behind when they are cleared', async () => {
    await enter({ D1: '=TIMES({1;2;3})' }, 'D1');
    expect(await enter({ D1: '' }, 'D1:D3')).toEqual([[''], [''], ['']]);
  });

  test('hand over blanks as null and errors as errors, and show errors of single cells', async () => {
    const values = await enter(
      { 'A1:A3': [[1], [''], ['#N/A']], C1: '=SHOW(A1:A2)', D1: '=TIMES(A1:A3)' },
      'C1:D3',
    );
    expect(values).toEqual([
      ['[[1],[null]]', 2],
      ['', ''],
      ['', '#N/A'],
    ]);
  });

  test('refuse too many arguments, missing ones, unknown ranges and whole columns', async () => {
    const values = await enter(
      {
        D1: '=SHOW(A1,A2)',
        D2: '=SHOW()',
        D3: '=SHOW(Nowhere!A1)',
        D4: '=SHOW(A:A)',
        D5: '=TIMES(A1,B1:B2)',
      },
      'D1:D5',
    );
    expect(values.flat()).toEqual(['#VALUE!', '#VALUE!', '#REF!', '#CALC!', '#VALUE!']);
  });

  test('that feed each other in a circle come to an end', async () => {
    const values = await enter({ A1: '=TIMES(B1)', B1: '=TIMES(A1)' }, 'A1:B1');
    expect(values.flat()).toContain('#CALC!');
  });

  test('wait where calculation is manual, until they are told to calculate', async () => {
    await enter({ A1: 1, D1: '=TIMES(A1)' }, 'D1');
    await excel().Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
    expect(await enter({ A1: 5 }, 'D1')).toEqual([[2]]);
    await excel().Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    await excel().host.formulas?.settled();
    expect(await enter({}, 'D1')).toEqual([[10]]);
  });

  test('leave formulas of Excel alone', async () => {
    await enter({ A1: '=SUM(TIMES(B1:B2))', A2: '=UNKNOWN(B1)' }, 'A1:A2');
    expect(count.calls).toBe(0);
  });
});

describe('on the desktop', () => {
  const excel = excelForEachTest(() => ({
    customFunctions: { ...metadata, allowErrorForDataTypeAny: false },
    functionNamespace: 'DEV',
    blankCells: 'desktop' as const,
  }));
  beforeEach(() => void associate(excel()));

  test('blanks are 0, an error ends the formula, and functions stand under their namespace', async () => {
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [[1], [''], ['#N/A']];
      const results = sheet.getRange('C1:C3');
      results.formulas = [['=DEV.SHOW(A1:A2)'], ['=DEV.SHOW(A1:A3)'], ['=SHOW(A1)']];
      await context.sync();
      await excel().host.formulas?.settled();
      results.load('values');
      await context.sync();
      expect(results.values).toEqual([['[[1],[0]]'], ['#N/A'], ['']]);
    });
  });
});
