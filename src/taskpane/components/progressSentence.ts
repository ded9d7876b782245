import type { Progress } from '../../workbook/types';
import type { Say } from '../text/paneText';

/**
 * What is being done and how far. For a screen reader only what changes seldom is said:
 * the phase, and the sheets while writing; rows by the thousand would never let it finish a sentence.
 */
export function progressSentence(say: Say, progress: Progress, detail: 'all' | 'phase'): string {
  const { phase, done, total, label } = progress;
  if (phase === 'writing') {
    // The sheet that is being written is one more than those that are done.
    return label === undefined
      ? say('run.phase.writing')
      : say('run.writing', { done: done + 1, total, label });
  }
  // Nothing to count yet: Excel is asked where the run would write.
  if (detail === 'phase' || total === 0) return say(`run.phase.${phase}`);
  if (phase === 'computing') return say('run.computing');
  return say(`run.${phase}`, { done, total });
}
