import { readRichText } from '../../../../host/files/open/readRichText';
import { XmlLimitError, XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

const read = (content: string) => readRichText(content, 0, content.length);

test.each([
  ['', ''],
  ['<t>a &lt; b</t>', 'a < b'],
  ['<t xml:space="preserve"> a </t>', ' a '],
  ["<t xml:space='preserve'>_x0041_</t>", 'A'],
  ['\n<t/>\n', ''],
  ['<r><rPr><b/></rPr><t>a</t></r><r><t> b</t></r>', 'a b'],
  ['<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>', '東京'],
])('%j says %j', (content, text) => {
  expect(read(content)).toBe(text);
});

test.each([
  '<t>a',
  '<t>a</t',
  'a',
  '<t>a</t>b',
  '<t>a<t>b</t></t>',
  '<r><r><t>a</t></r></r>',
  '<rPh><t>a</t>',
  '<u>a</u>',
  '<t>a<!-- -->b</t>',
  '<t><![CDATA[a]]></t>',
  '<t>a & b</t>',
])('%j is no text', (content) => {
  expect(() => read(content)).toThrow(XmlSyntaxError);
});

test('more than a cell can hold is not read', () => {
  expect(() => read(`<t>${'a'.repeat(8_000_000)}</t>`)).toThrow(XmlLimitError);
});
