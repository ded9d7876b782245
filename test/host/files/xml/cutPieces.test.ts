import { cutPieces } from '../../../../host/files/xml/cutPieces';
import { XmlLimitError } from '../../../../host/files/xml/XmlSyntaxError';

const encode = (text: string) => new TextEncoder().encode(text);
const row = (index: number) => `<x:row>客户 ${index} ${'y'.repeat(60)}</x:row>`;
const xml = `<x:a xmlns:x="u">${Array.from({ length: 120_000 }, (_, index) => row(index)).join('')}</x:a>`;

function* blocks(bytes: Uint8Array, length: number): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test.each([1_000_003, 5_000_001, 100_000_000])('blocks of %d bytes are cut behind rows', (length) => {
  const pieces = [...cutPieces(blocks(encode(xml), length), 'row')];
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces.slice(0, -1)) expect(piece.endsWith('</row>')).toBe(true);
  expect(pieces.join('') === xml.replace(/x:/g, '').replace('xmlns:x', 'xmlns')).toBe(true);
});

test('nothing is one piece of nothing', () => {
  expect([...cutPieces([], 'row')]).toEqual([]);
});

test('what never ends is too long, before all of it is there', () => {
  let made = 0;
  function* endless(): Iterable<Uint8Array> {
    for (; made < 40; made += 1) yield new Uint8Array(4_000_000).fill(32);
  }
  expect(() => [...cutPieces(endless(), 'row')]).toThrow(XmlLimitError);
  expect(made).toBeLessThan(20);
});
