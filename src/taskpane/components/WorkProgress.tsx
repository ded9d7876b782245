import { Field, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePaneState, useSay } from './PaneContext';
import { progressSentence } from './progressSentence';

/** A request that waits for a cell being edited gives no sign: silence this long is what can be noticed. */
const SILENCE = 3_000;

/** How far the work under way is. */
export function WorkProgress() {
  const say = useSay();
  const { progress } = usePaneState();
  const isSilent = useSilence(progress);
  if (progress === undefined) return null;
  const counted = progress.phase !== 'computing' && progress.total > 0;
  const asksExcel = progress.phase === 'reading' || progress.phase === 'writing';
  return (
    <Field
      validationMessage={isSilent && asksExcel ? say('run.editing') : progressSentence(say, progress, 'all')}
      validationState="none"
    >
      <ProgressBar
        aria-label={say(`run.phase.${progress.phase}`)}
        {...(counted ? { value: progress.done, max: progress.total } : {})}
      />
    </Field>
  );
}

/** True when a value has not changed for a while. */
function useSilence(value: unknown): boolean {
  const [quiet, setQuiet] = useState<unknown>();
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), SILENCE);
    return () => clearTimeout(timer);
  }, [value]);
  return value !== undefined && quiet === value;
}
