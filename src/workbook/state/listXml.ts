/**
 * Values, whatever they are, as the XML of a custom part: their JSON, without a character that means something in XML, so
 * that no program which writes the part again can change it.
 *
 * @example listXml('runs', 'urn:payoff:runs', []) // '<runs xmlns="urn:payoff:runs">[]</runs>'
 */
export function listXml(root: string, namespace: string, values: readonly unknown[]): string {
  const json = JSON.stringify(values).replace(
    /[<>&\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<${root} xmlns="${namespace}">${json}</${root}>`;
}

/** The values of such a text, whatever they are; undefined where it is damaged. */
export function parseListXml(root: string, xml: string): readonly unknown[] | undefined {
  const content = new RegExp(`<(?:[\\w.-]+:)?${root}\\b[^>]*>([^]*)</(?:[\\w.-]+:)?${root}\\s*>`);
  const text = content.exec(xml)?.[1];
  try {
    const values: unknown = JSON.parse(
      (text ?? '').replace(/&(?:quot|#0*34|#x0*22);/gi, '"').replace(/&(?:apos|#0*39|#x0*27);/gi, "'"),
    );
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}
