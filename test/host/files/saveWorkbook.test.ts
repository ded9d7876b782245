import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { cellKey } from '../../../host/workbook/CellStore';
import { createWorkbook } from '../../../host/workbook/createWorkbook';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { plainChart, plainSeries } from './charts/plainChart';
import {
  changedParts,
  main,
  office,
  packageOf,
  partNames,
  partOf,
  sheetOf,
  workbookFixture,
} from './packages';
import { addSheet, paintReport } from './paintReport';

const partsThatMayChange = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
];

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'openpyxl-plain.xlsx'])(
  'adding a report to %s',
  (name) => {
    const file = workbookFixture(name);
    const workbook = openWorkbook(file, name);
    const names = workbook.sheets.map((sheet) => sheet.name);
    paintReport(workbook, addSheet(workbook, '报告', 0));
    workbook.settings.set('recipe', { version: 1, weights: [0.5, 0.3] });
    const saved = saveWorkbook(workbook);
    const reopened = openWorkbook(saved, name);

    test('leaves every part of the opened file byte for byte, but for the four that list what is new', () => {
      expect(partsThatMayChange).toEqual(expect.arrayContaining(changedParts(file, saved)));
      expect(partOf(saved, 'xl/styles.xml').length).toBeGreaterThan(partOf(file, 'xl/styles.xml').length);
    });

    test('gives the same sheets, values, formulas and looks again', () => {
      expect(reopened.sheets.map((sheet) => sheet.name)).toEqual(['报告', ...names]);
      for (const [index, sheet] of workbook.sheets.entries()) {
        const again = reopened.sheets[index]!;
        expect(again.cells.usedArea()).toEqual(sheet.cells.usedArea());
        const area = sheet.cells.usedArea() ?? { row: 0, column: 0, rows: 0, columns: 0 };
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            expect(again.cells.value(row, column)).toBe(sheet.cells.value(row, column));
            expect(again.cells.formula(row, column)).toBe(sheet.cells.formula(row, column));
            const before = workbook.styles.get(sheet.cells.style(row, column));
            const after = reopened.styles.get(again.cells.style(row, column));
            expect({ ...after, base: 0 }).toEqual({ ...before, base: 0 });
          }
        }
      }
    });

    test('gives the same report again', () => {
      const [report] = reopened.sheets;
      expect(report).toMatchObject({
        frozenRows: 1,
        frozenColumns: 1,
        showGridlines: false,
        tabColor: '#0F6C5C',
        merges: [{ row: 8, column: 0, rows: 1, columns: 3 }],
        pageLayout: {
          orientation: 'Landscape',
          fitToPagesWide: 1,
          titleRows: { first: 0, last: 0 },
          centerFooter: '&A &P/&N',
          paperSize: 'A4',
          rowBreaks: [4, 8],
        },
      });
      expect(report!.columnWidths.get(0)).toBe(120);
      expect(report!.rowHeights.get(0)).toBe(24);
      expect(report!.tables).toMatchObject([
        { name: 'PayoffReport', area: { row: 0, column: 0, rows: 6, columns: 3 } },
      ]);
      expect(report!.conditionalFormats.map(({ kind }) => kind)).toEqual(['DataBar', 'IconSet']);
      expect(report!.conditionalFormats[0]).toMatchObject({ gradient: false, color: '#2B5C8A' });
      expect(report!.hyperlinks.get(cellKey(1, 0))?.documentReference).toBe("'记录'!A1");
      expect([...report!.customProperties]).toEqual([['payoff', 'run 1|summary']]);
      expect(report!.charts).toMatchObject([{ name: 'chart', chartType: 'BarClustered' }]);
      expect([...reopened.settings]).toEqual([['recipe', { version: 1, weights: [0.5, 0.3] }]]);
      expect(reopened.names).toHaveLength(workbook.names.length);
    });

    test('gives each table an id of its own', () => {
      const ids = partNames(saved)
        .filter((part) => part.startsWith('xl/tables/'))
        .map((part) => / id="(\d+)"/.exec(partOf(saved, part))?.[1]);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('saves nothing differently when nothing was changed since', () => {
      expect(changedParts(saved, saveWorkbook(reopened))).toEqual([]);
      for (const sheet of reopened.sheets) sheet.changed = true;
      const inFront = changedParts(saved, saveWorkbook(reopened));
      expect(inFront).toEqual([]);
    });

    test('a second run clears and refills its sheet without leaving parts behind', () => {
      const again = openWorkbook(saved, name);
      const report = again.sheets[0]!;
      report.changed = true;
      report.charts.splice(0);
      report.tables.splice(0);
      report.conditionalFormats.splice(0);
      report.merges.splice(0);
      report.hyperlinks.clear();
      report.cells.clearContents({ row: 0, column: 0, rows: 20, columns: 20 });
      report.cells.restyle({ row: 0, column: 0, rows: 20, columns: 20 }, () => 0);
      paintReport(again, report);
      const second = saveWorkbook(again);
      const count = (file: Uint8Array, folder: string) =>
        partNames(file).filter((part) => part.startsWith(folder)).length;
      for (const folder of ['xl/charts/', 'xl/drawings/', 'xl/tables/', 'xl/worksheets/', 'customXml/']) {
        expect([folder, count(second, folder)]).toEqual([folder, count(saved, folder)]);
      }
      expect(partOf(second, 'xl/styles.xml')).toBe(partOf(saved, 'xl/styles.xml'));
      const [first] = openWorkbook(second, name).sheets;
      expect(first!.charts).toHaveLength(1);
      expect(first!.tables.map((table) => table.name)).toEqual(['PayoffReport']);
      expect(first!.conditionalFormats).toHaveLength(2);
      expect(first!.cells.value(5, 2)).toBe(5002.5);
    });
  },
);

describe('changing a sheet of the user', () => {
  const file = workbookFixture('openpyxl.xlsx');

  function change(edit: (sheet: SheetModel, workbook: WorkbookModel) => void): Uint8Array {
    const workbook = openWorkbook(file, 'openpyxl.xlsx');
    const [sheet] = workbook.sheets;
    edit(sheet!, workbook);
    sheet!.changed = true;
    return saveWorkbook(workbook);
  }

  test('a score column to the right of the data changes its cells only', () => {
    const saved = change((sheet) => {
      sheet.cells.setValue(0, 12, '评分');
      for (let row = 1; row <= 40; row += 1) sheet.cells.setValue(row, 12, row / 8);
    });
    expect(changedParts(file, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    const before = partOf(file, 'xl/worksheets/sheet1.xml');
    const without = partOf(saved, 'xl/worksheets/sheet1.xml')
      .replace(/<c r="M\d+"[^>]*>(?:<v>[^<]*<\/v>|<is>.*?<\/is>)<\/c>/g, '')
      .replace('<dimension ref="A1:M41"/>', /<dimension [^>]*>/.exec(before)![0]);
    expect(without === before).toBe(true);
    expect(openWorkbook(saved, 'x').sheets[0]!.cells.value(40, 12)).toBe(5);
  });

  test('comments, validation, conditional formats and print settings of the sheet stay', () => {
    const saved = partOf(
      change((sheet) => sheet.cells.setValue(45, 0, 'x')),
      'xl/worksheets/sheet1.xml',
    );
    for (const section of ['dataValidations', 'legacyDrawing', 'tableParts', 'mergeCells'])
      expect(saved).toContain(`<${section}`);
    expect(saved.match(/<cfRule /g)).toHaveLength(5);
  });

  test('a scale and breaks between pages are written, read again and taken away', () => {
    const reopened = (workbook: WorkbookModel) => openWorkbook(saveWorkbook(workbook), 'x.xlsx');
    const workbook = openWorkbook(workbookFixture('openpyxl.xlsx'), 'x.xlsx');
    const report = addSheet(workbook, 'Report', 0);
    Object.assign(report.pageLayout, { scale: 67, rowBreaks: [30, 61] });
    const again = reopened(workbook);
    expect(again.sheets[0]!.pageLayout).toMatchObject({ scale: 67, rowBreaks: [30, 61] });
    again.sheets[0]!.changed = true;
    Object.assign(again.sheets[0]!.pageLayout, { fitToPagesWide: 1, scale: undefined, rowBreaks: undefined });
    const { pageLayout } = reopened(again).sheets[0]!;
    expect([pageLayout.fitToPagesWide, pageLayout.scale, pageLayout.rowBreaks]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  test('a formula frozen to its value is a value, and the calculation chain goes', () => {
    const chained = packageOf({
      'xl/worksheets/sheet1.xml': sheetOf(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row>',
      ),
      'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        [
          'worksheet:worksheets/sheet1.xml',
          'styles:styles.xml',
          'sharedStrings:sharedStrings.xml',
          'calcChain:calcChain.xml',
        ]
          .map((link, index) => {
            const [kind, target] = link.split(':');
            return `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`;
          })
          .join('') +
        '</Relationships>',
    });
    const workbook = openWorkbook(chained, 'x.xlsx');
    workbook.sheets[0]!.cells.setFormula(0, 0, undefined);
    workbook.sheets[0]!.changed = true;
    const saved = saveWorkbook(workbook);
    expect(partNames(saved)).not.toContain('xl/calcChain.xml');
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1"><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c>',
    );
  });

  test('a cell of any type keeps its value when only its look changes', () => {
    const workbook = openWorkbook(
      packageOf({
        'xl/worksheets/sheet1.xml': sheetOf(
          '<row r="1"><c r="A1" t="inlineStr"><is><t>文本</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1"><v>5</v></c>' +
            '<c r="D1"><f>1+1</f></c><c r="E1"><f>1+1</f><v>2</v></c><c r="F1" t="b"><v>1</v></c></row>',
        ),
      }),
      'x.xlsx',
    );
    const [sheet] = workbook.sheets;
    const bold = workbook.styles.indexOf({ ...workbook.styles.get(0), wrap: true });
    for (let column = 0; column < 6; column += 1) sheet!.cells.setStyle(0, column, bold);
    sheet!.changed = true;
    const saved = saveWorkbook(workbook);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<c r="D1" s="2"><f>1+1</f></c>');
    const { cells } = openWorkbook(saved, 'x.xlsx').sheets[0]!;
    expect([0, 1, 2, 3, 4, 5].map((column) => cells.value(0, column))).toEqual([
      '文本',
      'first',
      5,
      '#CALC!',
      2,
      true,
    ]);
  });

  test('when the first cell of a shared formula changes, the others are written out', () => {
    const shared = packageOf({
      'xl/worksheets/sheet1.xml': sheetOf(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
      ),
    });
    const workbook = openWorkbook(shared, 'x.xlsx');
    const { cells } = workbook.sheets[0]!;
    cells.setFormula(0, 1, undefined);
    workbook.sheets[0]!.changed = true;
    const again = openWorkbook(saveWorkbook(workbook), 'x.xlsx').sheets[0]!.cells;
    expect([0, 1, 2].map((row) => again.formula(row, 1))).toEqual([undefined, '=A2*2', '=A3*2']);
    expect([0, 1, 2].map((row) => again.value(row, 1))).toEqual([2, 4, 6]);
  });

  test('a new look of a cell keeps what the model does not know of it', () => {
    const file = packageOf({
      'xl/styles.xml':
        `<styleSheet xmlns="${main}"><fonts><font><strike/><sz val="9"/><name val="宋体"/><charset val="134"/></font></fonts>` +
        '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
        '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" quotePrefix="1"><alignment textRotation="45"/><protection locked="0"/></xf></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
    });
    const workbook = openWorkbook(file, 'x.xlsx');
    const [sheet] = workbook.sheets;
    const before = workbook.styles.get(sheet!.cells.style(0, 0));
    sheet!.cells.setStyle(
      0,
      0,
      workbook.styles.indexOf({ ...before, font: { ...before.font, bold: true }, wrap: true }),
    );
    sheet!.changed = true;
    const styles = partOf(saveWorkbook(workbook), 'xl/styles.xml');
    expect(styles).toContain('<font><b/><strike/><sz val="9"/><name val="宋体"/><charset val="134"/></font>');
    expect(styles).toContain(
      '<xf numFmtId="14" fontId="1" fillId="0" borderId="0" quotePrefix="1" applyFont="1" applyAlignment="1" xfId="0"><alignment textRotation="45" wrapText="1"/><protection locked="0"/></xf>',
    );
  });
});

describe('tabs and names', () => {
  test('local names and print titles follow their sheets when tabs are added, moved and deleted', () => {
    const workbook = openWorkbook(workbookFixture('openpyxl.xlsx'), 'x.xlsx');
    const [records, , parameters] = workbook.sheets;
    addSheet(workbook, '新', 0);
    workbook.sheets.splice(2, 1);
    const again = openWorkbook(saveWorkbook(workbook), 'x.xlsx');
    expect(again.sheets.map(({ name }) => name)).toEqual(['新', '记录', '参数', '很隐藏']);
    const owner = again.sheets.find(
      ({ id }) => id === again.names.find(({ name }) => name === 'Local')?.sheetId,
    );
    expect(owner?.name).toBe(parameters!.name);
    expect(again.sheets[1]!.pageLayout.titleRows).toEqual(records!.pageLayout.titleRows);
    expect(again.sheets[0]!.pageLayout.titleRows).toBeUndefined();
  });

  test('parts of a deleted sheet go with it', () => {
    const workbook = openWorkbook(workbookFixture('openpyxl.xlsx'), 'x.xlsx');
    workbook.sheets.splice(1, 1);
    const parts = partNames(saveWorkbook(workbook));
    expect(parts.filter((part) => /charts|media|drawing1/.test(part))).toEqual([]);
    expect(parts).toContain('xl/tables/table1.xml');
  });

  test('new, changed and deleted names are written, hidden ones and comments included', () => {
    const workbook = openWorkbook(workbookFixture('openpyxl.xlsx'), 'x.xlsx');
    workbook.names.splice(1, 1);
    workbook.names[0]!.formula = '=参数!$A$2';
    workbook.names.push({
      id: 'new',
      name: '阈值',
      formula: '=LAMBDA(a,b,a*b+1)',
      comment: '新',
      visible: false,
      sheetId: undefined,
    });
    const again = openWorkbook(saveWorkbook(workbook), 'x.xlsx');
    expect(
      again.names.map(({ name, formula, comment, visible }) => [name, formula, comment, visible]),
    ).toEqual([
      ['HighShare', '=参数!$A$2', '分层比例', true],
      ['SecretName', '=参数!$A$1', '', false],
      ['Local', '=参数!$A$1', '', true],
      ['阈值', '=LAMBDA(a,b,a*b+1)', '新', false],
    ]);
  });

  test('a sheet of ours is in front, unless an untouched sheet says that it is selected', () => {
    for (const [name, front, selected] of [
      ['openpyxl.xlsx', '新', 'xl/worksheets/sheet5.xml'],
      ['libreoffice.xlsx', '记录', 'xl/worksheets/sheet1.xml'],
    ] as const) {
      const workbook = openWorkbook(workbookFixture(name), name);
      const sheet = addSheet(workbook, '新', 0);
      workbook.activeSheetId = sheet.id;
      const saved = saveWorkbook(workbook);
      const again = openWorkbook(saved, name);
      expect(again.sheets.find(({ id }) => id === again.activeSheetId)?.name).toBe(front);
      const marked = partNames(saved).filter(
        (part) =>
          part.startsWith('xl/worksheets/sheet') && /tabSelected="(1|true)"/.test(partOf(saved, part)),
      );
      expect(marked).toEqual([selected]);
    }
  });
});

describe('a workbook that was not opened from a package', () => {
  test('is saved whole, with its active sheet in front', () => {
    const workbook = createWorkbook('数据');
    paintReport(workbook, workbook.sheets[0]!);
    const summary = addSheet(workbook, '总览', 0);
    workbook.activeSheetId = summary.id;
    const again = openWorkbook(saveWorkbook(workbook), 'new.xlsx');
    expect(again.sheets.map(({ name }) => name)).toEqual(['总览', '数据']);
    expect(again.activeSheetId).toBe(again.sheets[0]!.id);
    expect(again.styles.get(again.sheets[1]!.cells.style(0, 0)).font).toMatchObject({
      name: 'Calibri',
      bold: true,
      size: 12,
    });
  });

  test('a chart of a kind that cannot be written is refused, not left out', () => {
    const workbook = createWorkbook();
    workbook.sheets[0]!.charts.push(
      plainChart('x', 'Sunburst', [plainSeries('a', 'Sheet1!$A$1:$A$2', undefined)]),
    );
    expect(() => saveWorkbook(workbook)).toThrow('Sunburst');
  });

  test('the same workbook gives the same bytes', () => {
    const make = () => {
      const workbook = createWorkbook();
      paintReport(workbook, workbook.sheets[0]!);
      return saveWorkbook(workbook);
    };
    expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
  });
});
