import { Problem } from '../../problem';

/**
 * A number as it is typed: with a decimal point, in percent where it ends in `%`.
 *
 * Raises a Problem `parameterNoNumber` (facts: parameter, value) for anything else.
 *
 * @example readNumber('topShare', '25%') // 0.25
 */
export function readNumber(parameter: string, text: string): number {
  const trimmed = text.trim();
  const value = trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  if (trimmed === '' || Number.isNaN(value))
    throw new Problem('parameterNoNumber', { parameter, value: text });
  return value;
}
