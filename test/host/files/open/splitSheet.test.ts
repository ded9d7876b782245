import { SplitSheet } from '../../../../host/files/open/splitSheet';
import { packPart } from '../../../../host/files/package/PackedPart';
import { packingInJavaScript } from '../../../../host/files/package/Packing';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

const encode = (text: string) => new TextEncoder().encode(text);

test('the frame is the sheet without its cells, the pieces are its rows', () => {
  const split = new SplitSheet(
    encode('<?xml version="1.0"?><worksheet a="1"><cols/><sheetData><row/></sheetData><x/></worksheet>'),
  );
  expect(split.frame).toBe('<?xml version="1.0"?><worksheet a="1"><cols/><sheetData/><x/></worksheet>');
  expect([...split.rows()]).toEqual(['<row/>']);
});

test('a sheet without cells has no pieces', () => {
  const split = new SplitSheet(encode('<worksheet><sheetData/></worksheet>'));
  expect([...split.rows()]).toEqual([]);
});

test('large sheets are cut between rows, and nothing is lost between the pieces', () => {
  const row = (index: number) =>
    `<x:row r="${index}"><x:c t="inlineStr"><x:is><x:t>客户${'很长'.repeat(40)}</x:t></x:is></x:c></x:row>`;
  const rows = Array.from({ length: 30_000 }, (_, index) => row(index + 1)).join('');
  const split = new SplitSheet(
    encode(`<x:worksheet xmlns:x="u"><x:sheetData>${rows}</x:sheetData></x:worksheet>`),
  );
  const pieces = [...split.rows()];
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece.startsWith('<row r=') && piece.endsWith('</row>')).toBe(true);
  expect(pieces.join('') === rows.replace(/x:/g, '')).toBe(true);
});

test('something that is no worksheet is refused', () => {
  expect(() => new SplitSheet(encode('<chartsheet/>'))).toThrow(XmlSyntaxError);
  for (const unclosed of [
    '<worksheet><sheetData',
    '<worksheet><sheetData><row>',
    '<worksheet><sheetData></sheetData',
  ]) {
    expect(() => new SplitSheet(encode(unclosed)).frame).toThrow(XmlSyntaxError);
  }
});

test('the columns stand in front of the rows and are known before them, what stands behind is known after', () => {
  const split = new SplitSheet(encode('<worksheet><cols/><sheetData><row/></sheetData><x/></worksheet>'));
  expect(split.head).toBe('<worksheet><cols/><sheetData/></worksheet>');
  expect([...split.rows(), ...split.rows()]).toEqual(['<row/>', '<row/>']);
  expect(split.frame).toBe('<worksheet><cols/><sheetData/><x/></worksheet>');
});

test('a folded part is split as the same part unfolded', () => {
  const row = (index: number) => `<row r="${index}"><c r="A${index}"><v>${index % 97}</v></c></row>`;
  const rows = Array.from({ length: 200_000 }, (_, index) => row(index + 1)).join('');
  const part = encode(`<worksheet><cols/><sheetData>${rows}</sheetData><x/></worksheet>`);
  const folded = new SplitSheet(packPart([part], packingInJavaScript));
  const pieces = [...folded.rows()];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('') === rows).toBe(true);
  expect(folded.frame).toBe(new SplitSheet(part).frame);
});
