import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { Announcer } from './components/Announcer';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Header } from './components/Header';
import { PaneProvider, usePaneState, useSay } from './components/PaneContext';
import { Steps } from './components/Steps';
import type { Environment } from './excel/Environment';
import { BlockedScreen } from './screens/BlockedScreen';
import { FindScreen } from './screens/FindScreen';
import { MatchScreen } from './screens/MatchScreen';
import { ResultScreen } from './screens/ResultScreen';
import { RunScreen } from './screens/RunScreen';
import { TuneScreen } from './screens/TuneScreen';
import type { Pane } from './state/Pane';
import type { Screen } from './state/PaneState';
import { darkTheme, lightTheme } from './theme/payoffThemes';
import { useDarkMode } from './theme/useDarkMode';

/** Screens beside the main way have no step of their own, and load when somebody goes there. */
const besideTheWay: readonly Screen[] = ['keep', 'formula', 'freeze'];

const KeepScreen = lazy(async () => {
  const { KeepScreen: screen } = await import(/* webpackChunkName: "beside" */ './screens/KeepScreen');
  return { default: screen };
});
const FormulaScreen = lazy(async () => {
  const { FormulaScreen: screen } = await import(/* webpackChunkName: "beside" */ './screens/FormulaScreen');
  return { default: screen };
});
const FreezeScreen = lazy(async () => {
  const { FreezeScreen: screen } = await import(/* webpackChunkName: "beside" */ './screens/FreezeScreen');
  return { default: screen };
});

const screens: Readonly<Record<Screen, ComponentType>> = {
  find: FindScreen,
  match: MatchScreen,
  tune: TuneScreen,
  run: RunScreen,
  result: ResultScreen,
  keep: KeepScreen,
  formula: FormulaScreen,
  freeze: FreezeScreen,
};

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
        <ErrorBoundary>
          <PaneFrame environment={environment} />
        </ErrorBoundary>
      </FluentProvider>
    </PaneProvider>
  );
}

function PaneFrame({ environment }: { readonly environment: Environment }) {
  const styles = useStyles();
  const say = useSay();
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
        <Suspense fallback={<ProgressBar aria-label={say('shell.loading')} />}>
          <Current key={screen} />
        </Suspense>
      </main>
      <Announcer />
    </div>
  );
}
