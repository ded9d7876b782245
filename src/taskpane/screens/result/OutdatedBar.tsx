import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { runAgain } from '../../actions/runAgain';
import { changeNames } from '../../components/changeNames';
import { useEnvironment, usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { outdated } from '../../state/outdated';

/** Says that the sheets of the result are gone, or that data or settings are others than its own, and runs it again. */
export function OutdatedBar() {
  const say = useSay();
  const prose = useProse();
  const pane = usePane();
  const { readOnly } = useEnvironment();
  const state = usePaneState();
  const { outcome, missing } = state;
  const change = outdated(state);
  if (outcome === undefined || (change === undefined && missing.length === 0)) return null;
  const { data, settings } = change ?? { data: false, settings: [] };
  const names = changeNames(settings, outcome.recipe.analysis, prose, pane.analyses);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {prose.paragraph([
          ...(missing.length > 0 ? [say('result.outdated.missing', { count: missing.length })] : []),
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
