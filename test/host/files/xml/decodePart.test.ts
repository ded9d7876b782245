import { decodePart, encodePart } from '../../../../host/files/xml/decodePart';
import { XmlLimitError, XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

test('a part is read in UTF-8, or in UTF-16 where its mark says so', () => {
  expect(decodePart(encodePart('<a>客户</a>'))).toBe('<a>客户</a>');
  expect(decodePart(new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0xa2, 0x5b]))).toBe('<客');
  expect(decodePart(new Uint8Array([0xfe, 0xff, 0x00, 0x3c, 0x5b, 0xa2]))).toBe('<客');
});

test('bytes that are no text are no part', () => {
  expect(() => decodePart(new Uint8Array([0x3c, 0xff, 0x3e]))).toThrow(XmlSyntaxError);
});

test('a part that would fill a memory as a tree is refused before it is a text', () => {
  expect(() => decodePart(new Uint8Array(64_000_001))).toThrow(XmlLimitError);
});
