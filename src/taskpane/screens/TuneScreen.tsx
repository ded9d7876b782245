import { Button } from '@fluentui/react-components';
import { changeSettings } from '../actions/changeSettings';
import { resetParameters } from '../actions/keepRecipe';
import { runRecipe } from '../actions/runRecipe';
import { FailureMessage } from '../components/FailureMessage';
import { usePreparation } from '../components/usePreparation';
import { WritingNote } from '../components/WritingNote';
import { useEnvironment, usePane, usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { Section } from '../components/Section';
import { ChoiceField } from './tune/ChoiceField';
import { ParameterSettings } from './tune/ParameterSettings';
import { PreviewPanel } from './tune/PreviewPanel';
import { SettingsSteps } from './tune/SettingsSteps';

/** Third screen: weights, lines, rules and targets, with the counts that they lead to. */
export function TuneScreen() {
  const say = useSay();
  const pane = usePane();
  const { readOnly } = useEnvironment();
  const { recipe, checked } = usePaneState();
  usePreparation();
  if (recipe === undefined) return null;
  const actions = (
    <>
      <Button
        appearance="primary"
        disabled={checked?.table === undefined || readOnly}
        onClick={() => void runRecipe(pane)}
      >
        {say('match.run')}
      </Button>
      <Button onClick={() => void resetParameters(pane)}>{say('keep.reset')}</Button>
      <SettingsSteps />
    </>
  );
  return (
    <ScreenLayout title={say('tune.title')} actions={actions}>
      <FailureMessage />
      <PreviewPanel />
      <ParameterSettings recipe={recipe} />
      <Section title={say('shell.language')}>
        <ChoiceField
          label={say('tune.language')}
          value={recipe.locale}
          choices={['en', 'zh-CN']}
          nameOf={(locale) => say(`shell.language.${locale}`)}
          onChange={(locale) => void changeSettings(pane, { ...recipe, locale })}
        />
      </Section>
      {!readOnly && <WritingNote />}
    </ScreenLayout>
  );
}
