import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Announcer } from './components/Announcer';
import { Header } from './components/Header';
import { PaneProvider, usePaneState } from './components/PaneContext';
import { Steps } from './components/Steps';
import type { Environment } from './excel/Environment';
import { BlockedScreen } from './screens/BlockedScreen';
import { FindScreen } from './screens/FindScreen';
import { FormulaScreen } from './screens/FormulaScreen';
import { FreezeScreen } from './screens/FreezeScreen';
import { KeepScreen } from './screens/KeepScreen';
import { MatchScreen } from './screens/MatchScreen';
import { ResultScreen } from './screens/ResultScreen';
import { RunScreen } from './screens/RunScreen';
import { TuneScreen } from './screens/TuneScreen';
import type { Pane } from './state/Pane';
import type { Screen } from './state/PaneState';
import { darkTheme, lightTheme } from './theme/payoffThemes';
import { useDarkMode } from './theme/useDarkMode';

const screens: Readonly<Record<Screen, () => React.ReactNode>> = {
  find: FindScreen,
  match: MatchScreen,
  tune: TuneScreen,
  run: RunScreen,
  result: ResultScreen,
  keep: KeepScreen,
  formula: FormulaScreen,
  freeze: FreezeScreen,
};

/** Screens beside the main way have no step of their own. */
const besideTheWay: readonly Screen[] = ['keep', 'formula', 'freeze'];

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'hidden',
    // Motion only shows where something went; who asks for none gets none.
    '@media (prefers-reduced-motion: reduce)': {
      '& *, & *::before, & *::after': {
        animationDuration: '0.01ms !important',
        animationIterationCount: '1 !important',
        transitionDuration: '0.01ms !important',
      },
    },
  },
});

interface AppProps {
  readonly pane: Pane;
  readonly environment: Environment;
}

export function App({ pane, environment }: AppProps) {
  usePageStyles();
  const dark = useDarkMode(environment.dark);
  return (
    <PaneProvider pane={pane} environment={environment}>
      <FluentProvider theme={dark ? darkTheme : lightTheme}>
        <PaneFrame environment={environment} />
      </FluentProvider>
    </PaneProvider>
  );
}

function PaneFrame({ environment }: { readonly environment: Environment }) {
  const styles = useStyles();
  const { screen, locale } = usePaneState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  if (environment.support !== 'supported') {
    return (
      <div className={styles.pane}>
        <BlockedScreen cause={environment.support === 'tooOld' ? 'unsupported' : 'noExcel'} />
      </div>
    );
  }
  const Current = screens[screen];
  return (
    <div className={styles.pane}>
      <Header />
      {!besideTheWay.includes(screen) && <Steps />}
      <main className={styles.main}>
        <Current key={screen} />
      </main>
      <Announcer />
    </div>
  );
}
