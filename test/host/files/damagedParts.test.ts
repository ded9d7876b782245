import { FileProblem } from '../../../host/files/FileProblem';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { main, office, packageOf, relationships, sheetOf } from './packages';

const sheetPart = 'xl/worksheets/sheet1.xml';

function problemOf(parts: Readonly<Record<string, string>>): FileProblem {
  try {
    openWorkbook(packageOf(parts), 'x.xlsx');
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('The file was opened');
}

const inSheet = (rows: string, before = '', after = '') => ({ [sheetPart]: sheetOf(rows, before, after) });
const row = (cells: string, number = 1) => `<row r="${number}">${cells}</row>`;

describe('a cell that says what cannot be is refused with its part and its place', () => {
  test.each([
    ['a text that is not there', '<c r="B1" t="s"><v>7</v></c>', 'B1'],
    ['a text with a negative number', '<c r="B1" t="s"><v>-1</v></c>', 'B1'],
    ['a text without a number', '<c r="B1" t="s"><v></v></c>', 'B1'],
    ['a format that is not there', '<c r="B1" s="999"><v>1</v></c>', 'B1'],
    ['a format that is no number', '<c r="B1" s="x"><v>1</v></c>', 'B1'],
    ['a number that is none', '<c r="B1"><v>12,5</v></c>', 'B1'],
    ['NaN', '<c r="B1"><v>NaN</v></c>', 'B1'],
    ['a number beyond all numbers', '<c r="B1"><v>1e999</v></c>', 'B1'],
    ['a number in another notation', '<c r="B1"><v>0x10</v></c>', 'B1'],
    ['a truth value that is neither', '<c r="B1" t="b"><v>2</v></c>', 'B1'],
    ['a type that no cell has', '<c r="B1" t="money"><v>2</v></c>', 'B1'],
    ['an inline text elsewhere', '<c r="B1" t="inlineStr"><v>text</v></c>', 'B1'],
    ['a reference that is a number', '<c r="1e9"><v>1</v></c>', '1e9'],
    ['row 0', '<c r="A0"><v>1</v></c>', 'A0'],
    ['a row that no sheet has', '<c r="A99999999999999999999"><v>1</v></c>', 'A99999999999999999999'],
    ['a column that no sheet has', '<c r="XFE1"><v>1</v></c>', 'XFE1'],
    ['a column of four letters', '<c r="aaaa1"><v>1</v></c>', 'aaaa1'],
    ['another row than its own', '<c r="A2"><v>1</v></c>', 'A2'],
    ['a reference with more behind it', '<c r="A1:B1"><v>1</v></c>', 'A1:B1'],
    ['a cell within a cell', '<c r="B1"><f>1</f><v>1</v><c r="C1"><v>2</v></c></c>', 'B1'],
    ['a value with another element in it', '<c r="B1"><v>1<b/></v></c>', 'B1'],
    ['no end', '<c r="B1"><v>1</v>', 'B1'],
    ['a value by another name', '<c r="B1"><w>1</w></c>', 'B1'],
    ['two values', '<c r="B1"><v>1</v><v>2</v></c>', 'B1'],
    ['words beside its value', '<c r="B1">1<v>2</v></c>', 'B1'],
    ['a text that does not end', '<c r="B1" t="inlineStr"><is><t>a</is></c>', 'B1'],
    ['a text within a text', '<c r="B1" t="inlineStr"><is><t>a<t>b</t></t></is></c>', 'B1'],
    ['a guide that does not end', '<c r="B1" t="inlineStr"><is><t>a</t><rPh><t>b</t></is></c>', 'B1'],
    ['words beside its text', '<c r="B1" t="inlineStr"><is>a<t>b</t></is></c>', 'B1'],
    ['another element beside its text', '<c r="B1" t="inlineStr"><is><u>b</u></is></c>', 'B1'],
    ['a quote that does not end', '<c r="B1" s="1><v>1</v></c>', 'B1'],
    ['an attribute without quotes', '<c r="B1" s=1><v>1</v></c>', 'B1'],
    ['an attribute twice', '<c r="B1" s="1" s="0"><v>1</v></c>', 'B1'],
    ['attributes that touch', '<c r="B1"s="1"><v>1</v></c>', 'B1'],
    ['an attribute that no cell has', '<c q="C1"><v>1</v></c>', 'A1'],
    ['an attribute that no formula has', '<c r="B1"><f tt="array">1</f><v>1</v></c>', 'B1'],
    ['an error value that is none', '<c r="B1" t="e"><v>5</v></c>', 'B1'],
    ['a date that is none', '<c r="B1" t="d"><v>5</v></c>', 'B1'],
    ['an ampersand that says nothing', '<c r="B1" t="str"><v>R&D</v></c>', 'B1'],
    ['a place that was there before', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', 'A1'],
    ['a place before the last one', '<c r="C1"><v>1</v></c><c r="B1"><v>2</v></c>', 'B1'],
  ])('%s', (_, cells, cell) => {
    expect(problemOf(inSheet(row(cells)))).toMatchObject({
      code: 'brokenCell',
      facts: { fileName: 'x.xlsx', part: sheetPart, cell },
    });
  });

  test.each([
    ['0', '<row r="0"/>'],
    ['1e9', '<row r="1e9"><c><v>1</v></c></row>'],
    ['1048577', '<row r="1048577"/>'],
    ['99999999999999999999', '<row r="99999999999999999999"/>'],
    ['3', `${row('', 3)}${row('', 3)}`],
    ['2', `${row('', 3)}${row('', 2)}`],
    ['1', '<row r="1" s="50" customFormat="1"/>'],
    ['1', '<row q="1"/>'],
    ['1', '<row r="1" r="2"/>'],
    ['1', '<row r="1" hidden="1/>'],
  ])('row %s', (number, rows) => {
    expect(problemOf(inSheet(rows))).toMatchObject({ code: 'brokenCell', facts: { cell: `row ${number}` } });
  });

  test.each([
    ['columns with a format that is not there', '<cols><col min="1" max="3" style="40"/></cols>', '', '1:3'],
    [
      'columns described again and again',
      `<cols>${'<col min="1" max="16384"/>'.repeat(3)}</cols>`,
      '',
      '1:16384',
    ],
    ['a merge of no cells', '', '<mergeCells><mergeCell ref="A0:B2"/></mergeCells>', 'A0:B2'],
    ['a link to nothing', '', '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>', 'A1'],
  ])('%s', (_, before, after, cell) => {
    expect(problemOf(inSheet(row('<c r="A1"><v>1</v></c>'), before, after))).toMatchObject({
      code: 'brokenCell',
      facts: { part: sheetPart, cell },
    });
  });
});

test('what a cell may leave out is no damage', () => {
  const cells =
    '<c r="A1"><v></v></c><c r="B1" t="inlineStr"><is/></c><c r="C1" t="inlineStr"/><c r="D1" t="str"><v></v></c><c r="E1"><v> 2 </v></c><c r="F1" t="b"><v>false</v></c>';
  const { cells: read } = openWorkbook(packageOf(inSheet(row(cells))), 'x.xlsx').sheets[0]!;
  expect([0, 1, 2, 3, 4, 5].map((column) => read.value(0, column))).toEqual(['', '', '', '', 2, false]);
});

describe('a part that is not well-formed, or points to nothing, is refused by its name', () => {
  const links = 'xl/_rels/workbook.xml.rels';
  const sheetLinks = 'xl/worksheets/_rels/sheet1.xml.rels';
  const tabs = (sheets: string) =>
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`;

  test.each([
    ['a row that is not closed', sheetPart, inSheet('<row r="1"><c r="A1"><v>1</v></c>')],
    ['a row within a row', sheetPart, inSheet('<row r="1"><row r="2"></row></row>')],
    ['a cell outside a row', sheetPart, inSheet('<c r="A1"><v>1</v></c>')],
    ['something between rows', sheetPart, inSheet('<row r="1"/><rows/>')],
    ['words between cells', sheetPart, inSheet(row('<c r="A1"><v>1</v></c>2'))],
    ['a row by another name', sheetPart, inSheet('<rox r="1"><c r="A1"><v>1</v></c></rox>')],
    ['a text that is not closed', 'xl/sharedStrings.xml', { 'xl/sharedStrings.xml': '<sst><si><t>a</t>' }],
    [
      'a document type',
      'xl/workbook.xml',
      { 'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${tabs('')}` },
    ],
    ['end tags that were exchanged', 'xl/styles.xml', { 'xl/styles.xml': '<a><b></a></b>' }],
    ['an attribute twice', 'xl/styles.xml', { 'xl/styles.xml': '<a b="1" b="2"/>' }],
    ['a tab without a part', 'xl/workbook.xml', { 'xl/workbook.xml': tabs('<sheet name="A" r:id="rId9"/>') }],
    [
      'two tabs with one name',
      'xl/workbook.xml',
      {
        [links]: relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
        ]),
        'xl/worksheets/sheet2.xml': sheetOf(''),
        'xl/workbook.xml': tabs(
          '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="a" sheetId="2" r:id="rId2"/>',
        ),
      },
    ],
    [
      'two tabs with one number',
      'xl/workbook.xml',
      {
        [links]: relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
        ]),
        'xl/worksheets/sheet2.xml': sheetOf(''),
        'xl/workbook.xml': tabs(
          '<sheet name="A" sheetId="2" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>',
        ),
      },
    ],
    [
      'a tab of no kind that there is',
      links,
      { [links]: relationships([['worksheeu', 'worksheets/sheet1.xml']]) },
    ],
    [
      'styles that nothing leads to any more',
      links,
      {
        [links]: relationships([['worksheet', 'worksheets/sheet1.xml']]),
        '[Content_Types].xml':
          '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
      },
    ],
    [
      'a table that is related as something else',
      sheetPart,
      {
        ...inSheet('', '', '<tableParts><tablePart r:id="rId1"/></tableParts>'),
        [sheetLinks]: relationships([['tabl', '../t.xml']]),
      },
    ],
    [
      'a format by another name',
      'xl/styles.xml',
      { 'xl/styles.xml': '<styleSheet><cellXfs><xf/><xg/></cellXfs></styleSheet>' },
    ],
    [
      'texts by another name',
      'xl/sharedStrings.xml',
      { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si><sj/><si><t>b</t></si></sst>' },
    ],
    [
      'words between texts',
      'xl/sharedStrings.xml',
      { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>b<si><t>c</t></si></sst>' },
    ],
    [
      'something behind the root',
      'xl/workbook.xml',
      { 'xl/workbook.xml': `${tabs('<sheet name="A" sheetId="1" r:id="rId1"/>')}!` },
    ],
    [
      'two tabs with one part',
      'xl/workbook.xml',
      { 'xl/workbook.xml': tabs('<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>') },
    ],
    ['a sheet that is not there', 'xl/none.xml', { [links]: relationships([['worksheet', 'none.xml']]) }],
    [
      'styles that are not there',
      'xl/none.xml',
      {
        [links]: relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'none.xml'],
        ]),
      },
    ],
    [
      'texts that are not there',
      'xl/none.xml',
      {
        [links]: relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'none.xml'],
        ]),
      },
    ],
    [
      'two relationships with one id',
      links,
      {
        [links]: relationships([['a', 'b']]).replace(
          '/></R',
          '/><Relationship Id="rId1" Type="a" Target="c"/></R',
        ),
      },
    ],
    ['a table that is not there', 'xl/none.xml', { [sheetLinks]: relationships([['table', '../none.xml']]) }],
    [
      'a table of no cells',
      'xl/t.xml',
      { [sheetLinks]: relationships([['table', '../t.xml']]), 'xl/t.xml': '<table ref="A0:B1"/>' },
    ],
    [
      'a drawing that is not there',
      'xl/none.xml',
      { [sheetLinks]: relationships([['drawing', '../none.xml']]) },
    ],
    [
      'content types that are not well-formed',
      '[Content_Types].xml',
      { '[Content_Types].xml': '<Types><Default></Types>' },
    ],
  ])('%s', (_, part, parts) => {
    expect(problemOf(parts)).toMatchObject({ code: 'brokenPart', facts: { part } });
  });
});

/** In milliseconds: far beyond what a busy machine needs, far below what such a part would take if it were read. */
const endless = 30_000;

describe('a part made to keep a reader busy is refused soon', () => {
  test.each([
    ['nested 200,000 deep', '[Content_Types].xml', '<a>'.repeat(200_000) + '</a>'.repeat(200_000)],
    ['nested 300 deep', 'xl/styles.xml', '<a>'.repeat(300) + '</a>'.repeat(300)],
  ])('%s, with the limit', (_, part, xml) => {
    const started = performance.now();
    expect(problemOf({ [part]: xml })).toMatchObject({
      code: 'nestedTooDeep',
      facts: { part, maximum: 256 },
    });
    expect(performance.now() - started).toBeLessThan(endless);
  });

  test('with more than two hundred thousand elements', () => {
    const part = 'xl/styles.xml';
    const started = performance.now();
    expect(problemOf({ [part]: `<a>${'<b/>'.repeat(200_000)}</a>` })).toMatchObject({
      code: 'partTooLarge',
      facts: { part },
    });
    expect(performance.now() - started).toBeLessThan(endless);
  });

  test.each([
    ['a tag that is one long name', { 'xl/styles.xml': `<a ${'b'.repeat(300_000)}/>` }],
    ['formulas that never end', inSheet(row(`<c r="A1"><f ${'<f '.repeat(100_000)}<v>1</v></c>`))],
    ['values that never end', inSheet(row(`<c r="A1">${'<v '.repeat(100_000)}</c>`))],
    ['instructions before the root', { [sheetPart]: '<?a?>'.repeat(800) }],
    ['nothing but the guides of a text', { 'xl/sharedStrings.xml': `<sst><si>${'<rPh '.repeat(200_000)}` }],
  ])('%s', (_, parts) => {
    const started = performance.now();
    expect(problemOf(parts).code).toMatch(/^broken/);
    expect(performance.now() - started).toBeLessThan(endless);
  });

  test('a long formula that thousands of cells share', () => {
    const first = row(`<c r="A1"><f t="shared" si="0" ref="A1:A20000">${'A1+'.repeat(5_000)}1</f></c>`);
    const others = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/></c></row>`,
    );
    expect(problemOf(inSheet(first + others.join('')))).toMatchObject({
      code: 'partTooLarge',
      facts: { part: sheetPart },
    });
  });

  test('shared formulas of nothing but brackets', () => {
    const rows = Array.from({ length: 200 }, (_, index) => {
      const [first, second] = [`A${index + 1}`, `B${index + 1}`];
      const formula = `<f t="shared" si="${index}" ref="${first}:${second}">${'['.repeat(16_000)}</f>`;
      return `<row r="${index + 1}"><c r="${first}">${formula}</c><c r="${second}"><f t="shared" si="${index}"/></c></row>`;
    });
    const started = performance.now();
    expect(problemOf(inSheet(`${rows.join('')}<row r="0"/>`)).code).toBe('brokenCell');
    expect(performance.now() - started).toBeLessThan(endless);
  });

  test('a text of ten million characters', () => {
    const parts = { 'xl/sharedStrings.xml': `<sst><si><t>${'&#65;'.repeat(2_000_000)}</t></si></sst>` };
    expect(problemOf(parts)).toMatchObject({ code: 'partTooLarge' });
  });

  test('conditional formats by the ten thousand are only slow to draw', () => {
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting>';
    const { sheets } = openWorkbook(packageOf(inSheet('', '', rule.repeat(60_000))), 'x.xlsx');
    expect(sheets[0]!.conditionalFormats).toEqual([]);
  });

  test('nesting as deep as a part may be does no harm', () => {
    const xml = `<styleSheet><extLst>${'<a>'.repeat(254)}${'</a>'.repeat(254)}</extLst></styleSheet>`;
    expect(openWorkbook(packageOf({ 'xl/styles.xml': xml }), 'x.xlsx').sheets).toHaveLength(1);
  });
});
