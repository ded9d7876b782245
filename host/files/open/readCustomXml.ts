import type { Package } from '../package/Package';
import { child } from '../xml/parseXml';
import { findSettingsPart } from './readProperties';

/** A custom XML part of a workbook: its id, as Office.js gives it, its text and where it stands. */
export interface CustomXmlInFile {
  readonly id: string;
  readonly xml: string;
  readonly part: string;
  readonly relationshipId: string;
}

/** The custom XML parts of a workbook that are not the stand-in's own. */
export function readCustomXml(source: Package, workbookPart: string): readonly CustomXmlInFile[] {
  const own = findSettingsPart(source, workbookPart);
  return source
    .relationships(workbookPart)
    .filter(({ kind, target }) => kind === 'customXml' && target !== own)
    .flatMap(({ id: relationshipId, target: part }) => {
      const xml = source.text(part);
      return xml === undefined ? [] : [{ id: idOf(source, part), xml, part, relationshipId }];
    });
}

/** The id stands in a part beside it; one without is known by its name. */
function idOf(source: Package, part: string): string {
  const properties = source.related(part, 'customXmlProps');
  const root = properties === undefined ? undefined : source.xml(properties);
  const item = root?.name === 'datastoreItem' ? root : child(root, 'datastoreItem');
  return item?.attributes.get('itemID') ?? part;
}
