import { Package } from '../../../../host/files/package/Package';
import { relativeTarget, resolveTarget } from '../../../../host/files/package/relationships';

const encode = (text: string) => new TextEncoder().encode(text);
const typesOf = (content: string) =>
  encode(`<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/>${content}</Types>`);

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', './xl/work%20book.xml', 'xl/work book.xml'],
])('seen from %j, %j is %j', (part, target, name) => {
  expect(resolveTarget(part, target)).toBe(name);
  expect(resolveTarget(part, relativeTarget(part, name))).toBe(name);
});

test('the map it was made from never changes', () => {
  const parts = new Map([
    ['[Content_Types].xml', typesOf('')],
    ['a.xml', encode('<a/>')],
  ]);
  const target = new Package(parts);
  target.set('a.xml', '<b/>');
  target.addRelationship('a.xml', 'urn:kind', 'b.xml');
  expect(new TextDecoder().decode(parts.get('a.xml'))).toBe('<a/>');
  expect(parts.size).toBe(2);
});

test('names of parts are compared without case, and new names are free', () => {
  const target = new Package(new Map([['xl/Charts/Chart1.XML', encode('<c/>')]]));
  expect(target.text('xl/charts/chart1.xml')).toBe('<c/>');
  expect(target.unusedName('xl/charts/chart#.xml')).toBe('xl/charts/chart2.xml');
});

test('relationships get free ids and keep what was there', () => {
  const rels =
    '<p:Relationships xmlns:p="r"><p:Relationship Id="rId2" Type="u/a" Target="a.xml"/><!-- mine --></p:Relationships>';
  const target = new Package(new Map([['xl/_rels/w.xml.rels', encode(rels)]]));
  expect(target.addRelationship('xl/w.xml', 'u/b', 'xl/b.xml')).toBe('rId3');
  expect(target.addRelationship('xl/w.xml', 'u/c', 'https://e.com/?a=1&b=2', true)).toBe('rId4');
  expect(target.text('xl/_rels/w.xml.rels')).toBe(
    rels.replace(
      '</p:Relationships>',
      '<p:Relationship Id="rId3" Type="u/b" Target="b.xml"/>' +
        '<p:Relationship Id="rId4" Type="u/c" Target="https://e.com/?a=1&amp;b=2" TargetMode="External"/></p:Relationships>',
    ),
  );
  target.removeRelationship('xl/w.xml', 'rId2');
  expect(target.relationships('xl/w.xml').map(({ kind }) => kind)).toEqual(['b', 'c']);
});

test('content types are looked up by part, then by extension, and go with their part', () => {
  const target = new Package(
    new Map([
      ['[Content_Types].xml', typesOf('<Override PartName="/xl/A.xml" ContentType="own"/>')],
      ['xl/a.xml', encode('<a/>')],
    ]),
  );
  expect(target.contentType('xl/a.xml')).toBe('own');
  expect(target.contentType('xl/b.xml')).toBe('application/xml');
  target.setContentType('xl/b.xml', 'new');
  target.remove('xl/a.xml');
  expect(target.contentType('xl/a.xml')).toBe('application/xml');
  expect(target.contentType('xl/b.xml')).toBe('new');
});
