import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { runAgain } from '../../actions/runAgain';
import { changeNames } from '../../components/changeNames';
import { useEnvironment, usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { outdated } from '../../state/outdated';

/** Says that the data or the settings are others than those of the result, and runs it again. */
export function OutdatedBar() {
  const say = useSay();
  const prose = useProse();
  const pane = usePane();
  const { readOnly } = useEnvironment();
  const state = usePaneState();
  const change = outdated(state);
  if (change === undefined || state.outcome === undefined) return null;
  const { data, settings } = change;
  const names = changeNames(settings, state.outcome.recipe.analysis, prose, pane.analyses);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {prose.paragraph([
          ...(data ? [say('result.outdated.data')] : []),
          ...(names.length > 0 ? [say('result.outdated.settings', { settings: names })] : []),
        ])}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={readOnly} onClick={() => void runAgain(pane)}>
          {say('result.again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
