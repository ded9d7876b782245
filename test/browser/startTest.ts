import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import type { Facts } from '../../src/engine/problem';
import type { Locale } from '../../src/engine/recipe/types';
import { sayIn, type Say, type TextKey } from '../../src/taskpane/text/paneText';
import { launchBrowser } from './launchBrowser';
import { openPane, type OpenedPane } from './openPane';
import type { PaneStart } from './PaneStart';

/** The pane of one test, driven by role and name as a person would. */
export interface PaneTest extends OpenedPane {
  readonly locale: Locale;
  readonly say: Say;
  button(key: TextKey, facts?: Facts): Locator;
  heading(key: TextKey): Locator;
  /** From the first screen to the columns, or on to a finished run. */
  goToColumns(): Promise<void>;
  runToResult(): Promise<void>;
}

/** One browser for a test file, one pane for each of its tests. */
export function usePaneTests(): (start: PaneStart, view?: BrowserContextOptions) => Promise<PaneTest> {
  let browser: Browser | undefined;
  const opened: OpenedPane[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 300_000);
  afterEach(async () => {
    for (const pane of opened.splice(0)) await pane.close();
  });
  afterAll(() => browser?.close());
  return async (start, view) => {
    const pane = await openPane(browser!, start, view);
    opened.push(pane);
    return asTest(pane, start.locale === 'zh-CN' ? 'zh-CN' : 'en');
  };
}

function asTest(opened: OpenedPane, locale: Locale): PaneTest {
  const say = sayIn(locale);
  const button = (key: TextKey, facts?: Facts) =>
    opened.pane.getByRole('button', { name: say(key, facts), exact: true });
  const goToColumns = async () => {
    await button('find.go').click();
    await opened.pane.getByRole('heading', { level: 1, name: say('match.title') }).waitFor();
  };
  return {
    ...opened,
    locale,
    say,
    button,
    heading: (key) => opened.pane.getByRole('heading', { level: 1, name: say(key) }),
    goToColumns,
    async runToResult() {
      await goToColumns();
      await button('match.run').click();
      await button('result.open').waitFor({ timeout: 60_000 });
    },
  };
}
