import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { analysisNamed } from '../../analyses';
import { fillTemplate } from '../../report/text/fillTemplate';
import { nameParameter } from '../text/nameParameter';
import { optionalText } from '../text/paneText';
import { failureSentence } from '../text/problemText';
import { FailureDetails } from './FailureDetails';
import { usePane, usePaneState, useProse, useSay } from './PaneContext';

/** What went wrong, in a sentence with a way out, or else what was done. Shown on the screen where it happened. */
export function FailureMessage({ onRetry }: { readonly onRetry?: () => void }) {
  const { store, analyses } = usePane();
  const { failure, locale, recipe } = usePaneState();
  const say = useSay();
  const prose = useProse();
  if (failure === undefined) return <DoneMessage />;
  const facts =
    recipe === undefined
      ? failure.facts
      : nameParameter(failure.facts, analysisNamed(recipe.analysis, analyses), prose);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say('problem.title')}</MessageBarTitle>
        {failureSentence({ ...failure, facts }, locale)}
        <FailureDetails failure={failure} />
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

function DoneMessage() {
  const { announcement, locale, screen } = usePaneState();
  const text = announcement?.shownOn === screen && optionalText(locale, announcement.key);
  if (!text) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{fillTemplate(locale, text, announcement?.facts)}</MessageBarBody>
    </MessageBar>
  );
}
