import { Button, Checkbox, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Recipe } from '../../engine/recipe/types';
import { checkAgain } from '../actions/checkColumns';
import { runRecipe } from '../actions/runRecipe';
import { FailureMessage } from '../components/FailureMessage';
import { useEnvironment, usePane, usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { usePreparation } from '../components/usePreparation';
import { WritingNote } from '../components/WritingNote';
import { WorkProgress } from '../components/WorkProgress';
import { noticesByPlace } from '../state/noticesByPlace';
import { DataCheckSection } from './match/DataCheckSection';
import { NoticeList } from './match/NoticeList';
import { RegionChoice } from './match/RegionChoice';
import { RoleSections } from './match/RoleSections';

/** Second screen: which column plays which role, and what the data check found, before anything is written. */
export function MatchScreen() {
  const say = useSay();
  const pane = usePane();
  const { readOnly } = useEnvironment();
  const { checked, recipe, progress } = usePaneState();
  usePreparation();
  if (checked === undefined || recipe === undefined) return null;
  const usable = checked.table !== undefined && progress === undefined;
  const actions = (
    <>
      {progress !== undefined && <WorkProgress />}
      <Button appearance="primary" disabled={!usable || readOnly} onClick={() => void runRecipe(pane)}>
        {say('match.run')}
      </Button>
      {/* Also while the table cannot be used: a setting may be what solves it. */}
      <Button disabled={progress !== undefined} onClick={() => pane.store.set({ screen: 'tune' })}>
        {say('match.tune')}
      </Button>
    </>
  );
  return (
    <ScreenLayout title={say('match.title')} actions={actions}>
      <FailureMessage />
      {readOnly && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('match.readOnly')}</MessageBarBody>
        </MessageBar>
      )}
      <UsableRows />
      <RegionChoice />
      <RoleSections />
      <Checkbox
        label={say('match.rows')}
        checked={recipe.parameters.rows === 'visible'}
        onChange={(_event, { checked: only }) =>
          void checkAgain(pane, withRows(recipe, only === true ? 'visible' : 'all'))
        }
      />
      <DataCheckSection />
      {!readOnly && <WritingNote />}
    </ScreenLayout>
  );
}

function withRows(recipe: Recipe, rows: 'all' | 'visible'): Recipe {
  return { ...recipe, parameters: { ...recipe.parameters, rows } };
}

/** How much of the table can be used: the first thing to know. */
function UsableRows() {
  const say = useSay();
  const { checked } = usePaneState();
  if (checked === undefined) return null;
  const { rowsRead, rowsUsed } = checked.check;
  if (checked.table === undefined) {
    return (
      <>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('match.unusable')}</MessageBarTitle>
          </MessageBarBody>
        </MessageBar>
        <NoticeList notices={noticesByPlace(checked).top} />
      </>
    );
  }
  return (
    <MessageBar intent="success" icon={<CheckmarkCircleRegular />}>
      <MessageBarBody>
        {rowsUsed === rowsRead
          ? say('match.usedAll', { read: rowsRead })
          : say('match.used', { used: rowsUsed, read: rowsRead })}
      </MessageBarBody>
    </MessageBar>
  );
}
