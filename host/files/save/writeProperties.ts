import {
  customPropertiesPart,
  findSettingsPart,
  readCustomProperties,
  readSettings,
  settingsNamespace,
} from '../open/readProperties';
import { type Package, xmlDeclaration } from '../package/Package';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import { escapeXml } from '../xml/text';
import { addCustomXml } from './writeCustomXml';

type Properties = ReadonlyMap<string, string | number | boolean>;

/** Custom document properties: the part is written anew where they differ. */
export function writeCustomProperties(target: Package, properties: Properties): void {
  if (sameEntries(readCustomProperties(target), properties)) return;
  const part = customPropertiesPart(target) ?? 'docProps/custom.xml';
  if (!target.has(part)) target.addRelationship('', relationshipTypes.customProperties, part);
  const elements = [...properties].map(
    ([name, value], index) =>
      // Ids 0 and 1 are reserved; the format id is that of user-defined properties.
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">` +
      `${typedValue(value)}</property>`,
  );
  target.set(
    part,
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
      'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `${elements.join('')}</Properties>`,
  );
  target.setContentType(part, contentTypes.customProperties);
}

function typedValue(value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInteger ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

/**
 * `workbook.settings`, as a custom XML part of our own. Excel keeps them in a web extension part that names the add-in
 * by how it was installed (office-js issue 840), which nobody knows outside Excel: they are for the stand-in alone. What
 * Excel should find too belongs into `workbook.customXmlParts`.
 */
export function writeSettings(
  target: Package,
  workbookPart: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  const known = findSettingsPart(target, workbookPart);
  if (sameEntries(readSettings(target, workbookPart), settings)) return;
  const elements = [...settings].map(
    ([key, value]) =>
      `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value) ?? 'null')}</setting>`,
  );
  const xml = `${xmlDeclaration}<settings xmlns="${settingsNamespace}">${elements.join('')}</settings>`;
  if (known !== undefined) target.set(known, xml);
  else addCustomXml(target, workbookPart, SETTINGS_ID, xml);
}

const SETTINGS_ID = '{6F0D6B8C-0E4B-4C7E-9E61-5A1B7E2C9D04}';

function sameEntries(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
