import { readRelationships, relationshipPartOf } from '../../../../host/files/package/relationships';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';
import { office } from '../packages';

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
])('the relationships of %j stand in %s', (part, relationshipPart) => {
  expect(relationshipPartOf(part)).toBe(relationshipPart);
});

const relationship = (id: string, target: string, rest = '') =>
  `<Relationship Id="${id}" Type="${office}/worksheet" Target="${target}"${rest}/>`;

test('targets are parts from the root, whether they are written from the part or from the root', () => {
  const read = readRelationships(
    `<Relationships>${relationship('a', '../b.xml')}${relationship('b', '/xl/c.xml')}${relationship('c', 'https://d.example', ' TargetMode="External"')}</Relationships>`,
    'xl/worksheets/sheet1.xml',
  );
  expect(read.map(({ id, kind, target, external }) => [id, kind, target, external])).toEqual([
    ['a', 'worksheet', 'xl/b.xml', false],
    ['b', 'worksheet', 'xl/c.xml', false],
    ['c', 'worksheet', 'https://d.example', true],
  ]);
});

test('two of one id could mean either part', () => {
  const twice = `<Relationships>${relationship('a', 'b.xml')}${relationship('a', 'c.xml')}</Relationships>`;
  expect(() => readRelationships(twice, 'xl/workbook.xml')).toThrow(XmlSyntaxError);
});
