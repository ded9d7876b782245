import type { Package } from '../package/Package';
import { childrenNamed } from '../xml/parseXml';
import { PartProblem } from './PartProblem';

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
  for (const property of childrenNamed(part === undefined ? undefined : source.xml(part), 'property')) {
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
  if (part === undefined) return settings;
  for (const setting of childrenNamed(source.xml(part), 'setting')) {
    const key = setting.attributes.get('key');
    if (key !== undefined) settings.set(key, parseSetting(setting.text, part));
  }
  return settings;
}

function parseSetting(text: string, part: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PartProblem('brokenPart', part);
  }
}

/** Worksheet custom properties: each value is a part of its own, in UTF-16 without byte order mark. */
export function readSheetProperties(
  source: Package,
  sheetPart: string,
  elements: readonly { name: string; relationshipId: string }[],
): Map<string, string> {
  const targets = new Map(source.relationships(sheetPart).map(({ id, target }) => [id, target]));
  const properties = new Map<string, string>();
  for (const { name, relationshipId } of elements) {
    const bytes = source.bytes(targets.get(relationshipId) ?? '');
    if (bytes === undefined) throw new PartProblem('brokenPart', sheetPart);
    properties.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
}
