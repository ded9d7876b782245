import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { smallRecords } from './smallRecords';
import { commandLabel } from '../../src/taskpane/commands/commands';
import { usePaneTests, type PaneTest } from './startTest';

const open = usePaneTests();
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Until the pane has drawn itself in the other theme. */
const THEME_SETTLES = 300;

const customers = { name: 'Customers', sample: 'mismatch' } as const;

/** Every screen, and the way to it from the one before. */
const screens: readonly (readonly [string, (test: PaneTest) => Promise<void>])[] = [
  ['the tables of the workbook', async ({ button }) => button('find.go').waitFor()],
  [
    'the columns with every role unfolded',
    async ({ pane, goToColumns }) => {
      await goToColumns();
      await pane.getByRole('button', { name: /Optional/ }).click();
      await pane.getByRole('combobox', { name: /Salesperson|Industry/ }).waitFor();
    },
  ],
  [
    'the settings',
    async ({ button, heading }) => {
      await button('match.tune').click();
      await heading('tune.title').waitFor();
    },
  ],
  [
    'all settings unfolded',
    async ({ button, pane }) => {
      await button('tune.advanced').click();
      await pane.getByRole('spinbutton').nth(8).waitFor();
    },
  ],
  [
    'the result',
    async ({ button }) => {
      await button('match.run').click();
      await button('result.open').waitFor({ timeout: 60_000 });
    },
  ],
  [
    'the report to be saved',
    async ({ button }) => {
      await button('result.save').click();
      await button('result.save.docx').waitFor();
    },
  ],
  [
    'the result compared with the run before',
    async ({ button, pane, say }) => {
      await button('shell.step.tune').click();
      for (const key of ['ArrowRight', 'ArrowRight']) await pane.getByRole('slider').first().press(key);
      await button('match.run').click();
      await pane.getByText(say('result.compared.bySettings')).waitFor({ timeout: 60_000 });
    },
  ],
  [
    'a figure with what it is and its cautions',
    async ({ pane, say }) => {
      const figures = pane.getByRole('region', { name: say('result.headlines') });
      await figures.getByRole('button').nth(1).click();
      await figures.getByText(say('result.evidence')).waitFor();
    },
  ],
  [
    'the explanation of a selection',
    async ({ pane, excel, say }) => {
      await excel('select', (await excel('sheetNames'))[0]!, 3, 0);
      await pane
        .getByRole('region', { name: say('result.explain') })
        .getByRole('table')
        .waitFor();
    },
  ],
  [
    'the explanation of the name in the second column, of a product where the table has products',
    async ({ pane, excel, say }) => {
      const sheet = (await excel('sheetNames'))[0]!;
      await excel('select', sheet, 5, 1);
      const name = String(await excel('value', sheet, 5, 1));
      await pane
        .getByRole('region', { name: say('result.explain') })
        .getByText(new RegExp(`${name}$`))
        .first()
        .waitFor();
    },
  ],
  [
    'the menu',
    async ({ button, pane }) => {
      await button('shell.menu').click();
      await pane.getByRole('menu').waitFor();
    },
  ],
  [
    'recipe and history',
    async ({ pane, say, heading }) => {
      await pane.getByRole('menuitem', { name: say('shell.menu.keep') }).click();
      await heading('keep.title').waitFor();
    },
  ],
  [
    'the formula builder',
    async ({ button, pane, locale, heading }) => {
      await button('shell.menu').click();
      await pane.getByRole('menuitem', { name: commandLabel('InsertFunction', locale) }).click();
      await heading('formula.title').waitFor();
    },
  ],
  [
    'the formula builder with a result',
    async ({ button, pane, excel, say }) => {
      const sheet = (await excel('sheetNames'))[0]!;
      await pane.getByRole('combobox', { name: say('formula.function') }).selectOption('VALUE_TIER');
      await excel('select', sheet, 1, 30, 4, 1);
      for (let row = 1; row <= 4; row += 1) await excel('enter', sheet, row, 30, String(row * 10));
      await button('formula.takeFor', { field: say('formula.input') }).click();
      await pane
        .getByRole('group', { name: say('formula.preview') })
        .getByRole('listitem')
        .first()
        .waitFor();
    },
  ],
  [
    'freezing',
    async ({ button, pane, locale, heading }) => {
      await button('shell.menu').click();
      await pane.getByRole('menuitem', { name: commandLabel('FreezeToValues', locale) }).click();
      await heading('freeze.title').waitFor();
    },
  ],
];

test.each([
  ['conversion', smallRecords],
  ['mismatch', customers],
])(
  'no screen of the %s analysis has a flaw that axe knows, in any theme, and none scrolls sideways at 320 px',
  async (_name, sheet) => {
    const started = await open(
      { sheets: [sheet] },
      { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' },
    );
    expect(await flawsOf(started, screens)).toEqual([]);
    expect(started.errors).toEqual([]);
  },
  480_000,
);

/** Which table, and which values are a success: what only a person can answer. */
const deals = ['Won', 'Lost', 'Negotiation'];
const openQuestions = {
  stages: {
    name: 'Deals',
    rows: [
      ['Customer', 'Product', 'Called'],
      ...Array.from({ length: 60 }, (_row, index) => [
        `Customer ${index % 12}`,
        `Product ${index % 5}`,
        deals[index % 3]!,
      ]),
    ],
  },
  ranks: {
    name: 'Ranks',
    rows: [
      ['Customer', 'Priority rank', 'Sales', 'Adoption'],
      ...Array.from({ length: 40 }, (_row, index) => [
        `Customer ${index}`,
        index + 1,
        index * 10,
        index / 40,
      ]),
    ],
  },
  levels: {
    name: 'Levels',
    rows: [
      ['Customer', 'Priority', 'Sales', 'Adoption'],
      ...Array.from({ length: 40 }, (_row, index) => [
        `Customer ${index}`,
        ['Medium', 'High', 'Low'][index % 3]!,
        index * 10,
        index / 40,
      ]),
    ],
  },
};

const askingScreens: typeof screens = [
  [
    'several tables to choose from',
    async ({ pane }) => pane.getByRole('radio', { name: /^Ranks/ }).waitFor(),
  ],
  [
    'columns with a question about values',
    async ({ pane, goToColumns }) => {
      await pane.getByRole('radio', { name: /^Deals/ }).check();
      await goToColumns();
      await pane.getByText('Negotiation').first().waitFor();
    },
  ],
  [
    'columns with a question about the direction of a rank',
    async ({ pane, button, say, goToColumns }) => {
      await button('shell.step.find').click();
      await pane.getByRole('radio', { name: /^Ranks/ }).check();
      await goToColumns();
      await pane.getByRole('combobox', { name: say('match.answer', { header: 'Priority rank' }) }).waitFor();
    },
  ],
  [
    'columns with words to be put in order',
    async ({ pane, button, goToColumns }) => {
      await button('shell.step.find').click();
      await pane.getByRole('radio', { name: /^Levels/ }).check();
      await goToColumns();
      await button('match.levels.use').waitFor();
    },
  ],
];

test.each(['en-US', 'zh-CN'])(
  'no screen that asks something has a flaw that axe knows, in any theme, in Excel in %s',
  async (locale) => {
    const started = await open(
      { sheets: [...Object.values(openQuestions), smallRecords], locale },
      { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' },
    );
    expect(await flawsOf(started, askingScreens)).toEqual([]);
    expect(started.errors).toEqual([]);
  },
  240_000,
);

/** Goes from screen to screen and looks at each in every theme. */
async function flawsOf(started: PaneTest, visited: typeof screens): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const [screen, go] of visited) {
    await go(started);
    const frame = paneFrame(started.page);
    const overflow = await frame.evaluate(sidewaysOverflow);
    if (overflow > 0) flaws.push(`${screen}: ${overflow} px too wide`);
    for (const [theme, media] of Object.entries(themes)) {
      await started.page.emulateMedia(media);
      await started.page.waitForTimeout(THEME_SETTLES);
      for (const violation of await lastingViolations(frame)) flaws.push(`${screen}, ${theme}: ${violation}`);
      await keepPicture(started, `${screen} ${theme}`);
    }
    await started.page.emulateMedia(themes.light);
  }
  return flaws;
}

/** A picture of what was looked at, where `PAYOFF_PICTURES` names a folder for them. */
async function keepPicture({ page, locale }: PaneTest, name: string): Promise<void> {
  const folder = process.env['PAYOFF_PICTURES'];
  if (folder === undefined) return;
  await page.screenshot({ path: join(folder, `${locale} ${name}.png`.replaceAll(' ', '-')) });
}

/** On a busy machine a theme arrives late and axe meets half of it: a flaw is what is still there later. */
async function lastingViolations(frame: Frame): Promise<readonly string[]> {
  let found = await violationsIn(frame);
  for (let turn = 0; turn < 8 && found.length > 0; turn += 1) {
    await frame.waitForTimeout(1_000);
    found = await violationsIn(frame);
  }
  return found;
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('The pane is not loaded');
  return frame;
}

/** By how much the widest thing that scrolls is too wide for its place. Runs in the page. */
function sidewaysOverflow(): number {
  const scrolling = [document.documentElement, ...document.querySelectorAll('main [tabindex="0"]')];
  return Math.max(...scrolling.map((element) => element.scrollWidth - element.clientWidth));
}

interface Axe {
  run(scope: { exclude: string[] }): Promise<AxeResults>;
}

async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  // Left out are the library's focus guards: hidden elements that hand the focus on at once, so nobody lands on them.
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ exclude: ['[data-tabster-dummy]'] }),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
