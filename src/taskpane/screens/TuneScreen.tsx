import { Button } from '@fluentui/react-components';
import type { ConversionRecipe } from '../../engine/conversion/parameters';
import type { MismatchRecipe } from '../../engine/mismatch/parameters';
import { resetParameters } from '../actions/keepRecipe';
import { runRecipe } from '../actions/runRecipe';
import { FailureMessage } from '../components/FailureMessage';
import { useEnvironment, usePane, usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { Section } from '../components/Section';
import { ChoiceField } from './tune/ChoiceField';
import { ConversionSettings } from './tune/ConversionSettings';
import { MismatchSettings } from './tune/MismatchSettings';
import { PreviewPanel } from './tune/PreviewPanel';

/** Third screen: weights, lines, rules and targets, with the counts that they lead to. */
export function TuneScreen() {
  const say = useSay();
  const pane = usePane();
  const { readOnly } = useEnvironment();
  const { recipe, checked } = usePaneState();
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
      <Button onClick={() => void resetParameters(pane)}>{say('tune.reset')}</Button>
    </>
  );
  return (
    <ScreenLayout title={say('tune.title')} actions={actions}>
      <FailureMessage />
      <PreviewPanel />
      {recipe.analysis === 'conversion' ? (
        <ConversionSettings recipe={recipe as ConversionRecipe} />
      ) : (
        <MismatchSettings recipe={recipe as MismatchRecipe} />
      )}
      <Section title={say('shell.language')}>
        <ChoiceField
          label={say('tune.language')}
          value={recipe.locale}
          choices={['en', 'zh-CN']}
          textKey="shell.language"
          onChange={(locale) => pane.store.set({ recipe: { ...recipe, locale } })}
        />
      </Section>
    </ScreenLayout>
  );
}
