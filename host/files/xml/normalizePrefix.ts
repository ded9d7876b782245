/**
 * SpreadsheetML with its main namespace as the default one. Some writers give every element a prefix
 * (`<x:worksheet>`, `<x:c>`); scanning and patching are written once, for elements without.
 */
export function normalizePrefix(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  const pattern = prefix.replace(/[.-]/g, '\\$&');
  return xml
    .replace(new RegExp(`<(/?)${pattern}:`, 'g'), '<$1')
    .replace(new RegExp(`xmlns:${pattern}=`), 'xmlns=');
}

/** The prefix of a part's root element, '' where it has none. `xml` may be the part's beginning only. */
export function rootPrefix(xml: string): string {
  let position = 0;
  for (;;) {
    const start = xml.indexOf('<', position);
    if (start < 0) return '';
    const ends = xml.startsWith('<?', start) ? '?>' : xml.startsWith('<!--', start) ? '-->' : undefined;
    if (ends === undefined) return /^<([\w.-]+):/.exec(xml.slice(start, start + LONGEST_PREFIX))?.[1] ?? '';
    const end = xml.indexOf(ends, start);
    if (end < 0) return '';
    position = end + ends.length;
  }
}

const LONGEST_PREFIX = 256;
