import { unescapeXml } from '../../../../host/files/xml/text';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

test('references of XML and of any character are resolved', () => {
  expect(unescapeXml('&lt;a b=&quot;R&amp;D&apos;&quot;&gt; &#x1F600;&#128512;&#x10FFFF;')).toBe(
    '<a b="R&D\'"> 😀😀\u{10ffff}',
  );
});

test.each([
  '&',
  '& ',
  '&amp',
  '&amp:',
  '&#;',
  '&leak;',
  '&constructor;',
  '&LT;',
  '&#x110000;',
  '&#9999999999;',
])('"%s" stands for nothing', (text) => {
  expect(() => unescapeXml(`a ${text} b`)).toThrow(XmlSyntaxError);
});
