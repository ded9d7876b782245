import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { backToAnalysis } from '../actions/backToAnalysis';
import { exportRecipe, forgetRuns, importRecipe, resetParameters } from '../actions/keepRecipe';
import { exportRuns } from '../actions/keepRuns';
import { FailureMessage } from '../components/FailureMessage';
import { downloadFile } from '../components/downloadFile';
import { usePane, usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { Section } from '../components/Section';
import { CompareRuns } from './keep/CompareRuns';
import { RunHistory } from './keep/RunHistory';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the workbook keeps: the recipe, to be shared as a file, and the runs so far. */
export function KeepScreen() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const file = useRef<HTMLInputElement>(null);
  const { recipe: open, runs, laterRuns } = usePaneState();
  const recipe = open ?? runs[0]?.recipe;
  return (
    <ScreenLayout
      title={say('keep.title')}
      actions={<Button onClick={() => backToAnalysis(pane)}>{say('shell.back')}</Button>}
    >
      <FailureMessage />
      <Section title={say('keep.recipe')}>
        <Body1>{say(recipe === undefined ? 'keep.recipe.none' : 'keep.recipe.text')}</Body1>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabled={recipe === undefined}
            onClick={() =>
              recipe && downloadFile('payoff-recipe.json', exportRecipe(recipe), 'application/json')
            }
          >
            {say('keep.export')}
          </Button>
          <Button onClick={() => file.current?.click()}>{say('keep.import')}</Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={say('keep.import')}
            onChange={async ({ target }) => {
              const chosen = target.files?.[0];
              if (chosen !== undefined) await importRecipe(pane, await chosen.text());
              // The same file may be chosen again after it was changed.
              target.value = '';
            }}
          />
          <Button disabled={open === undefined} onClick={() => void resetParameters(pane)}>
            {say('keep.reset')}
          </Button>
        </div>
      </Section>
      {runs.length > 0 && (
        <Section title={say('keep.compare')}>
          <CompareRuns />
        </Section>
      )}
      <Section title={say('keep.history')}>
        <RunHistory />
        {runs.length + laterRuns > 0 && (
          <div className={styles.buttons}>
            {runs.length > 0 && (
              <Button onClick={() => downloadFile('payoff-runs.json', exportRuns(runs), 'application/json')}>
                {say('keep.exportRuns')}
              </Button>
            )}
            <Button onClick={() => void forgetRuns(pane)}>{say('keep.forget')}</Button>
          </div>
        )}
      </Section>
    </ScreenLayout>
  );
}
