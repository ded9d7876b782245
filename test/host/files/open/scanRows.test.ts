import { type ScannedCell, scanRows } from '../../../../host/files/open/scanRows';

function scan(text: string, last = -1): { cells: Partial<ScannedCell>[]; rows: string[]; end: number } {
  const cells: Partial<ScannedCell>[] = [];
  const rows: string[] = [];
  const end = scanRows(text, last, {
    row: (row, tag) => rows.push(`${row} ${tag}`),
    cell: ({ row, column, style, type, value, metadata, start, end: stop }) => {
      cells.push({ row, column, style, type, value, metadata, content: text.slice(start, stop) });
    },
    rowEnd: (row, start, stop) => rows.push(`${row} ${text.slice(start, stop)}`),
  });
  return { cells, rows, end };
}

test('cells come with their place, format, type and raw value', () => {
  const { cells } = scan(
    '<row r="3"><c r="B3" s="12" t="s"><v>4</v></c><c t="n" s="0" r="AA3"><v>1.5</v></c></row>',
  );
  expect(cells).toMatchObject([
    { row: 2, column: 1, style: 12, type: 's', value: '4', content: '<c r="B3" s="12" t="s"><v>4</v></c>' },
    { row: 2, column: 26, style: 0, type: 'n', value: '1.5' },
  ]);
});

test('attributes may have single quotes, spaces and names that end alike', () => {
  const { cells } = scan(
    "<row r='1'><c  r = 'C1'  cm='1' ph='1' s='7' ><f t='array' ref='C1'>A1</f><v>2</v></c></row>",
  );
  expect(cells).toMatchObject([{ row: 0, column: 2, style: 7, type: '', value: '2', metadata: '1' }]);
});

test('line breaks between elements, empty rows and empty cells do no harm', () => {
  const { cells, rows } = scan(
    '\n<row r="1">\n  <c r="A1" s="3"/>\n  <c r="B1">\n <v>1</v>\n </c>\n</row>\n<row r="2"/>\n',
  );
  expect(cells).toMatchObject([
    { column: 0, style: 3, value: undefined },
    { column: 1, value: '1' },
  ]);
  expect(rows).toEqual(['0 <row r="1">', '0 </row>', '1 <row r="2"/>', '1 ']);
});

test('counting goes on from the piece before', () => {
  const { cells, end } = scan('<row><c><v>1</v></c></row>', 41);
  expect(cells).toMatchObject([{ row: 42, column: 0 }]);
  expect(end).toBe(42);
});
