import fc from 'fast-check';
import { readValue } from '../../../../host/files/open/readCells';
import { scanRows } from '../../../../host/files/open/scanRows';
import { writeCell } from '../../../../host/files/save/writeCell';
import { XmlBytes } from '../../../../host/files/xml/XmlBytes';
import type { Scalar } from '../../../../host/workbook/types';

function cellXml(
  ...cell: Parameters<typeof writeCell> extends [unknown, ...infer Cell] ? Cell : never
): string {
  const out = new XmlBytes();
  writeCell(out, ...cell);
  return new TextDecoder().decode(out.take());
}

function readBack(xml: string): Scalar {
  let value: Scalar = '';
  scanRows(`<row r="1">${xml}</row>`, -1, {
    row() {},
    rowEnd() {},
    cell: (cell) => {
      value = readValue(cell, undefined, { sharedStrings: () => [], styleOfFormat: [], date1904: false });
    },
  });
  return value;
}

test('values are written by their type', () => {
  expect(cellXml(0, 0, 0, 1.5, '')).toBe('<c r="A1"><v>1.5</v></c>');
  expect(cellXml(9, 27, 3, true, '')).toBe('<c r="AB10" s="3" t="b"><v>1</v></c>');
  expect(cellXml(0, 0, 0, '=1+1', '')).toBe('<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>');
  expect(cellXml(0, 0, 0, '#N/A', '')).toBe('<c r="A1" t="e"><v>#N/A</v></c>');
  expect(cellXml(0, 0, 0, '#SPILL!', '<f>A1</f>')).toBe('<c r="A1" t="e"><f>A1</f><v>#VALUE!</v></c>');
  expect(cellXml(0, 0, 0, 'a', '<f>B1</f>')).toBe('<c r="A1" t="str"><f>B1</f><v>a</v></c>');
  expect(cellXml(0, 0, 2, '', '')).toBe('<c r="A1" s="2"/>');
  expect(cellXml(0, 0, 2, '', '<f>B1</f>', '1')).toBe('<c r="A1" s="2" cm="1"><f>B1</f></c>');
  expect(cellXml(0, 0, 0, 'two  blanks', '')).toBe(
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve">two  blanks</t></is></c>',
  );
});

test('any text comes back as it was, whatever characters it holds', () => {
  const hard = fc.constantFrom(
    '_x000D_',
    '_x',
    '\r\n',
    '\n',
    ' ',
    '&lt;',
    '<v>',
    ']]>',
    '\u0000',
    '\u001f',
    '\ud800',
    '\uffff',
    '😀',
    '客户',
    '"',
  );
  const text = fc
    .array(fc.oneof(hard, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 5 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      fc.pre(!/^#/.test(value));
      expect(readBack(cellXml(0, 0, 0, value, ''))).toBe(value);
    }),
    { numRuns: 500 },
  );
});

test('any number comes back to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readBack(cellXml(0, 0, 0, value, ''))).toBe(Object.is(value, -0) ? 0 : value);
    }),
  );
});
