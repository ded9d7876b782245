import { unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../../../host/files/FileProblem';
import { openWorkbook } from '../../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../../host/files/saveWorkbook';
import { packageOf, partNames, relationships, sheetOf } from '../packages';

const withoutStyles = packageOf({
  'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml']]),
  'xl/styles.xml': '',
  'xl/sharedStrings.xml': '',
  'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
});

test('a workbook without a styles part is opened: its cells look plain', () => {
  const { sheets, styles } = openWorkbook(withoutStyles, 'x.xlsx');
  expect(sheets[0]!.cells.value(0, 0)).toBe(1);
  expect(styles.get(sheets[0]!.cells.style(0, 0)).numberFormat).toBe('General');
});

test('it is saved with styles, where its own cells stay plain and changed ones have their look', () => {
  const model = openWorkbook(withoutStyles, 'x.xlsx');
  const [sheet] = model.sheets;
  const bold = model.styles.indexOf({
    ...model.styles.get(0),
    font: { ...model.styles.get(0).font, bold: true },
  });
  sheet!.cells.setStyle(0, 1, bold);
  sheet!.changed = true;
  const saved = saveWorkbook(model);
  expect(partNames(saved).filter((name) => /styles/.test(name))).toHaveLength(2);
  const again = openWorkbook(saved, 'x.xlsx');
  const look = (column: number) => again.styles.get(again.sheets[0]!.cells.style(0, column));
  expect([look(0).font.bold, look(1).font.bold]).toEqual([false, true]);
});

test('an unchanged sheet stays as it is, and what its cells name is plain', () => {
  const again = openWorkbook(saveWorkbook(openWorkbook(withoutStyles, 'x.xlsx')), 'x.xlsx');
  expect(again.styles.get(again.sheets[0]!.cells.style(0, 0))).toMatchObject({
    numberFormat: 'General',
    fill: undefined,
  });
});

test('styles that a relationship names and that are not there are damage, not a choice', () => {
  const lost = packageOf({
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'lost.xml'],
    ]),
  });
  expect(() => openWorkbook(lost, 'x.xlsx')).toThrow(FileProblem);
});

test('a sheet in UTF-16 is asked for its formats all the same', () => {
  const part = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(withoutStyles);
  const utf16 = Buffer.from(`\ufeff${new TextDecoder().decode(parts[part])}`, 'utf16le');
  const file = zipSync({ ...parts, [part]: new Uint8Array(utf16) });
  expect(
    openWorkbook(saveWorkbook(openWorkbook(file, 'x.xlsx')), 'x.xlsx').sheets[0]!.cells.value(0, 1),
  ).toBe(2);
});
