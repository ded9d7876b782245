import { proseOfOutcome } from '../../../../src/analyses/conversion/words/proseOfOutcome';
import type { CellValue } from '../../../../src/engine/table/types';
import { proseIn } from '../../../../src/report/text/proseIn';
import { reportOf, textsOf } from '../reportOf';

const win = proseOfOutcome(proseIn('en'), 'win');

test('what fills a place stays as it is, and so does its name', () => {
  const words = { en: '{name}: {calls:count} {calls:call|calls} called', 'zh-CN': '' };
  expect(win.say(words, { name: 'Call a Cab', calls: 1 })).toBe('Call a Cab: 1 win won');
  expect(win.say(words, { name: 'Call a Cab', calls: 2 })).toBe('Call a Cab: 2 wins won');
});

test('texts of the published report stay as they are', () => {
  const prose = proseIn('en');
  expect(proseOfOutcome(prose, 'call')).toBe(prose);
});

/** 80 deals of ten customers, of which the stage tells how they ended. */
const stages = ['Closed Won', 'Closed Lost', 'Prospecting', 'Qualified', 'Closed Lost'];
const deals: CellValue[][] = [
  ['Account', 'Product', 'Stage', 'Owner', 'Created date', 'Close date', 'Amount'],
  ...Array.from({ length: 80 }, (_, row) => [
    `Account ${row % 10}`,
    `Plan ${row % 4}`,
    stages[(row * 7 + (row % 10)) % 5]!,
    `Owner ${row % 3}`,
    45_000 + row,
    45_020 + row * 2,
    1000 + row,
  ]),
];

test.each([
  ['en' as const, /\b(?:call|calls|called|callable)\b/i, /won records/i],
  ['zh-CN' as const, /调用/, /赢单率/],
])('a report on closed deals speaks of wins on every sheet, in %s', (locale, calls, wins) => {
  const { plan } = reportOf(deals, locale, { success: { called: ['Closed Won'] } });
  const ofReport = plan.sheets.filter(({ role }) => role !== 'dataCheck');
  const names = ofReport.map(({ name }) => name);
  const charts = ofReport.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [JSON.stringify(block)] : [])),
  );
  const texts = [...names, ...ofReport.flatMap(textsOf)];
  expect(texts.filter((text) => calls.test(text))).toEqual([]);
  expect(texts.some((text) => wins.test(text))).toBe(true);
  expect(JSON.stringify(plan.overview)).not.toMatch(locale === 'en' ? / calls?\b| called\b/i : calls);
  expect(charts.filter((chart) => /"(?:title|name|axisTitle)":"[^"]*(?:\bcall|调用)/i.test(chart))).toEqual(
    [],
  );
});
