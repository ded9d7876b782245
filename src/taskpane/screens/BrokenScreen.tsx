import { Body1, Button } from '@fluentui/react-components';
import { toFailure } from '../actions/attempt';
import { FailureDetails } from '../components/FailureDetails';
import { usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { failureSentence } from '../text/problemText';

/** Instead of a screen that could not be drawn. The pane is loaded anew: what did not load once is not tried again otherwise. */
export function BrokenScreen({ error }: { readonly error: unknown }) {
  const say = useSay();
  const { locale } = usePaneState();
  const failure = toFailure(error);
  return (
    <ScreenLayout
      title={say('problem.title')}
      actions={
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {say('shell.retry')}
        </Button>
      }
    >
      <Body1 role="alert">{failureSentence(failure, locale)}</Body1>
      <FailureDetails failure={failure} />
    </ScreenLayout>
  );
}
