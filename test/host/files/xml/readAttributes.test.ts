import { readAttributes } from '../../../../host/files/xml/readAttributes';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

test.each([
  [
    '<row r="3" hidden=\'1\'>',
    [
      ['r', '3'],
      ['hidden', '1'],
    ],
  ],
  [
    ' r = "3"\n x:id="a&amp;b>"/',
    [
      ['r', '3'],
      ['x:id', 'a&b>'],
    ],
  ],
  ['<row/>', []],
  ['', []],
])('%j has its attributes', (tag, attributes) => {
  expect([...readAttributes(tag)]).toEqual(attributes);
});

test.each([' a', ' a=1', ' a="1', ' a="1" b', ' a="1" a="2"', ' a b="1"', ' ="1"'])('%j has none', (tag) => {
  expect(() => readAttributes(tag)).toThrow(XmlSyntaxError);
});
