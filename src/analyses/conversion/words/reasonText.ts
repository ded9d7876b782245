import type { Reason } from '../../../engine/conversion/actionReasons';
import type { Prose } from '../../../report/text/proseIn';
import { reasonWords } from './reasonWords';

/**
 * The reasons why something is on a list, as one text.
 *
 * @throws RangeError for a code without words
 */
export function reasonText(reasons: readonly Reason[], prose: Prose): string {
  return reasons
    .map(({ code, facts }) => {
      const words = reasonWords[code];
      if (words === undefined) throw new RangeError(`No text for reason "${code}"`);
      return prose.say(words, facts);
    })
    .join(prose.grammar.fullStop);
}
