import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('several areas and records of properties through office.js', () => {
  const excel = excelForEachTest();
  const run = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
    excel().Excel.run(async (context) => {
      const result = batch(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
      return result;
    });
  const styleOf = (row: number, column: number) =>
    excel().workbook.styles.get(excel().workbook.sheets[0]!.cells.style(row, column));

  test('a look of several areas reaches each of them and nothing between', async () => {
    await run((sheet) => {
      const { format } = sheet.getRanges('A1:B2, D4; F6');
      format.font.bold = true;
      format.horizontalAlignment = 'Right';
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.rowHeight = 30;
    });
    for (const [row, column] of [
      [1, 1],
      [3, 3],
      [5, 5],
    ] as const) {
      expect(styleOf(row, column)).toMatchObject({ font: { bold: true }, horizontal: 'Right' });
      expect(styleOf(row, column).borders.bottom?.style).toBe('Continuous');
    }
    expect([styleOf(0, 0).borders.bottom, styleOf(2, 2).font.bold]).toEqual([undefined, false]);
    expect([...excel().workbook.sheets[0]!.rowHeights.keys()]).toEqual([0, 1, 3, 5]);
  });

  test('what areas have in common is told, and null where they differ', async () => {
    await run((sheet) => (sheet.getRange('A1').format.font.bold = true));
    const { font } = await excel().Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRanges('A1,C1');
      format.font.load('bold,italic');
      await context.sync();
      return format;
    });
    expect([font.bold, font.italic]).toEqual([null, false]);
  });

  test.each(['A1,', 'A1,nonsense', Array.from({ length: 3000 }, () => 'A1').join()])(
    'areas that are none, or too many characters, are refused: %.12s',
    async (address) => {
      const error = await errorOf(() => run((sheet) => (sheet.getRanges(address).format.wrapText = true)));
      expect(error.code).toBe('InvalidArgument');
    },
  );

  test('records set a look, a link, widths and heights, each where it stands', async () => {
    await run((sheet) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([[{}, { hyperlink: { documentReference: 'Sheet1!C3', textToDisplay: 'there' } }]]);
      sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 80 } }, {}]);
      sheet
        .getRange('A1:A2')
        .setRowProperties([
          {},
          { format: { rowHeight: 44, font: { italic: true }, fill: { color: 'red' } } },
        ]);
    });
    const sheet = excel().workbook.sheets[0]!;
    expect([...sheet.hyperlinks.values()].map((link) => link.documentReference)).toEqual(['Sheet1!C3']);
    expect(sheet.cells.value(0, 1)).toBe('there');
    expect([[...sheet.columnWidths], [...sheet.rowHeights]]).toEqual([[[0, 80]], [[1, 44]]]);
    expect(styleOf(1, 0)).toMatchObject({ font: { italic: true }, fill: '#FF0000' });
  });

  test.each([
    ['that can only be read', { address: 'A1' }],
    ['that nobody knows', { format: { shine: 1 } }],
  ])('records with a property %s are refused', async (_, record) => {
    const set = (range: Excel.Range) => range.setCellProperties([[record as Excel.SettableCellProperties]]);
    const error = await errorOf(() => run((sheet) => set(sheet.getRange('A1'))));
    expect([error.code, excel().host.session.gaps]).toEqual(['InvalidArgument', []]);
  });

  test('records of another size than the range are refused', async () => {
    const sizes: ((range: Excel.Range) => void)[] = [
      (range) => range.setCellProperties([[{}], [{}]]),
      (range) => range.setCellProperties([[{}]]),
      (range) => range.setColumnProperties([{}, {}, {}]),
      (range) => range.setRowProperties([{}, {}]),
    ];
    for (const set of sizes) {
      const error = await errorOf(() => run((sheet) => set(sheet.getRange('A1:B1'))));
      expect(error.code).toBe('InvalidArgument');
    }
  });
});
