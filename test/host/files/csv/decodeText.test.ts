import { decodeText } from '../../../../host/files/csv/decodeText';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('byte order marks decide and are not part of the text', () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xe5, 0xae, 0xa2))).toBe('客');
  expect(decodeText(bytes(0xff, 0xfe, 0xa2, 0x5b))).toBe('客');
  expect(decodeText(bytes(0xfe, 0xff, 0x5b, 0xa2))).toBe('客');
});

test('bytes that are not UTF-8 are Chinese where they read as everyday characters', () => {
  // 客户名称,金额 in GBK
  expect(
    decodeText(bytes(0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbd, 0xf0, 0xb6, 0xee)),
  ).toBe('客户名称,金额');
});

test('a name of rare characters beyond GB 2312 does not make a Chinese table western', () => {
  // 客户名称,喆 (86B4 is in GBK only)
  expect(decodeText(bytes(0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x86, 0xb4))).toContain(
    '客户名称',
  );
});

test('accented letters of windows-1252 are not taken for Chinese', () => {
  // "Zoë Café" and "naïve": the accented letter and the one behind it could be a rare Chinese character.
  expect(
    decodeText(bytes(0x5a, 0x6f, 0xeb, 0x20, 0x43, 0x61, 0x66, 0xe9, 0x3b, 0x6e, 0x61, 0xef, 0x76, 0x65)),
  ).toBe('Zoë Café;naïve');
});

test('euro signs do not make a western table Chinese, nor a Chinese one western', () => {
  // "Priorität" and amounts in euros: 80 is the euro sign in both encodings.
  const western = [
    0x50,
    0x72,
    0x69,
    0x6f,
    0x72,
    0x69,
    0x74,
    0xe4,
    0x74,
    ...[0x0a, 0x39, 0x20, 0x80, 0x0a, 0x37, 0x20, 0x80],
  ];
  expect(decodeText(bytes(...western))).toBe('Priorität\n9 €\n7 €');
  expect(decodeText(bytes(0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0x39, 0x20, 0x80))).toBe('金额\n9 €');
});

test.each([
  ['a rare character of a name', '公司㐀', [0xb9, 0xab, 0xcb, 0xbe, 0x81, 0x39, 0xee, 0x39]],
  ['amounts in yen', '¥7', [0x81, 0x30, 0x84, 0x36, 0x37]],
])('what GB18030 writes with four bytes is read: %s', (_what, text, coded) => {
  expect(decodeText(bytes(...coded))).toBe(text);
});

test('plain ASCII is itself', () => {
  expect(decodeText(new TextEncoder().encode('a,b\n1,2'))).toBe('a,b\n1,2');
});

test.each([
  ['little', (high: number, low: number) => [low, high]],
  ['big', (high: number, low: number) => [high, low]],
])('UTF-16 without a byte order mark is known by its zero bytes (%s endian)', (_endian, order) => {
  // 一 (4E00) has a zero byte on the other side.
  const text = '一 客户,产品\n甲,7\n';
  const units = [...text].flatMap((letter) => order(letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff));
  expect(decodeText(Uint8Array.from(units))).toBe(text);
});
