import { DamagedCell } from '../../../../host/files/open/PartProblem';
import { readCellContent } from '../../../../host/files/open/readCellContent';

const cell = { row: 2, column: 1 };

test.each([
  ['', undefined],
  ['<v>1</v>', '1'],
  [' <v xml:space="preserve"> a </v>\n', ' a '],
  ['<f t="array" ref="B3">A1</f><v>2</v>', '2'],
  ['<v>2</v><f>A1</f>', '2'],
  ['<f/><v/>', undefined],
  ['<is><t>a</t></is>', undefined],
  ['<v>3</v><extLst><ext uri="u"><x/></ext></extLst>', '3'],
])('%j has the value %j', (content, value) => {
  expect(readCellContent(content, cell)).toBe(value);
});

test.each([
  '<v>1</v><v>2</v>',
  '<v>1<b/></v>',
  '<v>1',
  '<w>1</w>',
  '1',
  '<v>1</v>2',
  '<!-- <v>1</v> --><v>2</v>',
  '<f>1</v>',
  '<f t="array" t="shared">1</f>',
  '<v unit="%">1</v>',
])('%j is refused by its place', (content) => {
  expect(() => readCellContent(content, cell)).toThrow(new DamagedCell('B3'));
});
