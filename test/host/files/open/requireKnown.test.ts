import { requireKnown } from '../../../../host/files/open/requireKnown';
import { parseXml } from '../../../../host/files/xml/parseXml';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

const check = (xml: string) => requireKnown(parseXml(xml), 'workbook');

test.each([
  ['nothing', '<workbook/>'],
  [
    'what the standard names',
    '<workbook xmlns="m"><workbookPr date1904="1"/><sheets><sheet name="A"/></sheets></workbook>',
  ],
  [
    'extensions whose prefix is declared',
    '<workbook xmlns="m" xmlns:y="u"><y:a b="1" y:c="2"><d/></y:a></workbook>',
  ],
  ['an extension that declares itself', '<workbook xmlns="m"><y:a xmlns:y="u"/></workbook>'],
  ['an extension in a namespace without prefix', '<workbook xmlns="m"><a xmlns="u"/></workbook>'],
  [
    'the main namespace with a prefix',
    '<x:workbook xmlns:x="m"><x:sheets><x:sheet xml:space="preserve"/></x:sheets></x:workbook>',
  ],
  [
    'anything in an element that no figure depends on',
    '<workbook><calcPr anything="1"><any/></calcPr></workbook>',
  ],
])('%s is taken', (_, xml) => {
  expect(check(xml).name).toBe('workbook');
});

test.each([
  ['another root', '<worksheet/>'],
  ['a child that no workbook has', '<workbook><sheetz/></workbook>'],
  ['a child that sheets never have', '<workbook><sheets><sheft name="A"/></sheets></workbook>'],
  ['the same with a prefix', '<x:workbook xmlns:x="m"><x:sheets><x:sheft/></x:sheets></x:workbook>'],
  ['an attribute that is misspelt', '<workbook><workbookPr datf1904="1"/></workbook>'],
  ['a prefix that nobody declares', '<workbook><sheets><sh:et name="A"/></sheets></workbook>'],
  ['an attribute with such a prefix', '<workbook><sheets><sheet na:e="A"/></sheets></workbook>'],
  ['a prefix that was declared elsewhere', '<workbook><extLst xmlns:y="u"/><y:a/></workbook>'],
  ['words between elements', '<workbook><sheets>A</sheets></workbook>'],
])('%s is refused', (_, xml) => {
  expect(() => check(xml)).toThrow(XmlSyntaxError);
});
