import type { Prose } from '../text/proseIn';
import { wordsOf } from '../text/Words';
import { codeTexts } from './codeTexts';

/**
 * A severity, certainty, type or unit in words; a code without words as it is.
 *
 * @example codeText('percentPoints', proseIn('en')) // 'percent points, divided by 100'
 */
export function codeText(code: string, { say }: Prose): string {
  const words = wordsOf(codeTexts, code);
  return words === undefined ? code : say(words);
}
