import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { findSources } from '../../actions/findSources';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { ExampleSection } from './ExampleSection';

/** What to do where the workbook is empty, or where none of its tables has the columns of an analysis. */
export function NoSourceMessage() {
  const say = useSay();
  const pane = usePane();
  const prose = useProse();
  const { sources, failure } = usePaneState();
  if (sources === undefined || failure !== undefined) return null;
  if (sources.some((source) => source.guesses.length > 0)) return null;
  const needs = prose.paragraph(pane.analyses.map((analysis) => prose.say(analysis.needs)));
  const state = sources.length === 0 ? 'empty' : 'unfit';
  return (
    <>
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>
          <MessageBarTitle>{say(`find.${state}.title`)}</MessageBarTitle>
          {say(`find.${state}.text`, { needs })}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void findSources(pane)}>{say('find.empty.again')}</Button>
        </MessageBarActions>
      </MessageBar>
      <ExampleSection />
    </>
  );
}
