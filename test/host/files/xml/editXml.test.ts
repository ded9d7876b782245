import { applyEdits, setAttributes } from '../../../../host/files/xml/editXml';

test('edits replace and insert by place, in any order given', () => {
  const edits = [
    { start: 4, end: 6, text: 'X' },
    { start: 0, end: 0, text: '>' },
    { start: 4, end: 4, text: '+' },
  ];
  expect(applyEdits('abcdefg', [edits[1]!, edits[2]!, edits[0]!])).toBe('>abcd+Xg');
  expect(() =>
    applyEdits('abcdef', [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ]),
  ).toThrow('overlap');
});

test('attributes are set, replaced and removed; all others stay as they are written', () => {
  expect(setAttributes(`<a x='1' name="n" displayName="d"/>`, { name: 'm', y: '2', x: undefined })).toBe(
    '<a name="m" displayName="d" y="2"/>',
  );
  expect(setAttributes('<a>', { b: '$1' })).toBe('<a b="$1">');
});
