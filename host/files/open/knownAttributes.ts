import { readAttributes } from '../xml/readAttributes';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';
import { DamagedCell } from './PartProblem';
import { attributesOf } from './schema';

/**
 * Attributes of a start tag of sheet data, none of which may be unknown: a cell whose `r` is called otherwise would
 * silently move to the place behind the one before. Those with a prefix are extensions, and read by nobody.
 *
 * @throws {XmlSyntaxError}
 */
export function knownAttributes(tag: string, element: string): ReadonlyMap<string, string> {
  const attributes = readAttributes(tag);
  const known = attributesOf(element);
  for (const name of attributes.keys()) {
    if (!name.includes(':') && known?.has(name) === false)
      throw new XmlSyntaxError(`No attribute of ${element}: ${name}`);
  }
  return attributes;
}

/**
 * Attributes of a row or a cell.
 *
 * @param place what it is called where its tag does not say so
 * @throws {DamagedCell}
 */
export function placedAttributes(
  tag: string,
  element: 'row' | 'c',
  place: string,
): ReadonlyMap<string, string> {
  try {
    return knownAttributes(tag, element);
  } catch (error) {
    if (!(error instanceof XmlSyntaxError)) throw error;
    const written = /\sr\s*=\s*["'](\w+)["']/.exec(tag)?.[1];
    throw new DamagedCell(written === undefined ? place : element === 'row' ? `row ${written}` : written);
  }
}
