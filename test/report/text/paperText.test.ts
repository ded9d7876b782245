import { paperText } from '../../../src/report/text/paperText';
import { proseIn } from '../../../src/report/text/proseIn';

const cut = { rows: 200, ofRows: 1200, columns: 9, ofColumns: 24 };

test('a page says how many rows and columns are not on it, in the language of the report', () => {
  const paper = { pagesAcross: 1, cut };
  expect(paperText(paper, proseIn('en'))).toBe(
    'Printed: 200 of 1,200 rows, 9 of 24 columns; all are on the sheet',
  );
  expect(paperText(paper, proseIn('zh-CN'))).toBe('打印 200 / 1,200 行、9 / 24 列，其余见工作表');
});

test('a page of a sheet that is printed whole says nothing', () => {
  expect(paperText({ pagesAcross: 1 }, proseIn('en'))).toBe('');
});
