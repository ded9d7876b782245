import { cutText } from './cutText';

/** What Excel takes as a title in a chart, and as the name of a series. */
const MAXIMUM_LENGTH = 255;

/**
 * A text as a chart takes it: not longer than Excel allows, as a finding may name somebody with a long name, and not
 * beginning as a formula, which would be taken for a reference.
 *
 * @example chartText('=cmd()') // ' =cmd()'
 */
export function chartText(text: string): string {
  return cutText(text.startsWith('=') ? ` ${text}` : text, MAXIMUM_LENGTH);
}
