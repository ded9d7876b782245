import { normalizePrefix, rootPrefix } from '../../../../host/files/xml/normalizePrefix';

test.each([
  ['<x:worksheet', 'x'],
  ['<?xml version="1.0"?>\n<!-- <y:no> --><x:worksheet', 'x'],
  ['<worksheet xmlns:x="u"', ''],
  ['<?xml', ''],
  ['', ''],
])('the prefix of the root of %j is %j', (xml, prefix) => {
  expect(rootPrefix(xml)).toBe(prefix);
});

test('a beginning of nothing but instructions is read through once', () => {
  const started = performance.now();
  expect(rootPrefix('<?a?>'.repeat(800))).toBe('');
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a dot in a prefix is a dot', () => {
  expect(normalizePrefix('<a.b:c/><aXb:c/>', 'a.b')).toBe('<c/><aXb:c/>');
});
