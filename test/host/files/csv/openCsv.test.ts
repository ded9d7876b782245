import { openWorkbook } from '../../../../host/files/openWorkbook';
import { tableFixture } from '../packages';

function rowsOf(name: string): unknown[][] {
  const workbook = openWorkbook(tableFixture(name), name);
  const { cells } = workbook.sheets[0]!;
  const area = cells.usedArea()!;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cells.value(row, column)),
  );
}

const chinese = [
  ['客户编号', '客户名称', '金额', '日期', '备注'],
  ['00012', '浦华众城信息有限公司', 1234.5, '2026-01-15', '重点，跟进'],
  ['00013', '昂歌信息', -8, '2026/2/3', '他说"可以"'],
  ['123456789012345678', '精芯信息', 0.25, '', '第一行\n第二行'],
];

test.each(['utf8-bom-comma.csv', 'utf8-semicolon.csv', 'gb18030-tab.csv', 'utf16-tab.csv'])(
  'the same table is read from %s: identifiers and dates stay text, numbers become numbers',
  (name) => {
    expect(rowsOf(name)).toEqual(chinese);
  },
);

test('a western table in windows-1252 with semicolons keeps its accents; decimal commas and percents stay text', () => {
  expect(rowsOf('windows1252-semicolon.csv')).toEqual([
    ['id', 'Müller & Söhne', 'prix', 'ratio'],
    ['007', 'Zoë Café', 1.5, '12,5'],
    [8, 'naïve; quoted', -3, '50%'],
  ]);
});

test('the sheet has the name of the file, as far as a sheet may have it', () => {
  const open = (name: string) => openWorkbook(new TextEncoder().encode('a,b\n1,2'), name).sheets[0]!.name;
  expect(open('客户.csv')).toBe('客户');
  expect(open('C:\\data\\[2026] orders: final.csv')).toBe('_2026_ orders_ final');
  expect(open(`${'long'.repeat(20)}.csv`)).toHaveLength(31);
});

test('a first line sep=; is an instruction, not data', () => {
  const workbook = openWorkbook(new TextEncoder().encode('sep=;\r\na;b\r\n1;2'), 'x.csv');
  expect(workbook.sheets[0]!.cells.value(0, 1)).toBe('b');
  expect(workbook.sheets[0]!.cells.usedArea()).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
});

function columnOf(text: string, column: number): unknown[] {
  const { cells } = openWorkbook(new TextEncoder().encode(text), 'x.csv').sheets[0]!;
  return Array.from({ length: cells.usedArea()!.rows - 1 }, (_, row) => cells.value(row + 1, column));
}

test.each([
  ['in a table of decimal commas points group thousands', 'a;b\n1,5;1.234\n2,5;900', ['1.234', 900]],
  [
    'a column that shows its decimal point has one, whatever the others do',
    'a;b\n1,5;1.234\n2,5;0.9',
    [1.234, 0.9],
  ],
  ['in a table of decimal points they are decimals', 'a;b\n1.5;1.234\n2.5;900', [1.234, 900]],
  ['in a table separated by commas they are decimals', 'a,b\n1,1.234\n2,12.500', [1.234, 12.5]],
  ['where nothing shows it they are left for who reads on', 'a;b\n1;1.234\n2;12.500', ['1.234', '12.500']],
])('%s', (_case, text, expected) => {
  expect(columnOf(text, 1)).toEqual(expected);
});

test('a text longer than a cell holds is cut, as Excel cuts it', () => {
  expect(columnOf(`a,b\n1,${'x'.repeat(40_000)}`, 1)).toEqual(['x'.repeat(32_767)]);
});
