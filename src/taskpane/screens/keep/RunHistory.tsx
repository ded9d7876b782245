import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { analysisNamed } from '../../../analyses';
import type { RunRecord } from '../../../workbook/types';
import { keepLines, linesOf } from '../../actions/keepLines';
import { takeUpRecipe } from '../../actions/keepRecipe';
import { changeNames } from '../../components/changeNames';
import { formatWhen } from '../../components/formatWhen';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { changedParameters } from '../../../engine/recipe/changedParameters';
import { figureIn, runBefore } from '../../state/runBefore';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  run: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Finished runs, newest first: when, headline figures, what was changed since the run before. */
export function RunHistory() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { runs, laterRuns, locale } = usePaneState();
  const figureLine = ({ label, text }: RunRecord['headlines'][number], before: RunRecord | undefined) => {
    const was = figureIn(before, label);
    const isOther = was !== undefined && was !== text;
    return `${label}: ${isOther ? say('keep.figure', { text, was }) : text}`;
  };
  const later = laterRuns > 0 && <Body1>{say('keep.history.later', { count: laterRuns })}</Body1>;
  if (runs.length === 0) return later || <Body1>{say('keep.history.none')}</Body1>;
  const list = (
    <ol className={styles.list}>
      {runs.map((run) => {
        const when = formatWhen(run.when, locale);
        const before = runBefore(runs, run);
        return (
          <li key={run.when} className={styles.run}>
            <strong>{`${when} · ${analysisNamed(run.recipe.analysis, pane.analyses).title[locale]}`}</strong>
            <Body1>{run.headlines.map((headline) => figureLine(headline, before)).join(' · ')}</Body1>
            <Caption1 className={styles.quiet}>
              <Change run={run} before={before} />
              {' · '}
              {say('keep.version', { version: run.version })}
            </Caption1>
            <Button
              size="small"
              aria-label={say('keep.useOf', { when })}
              onClick={() => void takeUpRecipe(pane, run.recipe)}
            >
              {say('keep.use')}
            </Button>
            {linesOf(run, pane) !== undefined && (
              <Button
                size="small"
                aria-label={say('keep.linesOf', { when })}
                onClick={() => void keepLines(pane, run)}
              >
                {say('keep.lines')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
  return (
    <>
      {later}
      {list}
    </>
  );
}

function Change({ run, before }: { readonly run: RunRecord; readonly before: RunRecord | undefined }) {
  const say = useSay();
  const prose = useProse();
  const pane = usePane();
  if (before === undefined) return <>{say('keep.first')}</>;
  const changed = changedParameters(before.recipe, run.recipe);
  if (changed.length === 0) return <>{say('keep.unchanged')}</>;
  const parameters = changeNames(changed, run.recipe.analysis, prose, pane.analyses);
  return <>{say('keep.changed', { parameters })}</>;
}
