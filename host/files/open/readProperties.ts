import type { Package } from '../package/Package';
import { childrenNamed, parseXml } from '../xml/parseXml';

/** Namespace of the part that keeps `workbook.settings`. */
export const settingsNamespace = 'urn:payoff:workbook-settings';

/** The part's relationship has another name in strict files. */
export function customPropertiesPart(source: Package): string | undefined {
  return source.related('', 'custom-properties') ?? source.related('', 'customProperties');
}

/** Custom document properties; kinds that Office.js does not know (dates, vectors) come as text. */
export function readCustomProperties(source: Package): Map<string, string | number | boolean> {
  const properties = new Map<string, string | number | boolean>();
  const part = customPropertiesPart(source);
  const xml = part === undefined ? undefined : source.text(part);
  if (xml === undefined) return properties;
  for (const property of childrenNamed(parseXml(xml), 'property')) {
    const value = property.children[0];
    const name = property.attributes.get('name');
    if (value === undefined || name === undefined) continue;
    properties.set(name, typedValue(value.name, value.text));
  }
  return properties;
}

function typedValue(type: string, text: string): string | number | boolean {
  if (/^(u?i[1248]|u?int|r[48]|decimal)$/.test(type)) return Number(text);
  if (type === 'bool') return text === 'true' || text === '1';
  return text;
}

/** The part of our own that keeps `workbook.settings`, if the workbook has one. */
export function findSettingsPart(source: Package, workbookPart: string): string | undefined {
  return source
    .relationships(workbookPart)
    .filter(({ kind }) => kind === 'customXml')
    .map(({ target }) => target)
    .find((part) => source.text(part)?.includes(`"${settingsNamespace}"`));
}

/** `workbook.settings` as an earlier save kept them. */
export function readSettings(source: Package, workbookPart: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const part = findSettingsPart(source, workbookPart);
  const xml = part === undefined ? undefined : source.text(part);
  if (xml === undefined) return settings;
  for (const setting of childrenNamed(parseXml(xml), 'setting')) {
    const key = setting.attributes.get('key');
    if (key !== undefined) settings.set(key, JSON.parse(setting.text));
  }
  return settings;
}

/** Worksheet custom properties: each value is a part of its own, in UTF-16 without byte order mark. */
export function readSheetProperties(
  source: Package,
  sheetPart: string,
  elements: readonly { name: string; relationshipId: string }[],
): Map<string, string> {
  const relationships = source.relationships(sheetPart);
  const properties = new Map<string, string>();
  for (const { name, relationshipId } of elements) {
    const target = relationships.find(({ id }) => id === relationshipId)?.target;
    const bytes = target === undefined ? undefined : source.bytes(target);
    if (bytes !== undefined) properties.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
}
