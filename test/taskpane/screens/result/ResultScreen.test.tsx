/** @jest-environment jsdom */
import { act } from 'react';
import type { CellLink, ReportOverview } from '../../../../src/report/plan';
import { inEveryLanguage } from '../../../../src/report/text/inEveryLanguage';
import { ResultScreen } from '../../../../src/taskpane/screens/ResultScreen';
import type { WorkbookPort } from '../../../../src/taskpane/excel/WorkbookPort';
import { createPane } from '../../../../src/taskpane/state/Pane';
import type { FinishedRun } from '../../../../src/taskpane/state/PaneState';
import { sayIn } from '../../../../src/taskpane/text/paneText';
import { click, control, showInPane } from '../support/showInPane';

const at = (row: number): CellLink => ({ sheetRole: 'list', row, column: 0 });

/** What a run has found, its texts in a language; the cells are the same in each. */
function overviewIn(language: string): ReportOverview {
  const text = (what: string) => `${what} (${language})`;
  return {
    title: text('Title'),
    answer: [{ text: text('Found'), link: at(1), who: [{ name: 'Bea', link: at(10) }] }],
    headlines: [
      {
        key: 'calls',
        label: text('Calls'),
        text: '12',
        comparison: '',
        meaning: text('Meaning'),
        link: at(2),
        rows: at(20),
      },
    ],
    cautions: [
      { text: text('Few calls'), about: 'calls', link: at(3), rows: [at(30), at(32)], rowCount: 2 },
      { text: text('No cause'), about: undefined, link: at(4), rows: [], rowCount: 0 },
    ],
    lists: [
      {
        key: 'stop',
        text: text('Stop'),
        count: 7,
        link: at(5),
        first: [{ name: 'Ann', why: text('No call'), values: 'Rate 0%', link: at(50) }],
      },
      { key: 'empty', text: text('Nobody'), count: 0, link: at(6), first: [] },
    ],
  };
}

async function show(locale: 'en' | 'zh-CN') {
  const went: unknown[] = [];
  const workbook = {
    goTo: (sheet: string, row: number, column: number, how: unknown) => {
      went.push([sheet, row, column, how]);
      return Promise.resolve();
    },
    overview: (_run: unknown, language: string) => Promise.resolve(overviewIn(language)),
    readSelection: () => Promise.resolve({ sheet: 'Data', row: 0, column: 0, text: '' }),
    explain: () => Promise.resolve(undefined),
  };
  const pane = createPane(workbook as unknown as WorkbookPort, locale);
  const overview = overviewIn('en');
  const run = {
    overview,
    overviews: { en: overview },
    notices: [],
    sheetNames: { list: 'List' },
    charts: inEveryLanguage(() => []),
    recipe: { locale: 'en', analysis: 'conversion' },
    opened: { origin: { sheet: 'Data' } },
  };
  pane.store.set({ outcome: run as unknown as FinishedRun, screen: 'result' });
  return { pane, went, element: await showInPane(pane, <ResultScreen />), say: sayIn(locale) };
}

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  test('the answer comes first with who it is about by name, each name leading to its row', async () => {
    const { element, say, went } = await show(locale);
    const order = [say('result.answer'), `Found (${locale})`, 'Bea', say('result.headlines')];
    const places = order.map((part) => element.textContent.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    await click(element, 'Bea');
    expect(went).toEqual([['List', 11, 1, undefined]]);
  });

  test('a list says who is on it, why and with which figures, and leads there; an empty one is left out', async () => {
    const { element, say, went } = await show(locale);
    const text = element.textContent;
    const order = [
      say('result.lists'),
      `Stop (${locale})`,
      'Ann',
      `No call (${locale})`,
      'Rate 0%',
      say('result.charts'),
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).not.toContain(`Nobody (${locale})`);
    await click(element, 'Ann');
    await click(element, `Stop (${locale})`);
    expect(went).toEqual([
      ['List', 51, 1, undefined],
      ['List', 51, 1, { atTop: true }],
    ]);
  });

  test('a figure opens to what it is and what to keep in mind with it, and leads to the rows that it counts', async () => {
    const { element, say, went } = await show(locale);
    expect(element.textContent).not.toContain(`Meaning (${locale})`);
    const figure = [...element.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Calls'),
    )!;
    expect(figure.getAttribute('aria-expanded')).toBe('false');
    await act(async () => figure.click());
    expect(element.textContent).toContain(`Meaning (${locale})`);
    await click(element, say('result.showRowsOf', { text: `Few calls (${locale})` }));
    await click(element, say('result.evidenceOf', { label: `Calls (${locale})` }));
    expect(went).toEqual([
      ['List', 31, 1, { atTop: true }],
      ['List', 21, 1, { atTop: true }],
    ]);
  });

  test('a caution about several rows leads from one to the next, and says how many there are', async () => {
    const { element, say, went } = await show(locale);
    const figure = [...element.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Calls'),
    )!;
    await act(async () => figure.click());
    const text = `Few calls (${locale})`;
    await click(element, say('result.showRowsOf', { text }));
    expect(element.textContent).toContain(say('result.rowShown', { shown: 1, count: 2 }));
    await click(element, say('result.nextRowOf', { text }));
    expect(element.textContent).toContain(say('result.rowShown', { shown: 2, count: 2 }));
    await click(element, say('result.nextRowOf', { text }));
    expect(went).toEqual([
      ['List', 31, 1, { atTop: true }],
      ['List', 33, 1, { atTop: false }],
      ['List', 31, 1, { atTop: true }],
    ]);
  });

  test('a caution about a figure stands with it, and not among those about the whole', async () => {
    const { element, say } = await show(locale);
    expect(element.textContent).not.toContain(`Few calls (${locale})`);
    control(element, say('result.showOf', { text: `No cause (${locale})` }));
  });
});

test('the result follows the language of the pane while it is shown', async () => {
  const { element, pane } = await show('en');
  expect(element.querySelector('h1')?.textContent).toBe('Title (en)');
  await act(async () => {
    pane.store.set({ locale: 'zh-CN' });
    await Promise.resolve();
  });
  expect(element.querySelector('h1')?.textContent).toBe('Title (zh-CN)');
});
