/**
 * The custom XML part that holds the runs is found by this namespace, in Excel by `workbook.customXmlParts` and in the
 * file by its text: add-in and command line read the same history, however the add-in was installed.
 */
export const runsNamespace = 'urn:payoff:runs';

/**
 * Runs, whatever they are, as XML: their JSON, without a character that means something in XML, so that no program which writes the part
 * again can change it.
 *
 * @example runsXml([]) // '<runs xmlns="urn:payoff:runs">[]</runs>'
 */
export function runsXml(runs: readonly unknown[]): string {
  const json = JSON.stringify(runs).replace(
    /[<>&\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<runs xmlns="${runsNamespace}">${json}</runs>`;
}

/** The runs of such a text, whatever they are; undefined where it is damaged. */
export function parseRunsXml(xml: string): readonly unknown[] | undefined {
  const text = /<(?:[\w.-]+:)?runs\b[^>]*>([^]*)<\/(?:[\w.-]+:)?runs\s*>/.exec(xml)?.[1];
  try {
    const runs: unknown = JSON.parse(
      (text ?? '').replace(/&(?:quot|#0*34|#x0*22);/gi, '"').replace(/&(?:apos|#0*39|#x0*27);/gi, "'"),
    );
    return Array.isArray(runs) ? runs : undefined;
  } catch {
    return undefined;
  }
}
