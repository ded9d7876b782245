import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaneState, Screen } from '../state/PaneState';
import { usePane, usePaneState, useSay } from './PaneContext';

const steps = ['find', 'match', 'tune', 'result'] as const;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    ':hover:enabled': { color: tokens.colorNeutralForeground1 },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The main way through the pane: where one is and where one may go. */
export function Steps() {
  const styles = useStyles();
  const say = useSay();
  const { store } = usePane();
  const state = usePaneState();
  const current = state.screen === 'run' ? 'result' : state.screen;
  return (
    <nav aria-label={say('shell.steps')}>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className={mergeClasses(styles.step, step === current && styles.current)}
              aria-current={step === current ? 'step' : undefined}
              disabled={!canGoTo(step, state)}
              onClick={() => store.set({ screen: step, failure: undefined, announcement: undefined })}
            >
              {say(`shell.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function canGoTo(step: Screen, { screen, progress, checked, recipe, outcome }: PaneState): boolean {
  if (screen === 'run' || progress !== undefined) return step === screen;
  if (step === 'find') return true;
  if (step === 'result') return outcome !== undefined;
  return checked !== undefined && recipe !== undefined;
}
