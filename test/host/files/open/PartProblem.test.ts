import { DamagedCell, damagedAt, inCell, inPart } from '../../../../host/files/open/PartProblem';
import { ArchiveProblem } from '../../../../host/files/package/ArchiveProblem';
import { RoomError } from '../../../../host/files/Room';
import { XmlDepthError, XmlLimitError, XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

test.each([
  [new DamagedCell('B2'), { code: 'brokenCell', facts: { cell: 'B2' } }],
  [new XmlDepthError(256), { code: 'nestedTooDeep', facts: { maximum: 256 } }],
  [new RoomError(450), { code: 'tooMuchContent', facts: { maximum: 450 } }],
  [new XmlLimitError('long'), { code: 'partTooLarge', facts: {} }],
  [new XmlSyntaxError('cut'), { code: 'brokenPart', facts: {} }],
  [new ArchiveProblem('xl/a.xml'), { code: 'brokenPart', facts: {} }],
])('%s while a part is read is a problem of that part', (error, problem) => {
  const read = () => {
    throw error;
  };
  expect(() => inPart('xl/a.xml', read)).toThrow(expect.objectContaining({ part: 'xl/a.xml', ...problem }));
});

test('an error of the program is none of the part', () => {
  const mistake = new TypeError('a mistake');
  const read = () => {
    throw mistake;
  };
  expect(() => inPart('xl/a.xml', read)).toThrow(mistake);
  expect(() => inCell({ row: 0, column: 0 }, read)).toThrow(mistake);
});

test('what is not well-formed in a cell is damaged there', () => {
  const read = () => {
    throw new XmlSyntaxError('cut');
  };
  expect(() => inCell({ row: 1, column: 2 }, read)).toThrow(damagedAt({ row: 1, column: 2 }));
});

test('a reference of any length is told by its beginning', () => {
  expect(new DamagedCell('A'.repeat(100_000)).cell).toBe(`${'A'.repeat(40)}…`);
});
