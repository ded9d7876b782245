import fc from 'fast-check';
import { parseCsv } from '../../../../host/files/csv/parseCsv';

function parse(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  parseCsv(text, separator, (row, column, field) => {
    (rows[row] ??= [])[column] = field;
  });
  return rows;
}

test('quotes hold separators, line breaks and doubled quotes', () => {
  expect(parse('a,"b,c","say ""hi"""\r\n"line 1\nline 2",,x')).toEqual([
    ['a', 'b,c', 'say "hi"'],
    ['line 1\nline 2', '', 'x'],
  ]);
});

test('lines end with CR LF, LF or CR', () => {
  expect(parse('a\r\nb\nc\rd')).toEqual([['a'], ['b'], ['c'], ['d']]);
});

test('a quote inside a field, and a quote that nobody closes, lose nothing', () => {
  expect(parse('5" pipe,x')).toEqual([['5" pipe', 'x']]);
  expect(parse('"open,x\ny')).toEqual([['"open', 'x'], ['y']]);
  expect(parse('"open,x\ny,"again,z\n')).toEqual([
    ['"open', 'x'],
    ['y', '"again', 'z'],
  ]);
  expect(parse('"a"b,c')).toEqual([['ab', 'c']]);
});

test('whatever is quoted as RFC 4180 says comes back as it was', () => {
  const field = fc.string({ maxLength: 8, unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '客', ' ') });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
      const text = rows
        .map((row) => row.map((value) => `"${value.replace(/"/g, '""')}"`).join(separator))
        .join('\r\n');
      expect(parse(text, separator)).toEqual(rows);
    }),
  );
});
