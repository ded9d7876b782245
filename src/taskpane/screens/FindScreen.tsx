import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { analysisNamed } from '../../analyses';
import { checkColumns } from '../actions/checkColumns';
import { findSources } from '../actions/findSources';
import { refreshRun } from '../actions/runRecipe';
import { FailureMessage } from '../components/FailureMessage';
import { formatWhen } from '../components/formatWhen';
import { usePane, usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { Section } from '../components/Section';
import { WorkProgress } from '../components/WorkProgress';
import { AnalysisChoice } from './find/AnalysisChoice';
import { Introduction } from './find/Introduction';
import { NoSourceMessage } from './find/NoSourceMessage';
import { SourceList } from './find/SourceList';

/** From this many rows on, reading takes long enough to be announced. */
const LARGE_TABLE = 200_000;

/** First screen: what the workbook holds and which analysis fits it. */
export function FindScreen() {
  const say = useSay();
  const pane = usePane();
  const { sources, source, runs, progress, locale, failure } = usePaneState();
  const last = runs[0];
  if (sources === undefined) {
    return (
      <ScreenLayout title={say('find.title')} takesFocus={false}>
        <Field validationMessage={say('find.looking')} validationState="none">
          <ProgressBar aria-label={say('find.looking')} />
        </Field>
      </ScreenLayout>
    );
  }
  const start = (
    <>
      {progress !== undefined && <WorkProgress />}
      <Button
        appearance="primary"
        disabled={source === undefined || progress !== undefined}
        onClick={() => void checkColumns(pane)}
      >
        {say('find.go')}
      </Button>
    </>
  );
  return (
    <ScreenLayout title={say('find.title')} actions={sources.length > 0 ? start : undefined}>
      <FailureMessage onRetry={() => void (source ? checkColumns(pane) : findSources(pane))} />
      {last !== undefined && failure === undefined && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            {say('find.last', {
              when: formatWhen(last.when, locale),
              title: analysisNamed(last.recipe.analysis, pane.analyses).title[locale],
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button disabled={progress !== undefined} onClick={() => void refreshRun(pane)}>
              {say('result.again')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Introduction />
      <NoSourceMessage />
      {sources.length > 0 && (
        <>
          <Section title={say('find.sources')}>
            <SourceList />
          </Section>
          <Section title={say('find.analysis')}>
            <AnalysisChoice />
          </Section>
        </>
      )}
      {(source?.rowCount ?? 0) > LARGE_TABLE && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say('find.large')}</MessageBarBody>
        </MessageBar>
      )}
    </ScreenLayout>
  );
}
