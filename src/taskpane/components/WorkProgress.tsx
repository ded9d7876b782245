import { Field, ProgressBar } from '@fluentui/react-components';
import { usePaneState, useSay } from './PaneContext';
import { progressSentence } from './progressSentence';

/** How far the work under way is. */
export function WorkProgress() {
  const say = useSay();
  const { progress } = usePaneState();
  if (progress === undefined) return null;
  const counted = progress.phase !== 'computing' && progress.total > 0;
  return (
    <Field validationMessage={progressSentence(say, progress, 'all')} validationState="none">
      <ProgressBar
        aria-label={say(`run.phase.${progress.phase}`)}
        {...(counted ? { value: progress.done, max: progress.total } : {})}
      />
    </Field>
  );
}
