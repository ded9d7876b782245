import { readSharedStrings } from '../../../../host/files/open/readSharedStrings';

const read = (content: string) => readSharedStrings(new TextEncoder().encode(`<sst>${content}</sst>`));

test('plain, rich, empty and coded texts keep their places', () => {
  expect(
    read(
      '<si><t>a &amp; b</t></si><si/><si><t/></si><si><r><rPr><sz val="9"/></rPr><t>x</t></r><r><t xml:space="preserve"> y</t></r>' +
        '<rPh sb="0" eb="1"><t>pho</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve">1_x000D_\r\n2</t></si>',
    ),
  ).toEqual(['a & b', '', '', 'x y', '1\r\n2']);
});

test('elements may carry a prefix', () => {
  const xml = '<?xml version="1.0"?><x:sst xmlns:x="u"><x:si><x:t>客户</x:t></x:si></x:sst>';
  expect(readSharedStrings(new TextEncoder().encode(xml))).toEqual(['客户']);
});
