import { knownAttributes, placedAttributes } from '../../../../host/files/open/knownAttributes';
import { DamagedCell } from '../../../../host/files/open/PartProblem';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

test('attributes of the standard and those with a prefix are taken', () => {
  expect([...knownAttributes('<row r="3" spans="1:2" x14ac:dyDescent="0.2">', 'row').keys()]).toEqual([
    'r',
    'spans',
    'x14ac:dyDescent',
  ]);
});

test('one that the element never has is refused', () => {
  expect(() => knownAttributes('<row q="3">', 'row')).toThrow(XmlSyntaxError);
});

test.each([
  ['<row r="3" s=1>', 'row', 'row 3'],
  ['<row q="3">', 'row', 'row 1'],
  ['<c r="B7" q="1">', 'c', 'B7'],
  ['<c q="B7">', 'c', 'A1'],
] as const)('%s is refused by the place that it names, or is at', (tag, element, place) => {
  const refused = () => placedAttributes(tag, element, element === 'row' ? 'row 1' : 'A1');
  expect(refused).toThrow(new DamagedCell(place));
});
