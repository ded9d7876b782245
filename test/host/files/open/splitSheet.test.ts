import { rowPieces, splitSheet } from '../../../../host/files/open/splitSheet';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

const encode = (text: string) => new TextEncoder().encode(text);

test('the frame is the sheet without its cells, the pieces are its rows', () => {
  const split = splitSheet(
    encode('<?xml version="1.0"?><worksheet a="1"><cols/><sheetData><row/></sheetData><x/></worksheet>'),
  );
  expect(split.frame).toBe('<?xml version="1.0"?><worksheet a="1"><cols/><sheetData/><x/></worksheet>');
  expect([...rowPieces(split)]).toEqual(['<row/>']);
});

test('a sheet without cells has no pieces', () => {
  const split = splitSheet(encode('<worksheet><sheetData/></worksheet>'));
  expect([...rowPieces(split)]).toEqual([]);
});

test('large sheets are cut between rows, and nothing is lost between the pieces', () => {
  const row = (index: number) =>
    `<x:row r="${index}"><x:c t="inlineStr"><x:is><x:t>客户${'很长'.repeat(40)}</x:t></x:is></x:c></x:row>`;
  const rows = Array.from({ length: 30_000 }, (_, index) => row(index + 1)).join('');
  const split = splitSheet(
    encode(`<x:worksheet xmlns:x="u"><x:sheetData>${rows}</x:sheetData></x:worksheet>`),
  );
  const pieces = [...rowPieces(split)];
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece.startsWith('<row r=') && piece.endsWith('</row>')).toBe(true);
  expect(pieces.join('') === rows.replace(/x:/g, '')).toBe(true);
});

test('something that is no worksheet is refused', () => {
  expect(() => splitSheet(encode('<chartsheet/>'))).toThrow(XmlSyntaxError);
  expect(() => splitSheet(encode('<worksheet><sheetData><row>'))).toThrow(XmlSyntaxError);
});
