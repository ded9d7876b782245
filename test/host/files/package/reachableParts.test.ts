import { Package } from '../../../../host/files/package/Package';
import { reachableParts } from '../../../../host/files/package/reachableParts';
import { relationships } from '../packages';

test('every part that relationships lead to is reached once, even where they lead back', () => {
  const parts = {
    '_rels/.rels': relationships([['officeDocument', 'xl/Workbook.xml']]),
    'xl/_rels/Workbook.xml.rels': relationships([['worksheet', 'a.xml']]),
    'xl/_rels/a.xml.rels': relationships([['back', 'Workbook.xml']]),
    'xl/orphan.xml': '<a/>',
  };
  const encoded = Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)] as const);
  expect([...reachableParts(new Package(new Map(encoded)))]).toEqual(['xl/workbook.xml', 'xl/a.xml']);
});
