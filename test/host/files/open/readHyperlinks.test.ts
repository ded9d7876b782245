import { readHyperlinks } from '../../../../host/files/open/readHyperlinks';
import { SheetFrame } from '../../../../host/files/open/SheetFrame';
import { readRelationships } from '../../../../host/files/package/relationships';
import { cellKey } from '../../../../host/workbook/CellStore';
import { main, office } from '../packages';

const relationships = readRelationships(
  `<Relationships><Relationship Id="rId1" Type="${office}/hyperlink" Target="https://a.example" TargetMode="External"/></Relationships>`,
  'xl/worksheets/sheet1.xml',
);
const linksOf = (links: string) =>
  readHyperlinks(
    new SheetFrame(
      `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/><hyperlinks>${links}</hyperlinks></worksheet>`,
    ),
    relationships,
  );

test('links lead to an address or to a place, by the first cell that they cover', () => {
  const links = linksOf(
    '<hyperlink ref="B2:C3" r:id="rId1" tooltip="more"/><hyperlink ref="A1" location="Data!A1"/>',
  );
  expect(links.get(cellKey(1, 1))).toEqual({ address: 'https://a.example', screenTip: 'more' });
  expect(links.get(cellKey(0, 0))).toEqual({ documentReference: 'Data!A1' });
  expect(links.size).toBe(2);
});

test.each([
  ['<hyperlink ref="nowhere" location="A1"/>', 'nowhere'],
  ['<hyperlink ref="A7" r:id="rId9"/>', 'A7'],
])('%s is damaged at %s', (link, cell) => {
  expect(() => linksOf(link)).toThrow(expect.objectContaining({ cell }));
});
