import { child, descend, parseXml, prefixedAttribute } from '../../../../host/files/xml/parseXml';
import { XmlLimitError, XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

test('elements know their names, attributes, texts and places', () => {
  const source =
    '<?xml version="1.0"?><!-- <no/> --><x:a xmlns:x="u" r:id="rId1" t=\'&lt;>\'><b/>t&amp;<![CDATA[<c>]]></x:a>';
  const root = parseXml(source);
  expect(root).toMatchObject({ name: 'a', prefix: 'x', text: 't&<c>' });
  expect(root.attributes.get('t')).toBe('<>');
  expect(prefixedAttribute(root, 'id')).toBe('rId1');
  const inner = child(root, 'b')!;
  expect(source.slice(inner.start, inner.end)).toBe('<b/>');
  expect(source.slice(root.contentStart, root.contentEnd)).toBe('<b/>t&amp;<![CDATA[<c>]]>');
});

test('a path of names leads to an element or to nothing', () => {
  const root = parseXml('<a><b><c v="1"/></b></a>');
  expect(descend(root, 'b', 'c')?.attributes.get('v')).toBe('1');
  expect(descend(root, 'x', 'c')).toBeUndefined();
});

test.each(['<a/><b/>', '<!DOCTYPE a><a/>', '<a><b></a></b>', '<a b=1/>', '<a><></a>'])(
  '%j could be read in two ways',
  (source) => {
    expect(() => parseXml(source)).toThrow(XmlSyntaxError);
  },
);

test('elements may be nested 256 deep, no deeper', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(parseXml(nested(256)).name).toBe('a');
  expect(() => parseXml(nested(257))).toThrow(XmlLimitError);
});

test.each(['', '<a>', '<a', '</a>', '<a><b></a>x<c>', '<a b="1'])('%j is not well-formed', (source) => {
  expect(() => parseXml(source)).toThrow(XmlSyntaxError);
});
