import { listXml, parseListXml } from './listXml';

/**
 * The custom XML part that holds the runs is found by this namespace, in Excel by `workbook.customXmlParts` and in the
 * file by its text: add-in and command line read the same history, however the add-in was installed.
 */
export const runsNamespace = 'urn:payoff:runs';

/** Runs, whatever they are, as XML: see `listXml`. */
export function runsXml(runs: readonly unknown[]): string {
  return listXml('runs', runsNamespace, runs);
}

/** The runs of such a text, whatever they are; undefined where it is damaged. */
export function parseRunsXml(xml: string): readonly unknown[] | undefined {
  return parseListXml('runs', xml);
}
