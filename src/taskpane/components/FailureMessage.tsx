import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { failureSentence } from '../text/problemText';
import { usePane, usePaneState, useSay } from './PaneContext';

/** What went wrong, in a sentence with a way out. Shown on the screen where it happened. */
export function FailureMessage({ onRetry }: { readonly onRetry?: () => void }) {
  const { store } = usePane();
  const { failure, locale } = usePaneState();
  const say = useSay();
  if (failure === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say('problem.title')}</MessageBarTitle>
        {failureSentence(failure, locale)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say('shell.dismiss')}
            icon={<DismissRegular />}
            onClick={() => store.set({ failure: undefined })}
          />
        }
      >
        {onRetry && <Button onClick={onRetry}>{say('shell.retry')}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
