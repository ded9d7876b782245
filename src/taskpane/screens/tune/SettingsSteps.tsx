import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { stepBackOrForth } from '../../actions/changeSettings';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { stepSettings, type SettingsStep } from '../../state/stepSettings';

const icons = { undo: <ArrowUndoRegular />, redo: <ArrowRedoRegular /> };

/** Takes changes of the settings back, and makes them again. Excel's own undo goes by cells and knows nothing of them. */
export function SettingsSteps() {
  const say = useSay();
  const pane = usePane();
  const { recipe, settings } = usePaneState();
  const button = (step: SettingsStep) => (
    <Button
      appearance="subtle"
      icon={icons[step]}
      aria-label={say(`tune.${step}`)}
      title={say(`tune.${step}`)}
      // Kept in the tab order: who took the last change back is not thrown out of the pane.
      disabledFocusable={recipe === undefined || stepSettings(settings, recipe, step) === undefined}
      onClick={() => void stepBackOrForth(pane, step)}
    />
  );
  return (
    <div>
      {button('undo')}
      {button('redo')}
    </div>
  );
}
