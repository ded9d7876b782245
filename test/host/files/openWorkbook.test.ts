import { unzipSync, zipSync } from 'fflate';
import { FileProblem, type FileProblemCode } from '../../../host/files/FileProblem';
import { openPackage } from '../../../host/files/open/openPackage';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { Room } from '../../../host/files/Room';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { main, office, packageOf, relationships, sheetOf, workbookFixture } from './packages';

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function row(sheet: SheetModel, index: number, columns: number): unknown[] {
  return Array.from({ length: columns }, (_, column) => sheet.cells.value(index, column));
}

function problemOf(bytes: Uint8Array, name = 'file.xlsx'): FileProblemCode {
  return thrownBy(bytes, name).code;
}

function thrownBy(bytes: Uint8Array, name = 'file.xlsx'): FileProblem {
  try {
    openWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('The file was opened');
}

describe('a workbook written by openpyxl', () => {
  const workbook = openWorkbook(workbookFixture('openpyxl.xlsx'), 'openpyxl.xlsx');
  const records = sheetNamed(workbook, '记录');

  test('keeps the order and the visibility of its sheets', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['记录', 'Visible'],
      ['图表 & co', 'Visible'],
      ['参数', 'Hidden'],
      ['很隐藏', 'VeryHidden'],
    ]);
    expect(workbook.activeSheetId).toBe(records.id);
  });

  test('gives identifiers as text, dates as serial numbers, numbers and truth values as such', () => {
    expect(row(records, 1, 8)).toEqual([
      '00000',
      '客户A',
      expect.closeTo(46023.395833, 6),
      1234.5,
      0,
      0,
      true,
      '第一行\n第二行',
    ]);
    expect(records.cells.usedArea()).toEqual({ row: 0, column: 0, rows: 41, columns: 11 });
  });

  test('gives number formats and looks by cell format', () => {
    const style = (line: number, column: number) => workbook.styles.get(records.cells.style(line, column));
    expect(style(1, 2).numberFormat).toBe('yyyy"年"m"月"d"日"');
    expect(style(1, 3).numberFormat).toBe('¥#,##0.00');
    expect(style(0, 0)).toMatchObject({
      font: { bold: true, color: '#FFFFFF' },
      fill: '#2B5C8A',
      borders: { bottom: { style: 'Continuous', weight: 'Medium', color: '#FF0000' } },
      horizontal: 'Center',
      wrap: true,
    });
  });

  test('gives formulas, and says of one that nobody calculated that it has no value', () => {
    expect(records.cells.formula(1, 9)).toBe('=SUM(D2:D41)');
    expect(records.cells.formula(2, 9)).toBe('=STDEV.S(D2:D41)');
    expect(records.cells.value(1, 9)).toBe('#CALC!');
  });

  test('gives the table, the merge, panes, widths, hidden lines and the tab colour', () => {
    expect(records.tables).toMatchObject([
      {
        name: '记录表',
        area: { row: 0, column: 0, rows: 41, columns: 8 },
        style: 'TableStyleMedium2',
        showBandedRows: true,
      },
    ]);
    expect(records.tables[0]?.columns.map(({ name }) => name).slice(0, 3)).toEqual([
      '客户编号',
      '客户名称',
      '申请日期',
    ]);
    expect(records.merges).toEqual([{ row: 0, column: 9, rows: 1, columns: 3 }]);
    expect([records.frozenRows, records.frozenColumns]).toEqual([1, 2]);
    expect(records.columnWidths.get(1)).toBe(94.5);
    expect([...records.hiddenColumns]).toEqual([5]);
    expect([...records.hiddenRows]).toEqual([4]);
    expect(records.rowHeights.get(0)).toBe(30);
    expect(records.tabColor).toBe('#0F6C5C');
    expect(records.pageLayout.titleRows).toEqual({ first: 0, last: 0 });
  });

  test('gives names with their scope, custom properties and links', () => {
    const hidden = sheetNamed(workbook, '参数');
    expect(
      workbook.names.map(({ name, formula, visible, sheetId, comment }) => [
        name,
        formula,
        visible,
        sheetId,
        comment,
      ]),
    ).toEqual([
      ['HighShare', '=参数!$A$1', true, undefined, '分层比例'],
      ['双倍', '=LAMBDA(x,x*2)', true, undefined, ''],
      ['SecretName', '=参数!$A$1', false, undefined, ''],
      ['Local', '=参数!$A$1', true, hidden.id, ''],
    ]);
    expect([...workbook.customProperties]).toEqual([
      ['Client', '浦华'],
      ['Version', 3],
      ['Final', true],
    ]);
    expect([...records.hyperlinks.values()]).toEqual([
      { address: 'https://example.com/?a=1&b=2', documentReference: undefined, screenTip: undefined },
    ]);
  });

  test('gives the charts of a sheet with their kinds and the cells they show', () => {
    const charts = sheetNamed(workbook, '图表 & co').charts;
    expect(charts.map(({ chartType }) => chartType)).toEqual(['ColumnClustered', 'XYScatterLinesNoMarkers']);
    expect(charts[0]).toMatchObject({ title: '金额', left: 48, top: 15 });
    expect(charts[0]?.series.map(({ axisGroup, values }) => [axisGroup, values])).toEqual([
      ['Primary', "'记录'!$D$2:$D$11"],
      ['Secondary', "'记录'!$E$2:$E$11"],
    ]);
  });
});

describe('a workbook written by LibreOffice', () => {
  const workbook = openWorkbook(workbookFixture('libreoffice.xlsx'), 'libreoffice.xlsx');

  test('has calculated values and the texts of its shared string table', () => {
    const records = sheetNamed(workbook, '记录');
    expect(records.cells.formula(1, 9)).toBe('=SUM(D2:D41)');
    const sum = Array.from({ length: 40 }, (_, index) => Number(records.cells.value(index + 1, 3))).reduce(
      (a, b) => a + b,
    );
    expect(records.cells.value(1, 9)).toBeCloseTo(sum, 6);
    expect(row(records, 0, 8)).toEqual([
      '客户编号',
      '客户名称',
      '申请日期',
      '金额',
      '转化率',
      '样本量',
      '已调用',
      '备注',
    ]);
  });

  test('has its pivot table as cells', () => {
    const pivot = sheetNamed(workbook, '透视');
    expect(pivot.cells.usedArea()?.columns).toBe(2);
    expect(pivot.cells.value(pivot.cells.usedArea()!.rows - 1, 1)).toBeGreaterThan(0);
  });
});

describe('the ways in which writers differ', () => {
  const open = (rows: string, parts: Record<string, string> = {}) =>
    openWorkbook(packageOf({ 'xl/worksheets/sheet1.xml': sheetOf(rows), ...parts }), 'x.xlsx').sheets[0]!;

  test('cells and rows without references follow one another', () => {
    const sheet = open(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(row(sheet, 0, 2)).toEqual([1, 2]);
    expect(row(sheet, 3, 3)).toEqual(['', 3, 4]);
    expect(row(sheet, 4, 1)).toEqual([5]);
  });

  test('every type of cell is read, coded characters and rich texts included', () => {
    const sheet = open(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>' +
        '<c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>' +
        '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1</f><v>&lt;x_x000D_y_x005F_x0041_</v></c>' +
        '<c r="G1" t="d"><v>2026-01-15T12:00:00</v></c><c r="H1" s="1"/><c r="I1"><v>1.5E-3</v></c><c r="J1" t="s"><v>1</v></c></row>',
      {
        'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>first</t></si><si><r><t>two</t></r><r><t xml:space="preserve"> runs</t></r></si></sst>`,
      },
    );
    expect(row(sheet, 0, 10)).toEqual([
      'first',
      ' a ',
      'rich text',
      true,
      '#N/A',
      '<x\ry_x0041_',
      46037.5,
      '',
      0.0015,
      'two runs',
    ]);
    expect(sheet.cells.formula(0, 5)).toBe('=A1');
  });

  test('elements may carry a prefix, parts may be named from the root, the namespace may be the strict one', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const link = (id: number, kind: string, target: string) =>
      `<p:Relationship Id="rId${id}" Type="${strictOffice}/${kind}" Target="${target}"/>`;
    const links = (content: string) =>
      `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">${content}</p:Relationships>`;
    const file = packageOf({
      '_rels/.rels': links(link(1, 'officeDocument', '/xl/workbook.xml')),
      'xl/_rels/workbook.xml.rels': links(link(1, 'worksheet', '/xl/worksheets/sheet1.xml')),
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}"><x:workbookPr date1904="1"/><x:sheets><x:sheet xmlns:z="${strictOffice}" name="S" sheetId="7" z:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`,
    });
    const workbook = openWorkbook(file, 'strict.xlsx');
    expect(row(workbook.sheets[0]!, 0, 2)).toEqual(['文', 2]);
    expect(workbook.sheets[0]!.merges).toHaveLength(1);
    expect(workbook.date1904).toBe(true);
  });

  test('a part may be in UTF-16', () => {
    const xml = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>客户</t></is></c></row>');
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const workbook = openWorkbook(packageOf({}), 'x.xlsx');
    const parts = new Map(workbook.parts);
    parts.set('xl/worksheets/sheet1.xml', utf16);
    expect(openPackage(parts, 'x.xlsx', new Room()).sheets[0]!.cells.value(0, 0)).toBe('客户');
  });

  test('formulas of a shared group are written out for each cell', () => {
    const sheet = open(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(sheet.cells.formula(1, 1)).toBe('=A2*$A$1+SUM(A$1:A2)&"A1"');
    expect(sheet.cells.formula(2, 2)).toBe('=B3*$A$1+SUM(B$1:B3)&"A1"');
  });

  test('a tab that is a chart sheet holds no cells and does not shift the scope of names', () => {
    const file = packageOf({
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Chart1" sheetId="1" r:id="rId4"/><sheet name="Data" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="Mine" localSheetId="1">Data!$A$1</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    });
    const workbook = openWorkbook(file, 'x.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(workbook.names).toMatchObject([{ name: 'Mine', sheetId: workbook.sheets[0]!.id }]);
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]!.id);
  });
});

describe('a file that cannot be opened says why', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  test('a workbook with a password', () => {
    expect(problemOf(workbookFixture('password.xlsx'))).toBe('passwordProtected');
  });
  test('an .xls renamed to .xlsx', () => {
    expect(problemOf(workbookFixture('legacy.xls'), 'renamed.xlsx')).toBe('legacyWorkbook');
  });
  test('a workbook that was cut off', () => {
    const whole = workbookFixture('openpyxl.xlsx');
    expect(problemOf(whole.slice(0, whole.length - 3000))).toBe('brokenArchive');
  });
  test('a sheet that is not well-formed, or missing', () => {
    expect(problemOf(packageOf({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }))).toBe(
      'brokenPart',
    );
    expect(problemOf(packageOf({ 'xl/workbook.xml': '<workbook><sheets>' }))).toBe('brokenPart');
  });
  test('a damaged part is named', () => {
    const broken = packageOf({ 'xl/styles.xml': '<styleSheet><fonts>' });
    expect(() => openWorkbook(broken, 'x.xlsx')).toThrow(
      expect.objectContaining({ code: 'brokenPart', facts: { fileName: 'x.xlsx', part: 'xl/styles.xml' } }),
    );
  });
  test('a spreadsheet of LibreOffice', () => {
    expect(problemOf(workbookFixture('opendocument.ods'))).toBe('openDocument');
  });
  test('a web page under the name of a table', () => {
    expect(problemOf(text('<html><table></table></html>'), 'export.csv')).toBe('webPage');
    expect(problemOf(text('\ufeff<table border="1">'), 'export.xls')).toBe('webPage');
  });
  test('another kind of archive, text or content', () => {
    expect(problemOf(zipSync({ 'a.txt': text('a') }))).toBe('notAWorkbook');
    expect(problemOf(text('hello'), 'letter.xlsx')).toBe('notAWorkbook');
    expect(problemOf(Uint8Array.of(0x89, 0x50, 0, 0, 0x0d, 0, 7, 1), 'picture.csv')).toBe('notAWorkbook');
  });
  test('a workbook without sheets, and nothing at all', () => {
    expect(
      problemOf(packageOf({ 'xl/workbook.xml': `<workbook xmlns="${main}"><sheets/></workbook>` })),
    ).toBe('noSheets');
    expect(problemOf(new Uint8Array())).toBe('emptyFile');
    expect(problemOf(text(' \r\n'), 'blank.csv')).toBe('emptyFile');
  });
  test('a text table with more columns than a sheet has', () => {
    expect(problemOf(text(`${'1,'.repeat(16_384)}1`), 'wide.csv')).toBe('tooLarge');
  });
  test('a binary workbook', () => {
    const file = packageOf({
      '_rels/.rels': relationships([['officeDocument', 'xl/workbook.bin']]),
      'xl/workbook.bin': '',
    });
    expect(problemOf(file, 'a.xlsb')).toBe('binaryWorkbook');
  });
});

test('a large part that nobody reads is checked as well', () => {
  const film = 'xl/media/film.bin';
  const parts = { ...unzipSync(packageOf({})), [film]: new Uint8Array(60_000_000) };
  const file = zipSync(parts, { level: 1 });
  expect(openWorkbook(file, 'x.xlsx').sheets).toHaveLength(1);
  // Its checksum in the directory, which stands 30 bytes before the name there.
  const name = Buffer.from(file.buffer, file.byteOffset, file.byteLength).lastIndexOf(film);
  file[name - 30]! ^= 1;
  expect(thrownBy(file)).toMatchObject({ code: 'brokenPart', facts: { part: film } });
});

describe('a workbook that takes more room than there is', () => {
  const sheetPart = 'xl/worksheets/sheet1.xml';
  const rows = (cell: (row: number) => string) =>
    sheetOf(Array.from({ length: 100 }, (_, row) => `<row r="${row + 1}">${cell(row)}</row>`).join(''));
  const sharedStrings = (count: number) =>
    `<sst xmlns="${main}">${Array.from({ length: count }, (_, index) => `<si><t>a${index}</t></si>`).join('')}</sst>`;

  /** Bytes of the least room in which a package is opened. */
  const roomFor = (parts: Readonly<Record<string, string>>): number => {
    const opened = new Map(Object.entries(unzipSync(packageOf(parts))));
    let [little, enough] = [0, 1_000_000];
    while (enough - little > 1) {
      const middle = Math.floor((little + enough) / 2);
      try {
        openPackage(opened, 'x.xlsx', new Room(middle));
        enough = middle;
      } catch (error) {
        expect(error).toMatchObject({ code: 'tooMuchContent' });
        little = middle;
      }
    }
    return enough;
  };
  const plain = roomFor({});

  test.each([
    ['whole numbers', { [sheetPart]: rows((row) => `<c><v>${row}</v></c>`.repeat(20)) }, 20_800],
    ['numbers with decimals', { [sheetPart]: rows((row) => `<c><v>${row}.5</v></c>`.repeat(10)) }, 28_800],
    ['texts', { [sheetPart]: rows((row) => `<c t="str"><v>text ${row}</v></c>`.repeat(5)) }, 40_300],
    ['formulas', { [sheetPart]: rows(() => '<c><f>SUM(B1:B20)</f><v>1</v></c>') }, 12_900],
    ['rows that say more', { [sheetPart]: sheetOf('<row hidden="1"/>'.repeat(100)) }, 15_000],
    ['styles', { [sheetPart]: rows((row) => '<c s="1"/>'.repeat(1 + (row % 2))) }, 6_000],
    ['shared texts', { 'xl/sharedStrings.xml': sharedStrings(300) }, 18_000],
    [
      'a part that is read as a tree',
      { 'xl/styles.xml': `<styleSheet xmlns="${main}">${' '.repeat(9_000)}</styleSheet>` },
      34_000,
    ],
    [
      'a property of a sheet',
      {
        [sheetPart]: sheetOf('', '', '<customProperties><customPr name="a" r:id="rId1"/></customProperties>'),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['customProperty', '../a.bin']]),
        'xl/a.bin': ' '.repeat(20_000),
      },
      25_000,
    ],
  ])('%s take about as much as V8 keeps for them', (_, parts, bytes) => {
    const taken = roomFor(parts) - plain;
    expect(taken).toBeGreaterThan(0.9 * bytes);
    expect(taken).toBeLessThan(1.15 * bytes);
  });

  test('is refused with the part that goes beyond, and the limit', () => {
    const parts = { [sheetPart]: rows((row) => `<c><v>${row}.5</v></c>`.repeat(2_000)) };
    const opened = new Map(Object.entries(unzipSync(packageOf(parts))));
    expect(() => openPackage(opened, 'x.xlsx', new Room(1_000_000))).toThrow(
      expect.objectContaining({ code: 'tooMuchContent', part: sheetPart, facts: { maximum: 1 } }),
    );
  });
});
