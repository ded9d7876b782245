import type { Block, TableBlock } from '../../../src/report/plan';
import type { HistoryContext, RunHistory } from '../../../src/report/history/HistoryContext';
import { changeParts, changesSheet, runsSheet } from '../../../src/report/history/historySheets';
import { layOutReport } from '../../../src/report/sheet/layOutReport';
import { Tables } from '../../../src/report/table/Tables';
import { proseIn } from '../../../src/report/text/proseIn';
import { changesOf, historyOf, now, runAt } from './runs';

const sheets = [runsSheet, changesSheet];
function planOf(history: RunHistory | undefined, locale: 'en' | 'zh-CN' = 'en') {
  const context: HistoryContext = { history, prose: proseIn(locale) };
  return layOutReport(
    sheets,
    context,
    new Tables(
      sheets.flatMap(({ tables }) => tables),
      context,
    ),
  ).sheets;
}
const isTable = (block: Block): block is TableBlock => block.kind === 'table';
function rowsOf(history: RunHistory, name: string, locale?: 'zh-CN'): readonly Record<string, unknown>[] {
  const blocks = planOf(history, locale).flatMap(({ blocks: all }) => all);
  const table = blocks.filter(isTable).find((block) => block.name === name);
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    Object.fromEntries(table!.columns.map(({ header, values }) => [header, values[row]])),
  );
}
const textsOf = (history: RunHistory) =>
  planOf(history)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'cells' ? block.values.flat() : []));

test('a preview of a report that was never run has neither sheet; a first run has its record only', () => {
  expect(planOf(undefined)).toEqual([]);
  expect(planOf(historyOf(undefined)).map(({ role }) => role)).toEqual(['runs']);
});

test('the record says of each run all that it was made of', () => {
  const [first, second, ...others] = rowsOf(historyOf(undefined, ['Top share 0.2 → 0.3']), 'PayoffRuns');
  expect(others).toEqual([]);
  expect(first).toEqual({
    'Run at (UTC)': '2026-04-01 10:00',
    'Headline figures': 'Share: 20%',
    'Settings changed since the run before': 'Top share 0.2 → 0.3',
    Source: 'Data, A1:C4',
    'Rows read': 3,
    'Rows used': 3,
    'Fingerprint of the values': '0a0a0a0a',
    Version: '1.0.0',
    'All settings': 'topShare=0.3',
    Cautions: 1,
    'What they say': 'Few rows.',
    'Judgments of people': NaN,
  });
  expect(second).toMatchObject({
    'Run at (UTC)': '2026-03-01 09:30',
    'Settings changed since the run before': '',
  });
});

const whole = changesOf({
  figures: [
    {
      before: { label: 'Share', text: '20%', value: 0.2, format: 'rate' },
      after: { label: 'Share', text: '40%', value: 0.4, format: 'rate' },
      difference: 0.2,
      interval: { low: 0.05, high: 0.33 },
      beyondChance: 'yes',
    },
  ],
  groups: [
    {
      key: 'customer',
      moved: [
        { name: 'Out', from: 0, to: 1, causes: ['lines'] },
        { name: 'In', from: 2, to: 0, causes: ['data', 'settings'] },
      ],
      appeared: [{ name: 'ACME', class: 0 }],
      gone: [{ name: 'Acme', class: 1 }],
      respelt: [{ before: 'Acme', after: 'ACME', nearness: 1 }],
      shared: 2,
    },
  ],
  lists: [{ key: 'stop', name: 'Stop', before: 1, after: 1, joined: ['New'], left: ['Old'] }],
  newWarnings: [{ code: 'few', text: 'Few.' }],
  endedWarnings: [{ code: 'many', text: 'Many.' }],
});

test('figures stand beside each other with the verdict on chance', () => {
  expect(rowsOf(historyOf(whole), 'PayoffFigureChanges')).toEqual([
    {
      Figure: 'Share',
      Before: '20%',
      Now: '40%',
      Difference: 0.2,
      Chance: 'beyond chance',
      '95% low': 0.05,
      '95% high': 0.33,
    },
  ]);
});

test('who came in stands first, with what it moved by', () => {
  expect(rowsOf(historyOf(whole), 'PayoffMoves')).toEqual([
    {
      Name: 'In',
      Kind: 'Customer',
      Before: 'Middle',
      Now: 'High',
      'Moved by': 'data and weights and other settings of the score',
    },
    { Name: 'Out', Kind: 'Customer', Before: 'High', Now: 'Low', 'Moved by': 'lines' },
  ]);
});

test('of three runs and more, those who did not stay have their way and the arrow of its last step', () => {
  const group = (classes: string) => ({
    key: 'customer',
    names: ['Up', 'Stay', 'Down'],
    classes,
    scores: [],
    lines: [],
  });
  const [first, second, last] = ['200', '200', '001'].map((classes) =>
    runAt(now.when, { groups: [group(classes)] }),
  );
  const history = { ...historyOf(changesOf()), record: last!, earlier: [second!, first!] };
  expect(rowsOf(history, 'PayoffPaths')).toEqual([
    {
      Name: 'Up',
      Kind: 'Customer',
      'Last change': '↗',
      'From run to run, oldest first': 'Middle → Middle → High',
    },
    {
      Name: 'Down',
      Kind: 'Customer',
      'Last change': '↘',
      'From run to run, oldest first': 'High → High → Low',
    },
  ]);
  expect(rowsOf({ ...history, earlier: [second!] }, 'PayoffPaths')).toEqual([]);
});

test('who is new or gone is listed, a respelt name beside the one that it may be', () => {
  expect(rowsOf(historyOf(whole), 'PayoffNewAndGone', 'zh-CN')).toEqual([
    { 名称: 'ACME', 对象: '客户', 变化: '新增', 分类: '高', 可能与之相同: 'Acme' },
    { 名称: 'Acme', 对象: '客户', 变化: '消失', 分类: '低', 可能与之相同: 'ACME' },
  ]);
});

test('lists and cautions are compared', () => {
  expect(rowsOf(historyOf(whole), 'PayoffListChanges')).toEqual([
    { List: 'Stop', Before: 1, Now: 1, Joined: 1, Left: 1, 'Who joined': 'New', 'Who left': 'Old' },
  ]);
  expect(rowsOf(historyOf(whole), 'PayoffWarningChanges')).toEqual([
    { Change: 'new', Caution: 'Few.' },
    { Change: 'no longer', Caution: 'Many.' },
  ]);
});

test('a run that does not say who stood where has a sentence in the place of the lists of members', () => {
  const history = historyOf({ ...whole, groups: undefined });
  expect(rowsOf(history, 'PayoffMoves')).toEqual([]);
  expect(textsOf(history).join()).toContain('does not say who stood where');
});

test('the summary has one sentence that leads to the sheet', () => {
  const context = { history: historyOf(whole), prose: proseIn('en') };
  expect(JSON.stringify(changeParts(context))).toContain('"target":{"sheet":"changes"}');
  expect(changeParts({ ...context, history: historyOf(undefined) })).toEqual([]);
});
