import { readCustomXml } from '../open/readCustomXml';
import { type Package, xmlDeclaration } from '../package/Package';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import { escapeXml } from '../xml/text';

/** Custom XML parts: those that were changed are written anew, those that are gone are taken out. */
export function writeCustomXml(
  target: Package,
  workbookPart: string,
  parts: ReadonlyMap<string, string>,
): void {
  const known = readCustomXml(target, workbookPart);
  for (const { id, xml, part, relationshipId } of known) {
    const wanted = parts.get(id);
    if (wanted === undefined) target.removeRelationship(workbookPart, relationshipId);
    else if (wanted !== xml) target.set(part, wanted);
  }
  const ids = new Set(known.map(({ id }) => id));
  for (const [id, xml] of parts) if (!ids.has(id)) addCustomXml(target, workbookPart, id, xml);
}

/** Adds a part with the properties that give it its id; the namespaces of its content are named there too. */
export function addCustomXml(target: Package, workbookPart: string, id: string, xml: string): void {
  const part = target.unusedName('customXml/item#.xml');
  target.set(part, xml.startsWith('<?xml') ? xml : xmlDeclaration + xml);
  target.addRelationship(workbookPart, relationshipTypes.customXml, part);
  const properties = part.replace('/item', '/itemProps');
  target.set(
    properties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${escapeXml(id)}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
      `<ds:schemaRef ds:uri="${escapeXml(namespaceOf(xml))}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  target.setContentType(properties, contentTypes.customXmlProperties);
  target.addRelationship(part, relationshipTypes.customXmlProperties, properties);
}

/** The namespace of the first element. */
export function namespaceOf(xml: string): string {
  const [, prefix, attributes = ''] = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}
