/**
 * SpreadsheetML with its main namespace as the default one. Some writers give every element a prefix
 * (`<x:worksheet>`, `<x:c>`); scanning and patching are written once, for elements without.
 */
export function normalizePrefix(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  return xml
    .replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
    .replace(new RegExp(`xmlns:${prefix}=`), 'xmlns=');
}

/** The prefix of a part's root element, '' where it has none. `xml` may be the part's beginning only. */
export function rootPrefix(xml: string): string {
  return /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*<([\w.-]+):/.exec(xml)?.[1] ?? '';
}
