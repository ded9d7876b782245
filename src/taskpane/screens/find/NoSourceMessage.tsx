import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { findSources } from '../../actions/findSources';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';

/** What to do where the workbook is empty, or where none of its tables has the columns of an analysis. */
export function NoSourceMessage() {
  const say = useSay();
  const pane = usePane();
  const { sources, failure } = usePaneState();
  if (sources === undefined || failure !== undefined) return null;
  if (sources.some((source) => source.guesses.length > 0)) return null;
  const state = sources.length === 0 ? 'empty' : 'unfit';
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>
        <MessageBarTitle>{say(`find.${state}.title`)}</MessageBarTitle>
        {say(`find.${state}.text`)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void findSources(pane)}>{say('find.empty.again')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
