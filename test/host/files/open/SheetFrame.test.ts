import { SheetFrame } from '../../../../host/files/open/SheetFrame';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';
import { main, office } from '../packages';

const frameOf = (content: string, attributes = '') =>
  new SheetFrame(`<?xml version="1.0"?><worksheet xmlns="${main}"${attributes}>${content}</worksheet>`);

test('a section is replaced at its place, the others stay as they stand', () => {
  const frame = frameOf('<cols><col min="1"  max="2"/></cols><sheetData/> <mergeCells/>');
  frame.replace('cols', '<cols/>');
  const { before, after } = frame.around();
  expect([before.slice(before.indexOf('<cols')), after]).toEqual(['<cols/>', ' <mergeCells/></worksheet>']);
});

test('a new section goes where the schema wants it, none takes all of that name away', () => {
  const frame = frameOf('<sheetData/><conditionalFormatting/><pageMargins/><conditionalFormatting/>');
  frame.replace('mergeCells', '<mergeCells/>');
  expect(frame.around().after).toMatch(/^<mergeCells\/><conditionalFormatting\/>/);
  frame.replace('conditionalFormatting');
  expect(frame.around().after).toBe('<mergeCells/><pageMargins/></worksheet>');
  expect([frame.section('conditionalFormatting'), frame.sources('pageMargins')]).toEqual([
    undefined,
    ['<pageMargins/>'],
  ]);
});

test('relationships keep the prefix that they have, or get one', () => {
  expect(frameOf('<sheetData/>', ` xmlns:rel="${office}"`).relationshipPrefix()).toBe('rel');
  const frame = frameOf('<sheetData/>');
  expect(frame.relationshipPrefix()).toBe('r');
  expect(frame.around().before).toContain(`xmlns:r="${office}"`);
});

test.each(['<worksheet/>', '<chartsheet><sheetData/></chartsheet>', '<worksheet><sheetDate/></worksheet>'])(
  '%s is no worksheet',
  (xml) => {
    expect(() => new SheetFrame(xml)).toThrow(XmlSyntaxError);
  },
);
