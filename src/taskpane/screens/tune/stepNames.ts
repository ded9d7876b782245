import type { Say } from '../../text/paneText';

/** The two small buttons of a number field have English names of their own. */
export function stepNames(say: Say) {
  return {
    incrementButton: { 'aria-label': say('tune.increase') },
    decrementButton: { 'aria-label': say('tune.decrease') },
  };
}
