import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import type { Phase } from '../../workbook/types';
import { cancelRun } from '../actions/runRecipe';
import { usePane, usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { WorkProgress } from '../components/WorkProgress';

const phases: readonly Phase[] = ['reading', 'checking', 'computing', 'writing'];

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  phase: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  waiting: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorBrandForeground1 },
  state: { color: tokens.colorNeutralForeground2 },
});

/** A run under way: what is done, what is being done, and a way to stop it. */
export function RunScreen() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { progress } = usePaneState();
  const current = progress === undefined ? 0 : phases.indexOf(progress.phase);
  return (
    <ScreenLayout
      title={say('run.title')}
      actions={<Button onClick={() => cancelRun(pane)}>{say('run.cancel')}</Button>}
    >
      <ol className={styles.list}>
        {phases.map((phase, index) => {
          const state = index < current ? 'done' : index === current ? 'current' : 'waiting';
          return (
            <li key={phase} className={mergeClasses(styles.phase, state === 'waiting' && styles.waiting)}>
              <PhaseIcon state={state} />
              <span>{say(`run.phase.${phase}`)}</span>
              <span className={styles.state}>{say(`run.${state}`)}</span>
            </li>
          );
        })}
      </ol>
      <WorkProgress />
      <Body1>{say('run.safe')}</Body1>
    </ScreenLayout>
  );
}

function PhaseIcon({ state }: { readonly state: 'done' | 'current' | 'waiting' }) {
  const styles = useStyles();
  if (state === 'done') return <CheckmarkCircleFilled className={styles.done} />;
  return state === 'current' ? <ArrowRightRegular /> : <CircleRegular />;
}
