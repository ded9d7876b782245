import { detectSeparator } from '../../../../host/files/csv/detectSeparator';

test.each([
  ['comma', 'a,b,c\n1,2,3\n4,5,6', ','],
  ['semicolon with decimal commas', 'a;b;c\n1,5;2,5;3,5\n4;5,1;6', ';'],
  ['tab with commas in the texts', 'name\tnote\nA\tone, two, three\nB\tfour', '\t'],
  ['separators in quotes do not count', '"a;b;c;d",x\n"e;f;g;h",y', ','],
  ['a line break in quotes does not end the line', 'a;b\n"1\n2,3,4";5\n6;7', ';'],
  ['bar', 'a|b|c\n1,5|2|3\n4|5|6', '|'],
  ['declared', 'sep=\t\na,b\tc', '\t'],
])('%s', (_, text, separator) => {
  expect(detectSeparator(text)).toBe(separator);
});

test('a table of one column is read with commas', () => {
  expect(detectSeparator('name\nA\nB')).toBe(',');
});
