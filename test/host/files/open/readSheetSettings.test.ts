import { readColumns, readMerges, readSheetSettings } from '../../../../host/files/open/readSheetSettings';
import { SheetFrame } from '../../../../host/files/open/SheetFrame';
import { createSheet } from '../../../../host/workbook/createSheet';
import { main } from '../packages';

const frameOf = (before: string, after = '') =>
  new SheetFrame(`<worksheet xmlns="${main}">${before}<sheetData/>${after}</worksheet>`);

test('columns have widths, styles, and may be hidden', () => {
  const sheet = createSheet('id', 'Data', 'part');
  readColumns(sheet, frameOf('<cols><col min="2" max="3" width="10" style="1" hidden="1"/></cols>'), [0, 7]);
  expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  expect([0, 1, 2].map((column) => sheet.cells.style(5, column))).toEqual([0, 7, 7]);
  expect(sheet.columnWidths.size).toBe(2);
});

test.each([
  ['of a style that there is not', '<col min="1" max="2" style="9"/>', '1:2'],
  ['before the first', '<col min="0" max="2"/>', '0:2'],
  ['described twice', '<col min="1" max="16384"/><col min="1" max="1"/>', '1:1'],
])('columns %s are damaged', (_, columns, cell) => {
  const read = () => readColumns(createSheet('id', 'Data', 'part'), frameOf(`<cols>${columns}</cols>`), [0]);
  expect(read).toThrow(expect.objectContaining({ cell }));
});

test('views, protection and paper are read', () => {
  const sheet = createSheet('id', 'Data', 'part');
  const view = '<sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView>';
  const paper =
    '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddHeader>top</oddHeader><oddFooter>&amp;Lleft&amp;Rright</oddFooter></headerFooter>';
  readSheetSettings(
    sheet,
    frameOf(`<sheetViews>${view}</sheetViews>`, `<sheetProtection sheet="1"/>${paper}`),
    [],
  );
  expect(sheet).toMatchObject({
    showGridlines: false,
    frozenRows: 2,
    frozenColumns: 1,
    protected: true,
    pageLayout: {
      paperSize: 'A4',
      orientation: 'Landscape',
      centerHeader: 'top',
      leftFooter: 'left',
      rightFooter: 'right',
    },
  });
});

test('merged cells are areas; a reference that is none is damaged', () => {
  const merges = (reference: string) =>
    readMerges(frameOf('', `<mergeCells><mergeCell ref="${reference}"/></mergeCells>`));
  expect(merges('B2:C4')).toEqual([{ row: 1, column: 1, rows: 3, columns: 2 }]);
  expect(() => merges('B2:')).toThrow(expect.objectContaining({ cell: 'B2:' }));
});
