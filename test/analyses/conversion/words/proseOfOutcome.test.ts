import { proseOfOutcome } from '../../../../src/analyses/conversion/words/proseOfOutcome';
import type { CellValue } from '../../../../src/engine/table/types';
import { proseIn } from '../../../../src/report/text/proseIn';
import { conversionAnalysis } from '../../../../src/analyses/conversion/conversionAnalysis';
import { conversionParameterTexts } from '../../../../src/analyses/conversion/parameterTexts';
import { nameOfPart } from '../../../../src/analyses/nameOfParameter';
import { sentenceForNotice } from '../../../../src/report/text/noticeText';
import { stageWords } from '../../../../src/analyses/conversion/words/names';
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

test('leads and trials have conversions', () => {
  const { say } = proseOfOutcome(proseIn('en'), 'conversion');
  expect(say({ en: 'Call rate: {calls:call|calls}', 'zh-CN': '' }, { calls: 2 })).toBe(
    'Conversion rate: conversions',
  );
  expect(say({ en: 'has been called', 'zh-CN': '' })).toBe('has been converted');
  const chinese = proseOfOutcome(proseIn('zh-CN'), 'conversion');
  const sayChinese = (text: string) => chinese.say({ en: '', 'zh-CN': text });
  expect([sayChinese('总体调用率'), sayChinese('可接入未调用记录'), sayChinese('不接入率')]).toEqual([
    '总体转化率',
    '合格记录未转化',
    '流失率',
  ]);
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

test('lost deals, and the time of a deal, have their words; tests of statistics keep theirs', () => {
  const say = (en: string) => win.say({ en, 'zh-CN': '' });
  expect(say('Reject rate, all records')).toBe('Loss rate, all records');
  expect(say('Mean test days')).toBe('Mean days to close');
  expect(win.say(stageWords.tested)).toBe('All records');
  expect(say('Tested is the difference; q (all tests)')).toBe('Tested is the difference; q (all tests)');
  const chinese = proseOfOutcome(proseIn('zh-CN'), 'win');
  const sayChinese = (text: string) => chinese.say({ en: '', 'zh-CN': text });
  expect(sayChinese('合并不接入率')).toBe('合并输单率');
  expect(sayChinese('可接入未调用记录')).toBe('有效商机未赢单');
  expect(sayChinese('差异检验')).toBe('差异检验');
});

test('settings and findings speak of wins as soon as it is known that deals are won', () => {
  const { recipe, check } = reportOf(deals, 'en', { success: { called: ['Closed Won'] } });
  const prose = conversionAnalysis.proseOf(proseIn('en'), recipe, check);
  const { targetCustomerCallRate, customerWeights } = conversionParameterTexts;
  expect(prose.say(targetCustomerCallRate.name)).toBe('Target: win rate of customers');
  expect(nameOfPart(customerWeights, 'rejectRate', prose)).toBe('Loss rate');
  const late = { code: 'callDateWithoutFlag', facts: { count: 2, header: 'Won' } };
  expect(sentenceForNotice(late, prose)).toBe(
    '2 records have a date of first win, but "Won" says no. The column wins.',
  );
  const unknown = { ...recipe, parameters: { ...recipe.parameters, success: {} } };
  const before = conversionAnalysis.proseOf(proseIn('en'), unknown, check);
  expect(before.say(targetCustomerCallRate.name)).toContain('call rate');
});

const salesWords = { en: /\b(?:wins?|won|deals?)\b/i, 'zh-CN': /赢单|输单|商机/ };

test.each([
  [
    'en' as const,
    /\b(?:call|calls|called|callable|reject|rejects|rejected|test days|test time)\b/i,
    /won records/i,
  ],
  ['zh-CN' as const, /调用|接入|测试/, /赢单率/],
])('a report on closed deals speaks of wins on every sheet, in %s', (locale, calls, wins) => {
  const { plan } = reportOf(deals, locale, { success: { called: ['Closed Won'] } });
  const ofReport = plan.sheets;
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

test.each(['en', 'zh-CN'] as const)(
  'a report on leads speaks of conversions on every sheet, in %s',
  (locale) => {
    const leads = deals.map((row, index) =>
      row.map((cell, column) => {
        if (index === 0 || column !== 2) return cell;
        return cell === 'Closed Won' ? 'Converted' : cell === 'Closed Lost' ? 'Unqualified' : 'Contacted';
      }),
    );
    const { plan } = reportOf(leads, locale);
    const texts = [...plan.sheets.map(({ name }) => name), ...plan.sheets.flatMap(textsOf)];
    const calls = locale === 'en' ? /\b(?:calls?|called|callable|rejects?|rejected)\b/i : /调用|接入|测试/;
    expect(texts.filter((text) => calls.test(text) || salesWords[locale].test(text))).toEqual([]);
    expect(texts.some((text) => (locale === 'en' ? /conversion rate/i : /转化率/).test(text))).toBe(true);
  },
);
