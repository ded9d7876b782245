import { generateConversionSample } from '../../../samples/generateConversionSample';
import type { CellValue } from '../../../src/engine/table/types';
import { conversionPaneCharts } from '../../../src/analyses/conversion/paneCharts';
import { proseIn } from '../../../src/report/text/proseIn';
import { reportOf, sheetOf, tableOf, textsOf } from './reportOf';

describe('where most calls came before the application', () => {
  const { headers, rows } = generateConversionSample({ timeOrder: 'callsBeforeApplication' });
  const { plan, result } = reportOf([headers, ...rows] as CellValue[][], 'en');
  const report = textsOf(sheetOf(plan, 'report')).join('\n');
  const after = result.subjects.customer.judgement.callsAfter.reduce((sum, calls) => sum + calls, 0);
  const titles = plan.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.title] : [])),
  );

  test('every customer that the report names for its calls is named with those after the application', () => {
    const named = report.match(/^(\S+): .*(?:records called|called records), among the most/gm) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const [start] of report.matchAll(/^\S+(?=: \d+ called records, among the most)/gm)) {
      expect(report).toMatch(
        new RegExp(`Of \\d+ called records? of ${start}, \\d+ (?:was|were) called after the application`),
      );
    }
    expect(report).toMatch(/^Of their \d+ called records, \d+ (?:was|were) called after the application/m);
  });

  test('titles of charts and headlines say how many calls came after it', () => {
    expect(titles).toContainEqual(
      expect.stringMatching(/^Ten best by score: \d+ calls, \d+ after the application, \d+ distinct$/),
    );
    expect(titles).toContain(`292 of 6,671 records are called, ${after} of them after the application`);
    expect(plan.overview.headlines.map(({ comparison }) => comparison)).toContainEqual(
      expect.stringContaining(`292 calls, ${after} after the application`),
    );
  });

  test('the bars of the pane say it of each of the best', () => {
    const [, customers, products] = conversionPaneCharts(result, proseIn('en'));
    for (const { text } of [...customers!.bars, ...products!.bars]) {
      expect(text).toMatch(/^\d+% \(\d+\/\d+; \d+ after application, \d+ distinct\)$/);
    }
  });

  test('behind each name on the summary stand its calls, and those after the application and the distinct ones where they differ', () => {
    const summary = textsOf(sheetOf(plan, 'summary'));
    const { names, calls, records } = result.subjects.customer.ranking;
    const { callsAfter, events } = result.subjects.customer.judgement;
    const place = Array.from(calls).findIndex((all, at) => callsAfter[at] !== all && events[at] !== all);
    const shown = (at: number, more = '') => `${names[at]} ${calls[at]}/${records[at]}${more}`;
    expect(place).toBeLessThan(5);
    expect(summary).toContain(shown(place, `, ${callsAfter[place]} after, ${events[place]} distinct`));
    const [none] = result.actions.find(({ action }) => action === 'stop')!.items;
    expect(summary).toContain(shown(none!.place));
  });

  test('above the names it is said what their figures are, without applications that only distinct calls can differ', () => {
    const noteOf = (leaveOut: readonly string[]) => {
      const kept = headers.map((name) => !leaveOut.includes(name));
      const table = [headers, ...rows].map((row) => row.filter((_cell, column) => kept[column]));
      const texts = textsOf(sheetOf(reportOf(table as CellValue[][], 'en').plan, 'summary'));
      return texts.find((text) => text.startsWith('Behind each name'));
    };
    expect(noteOf([])).toMatch(
      /; where they differ, those called after the application and the distinct calls$/,
    );
    expect(noteOf(['申请时间'])).toMatch(/; where they differ, the distinct calls$/);
    expect(noteOf(['申请时间', '首次调用时间'])).toBe('Behind each name: called records / all its records');
  });

  test('no test is said to have led to a call', () => {
    expect(plan.sheets.flatMap(textsOf).join('\n')).not.toMatch(/led to a call|ended in a call/);
  });
});

const header = ['Customer', 'Product', 'Called', 'Rejected', 'Signed', 'Stage', 'Test cost'];
const stages = ['testing', 'signed', 'signed', 'rejected'];
/** Customer C0 rejects all; by its own column one record in ten is signed, by the stage every other one. */
const rows = Array.from({ length: 400 }, (_, row): CellValue[] => {
  const rejects = row % 10 === 0;
  return [
    `C${row % 10}`,
    `P${Math.floor(row / 10) % 7}`,
    !rejects && Math.floor(row / 10) % 4 === 1 ? 'yes' : 'no',
    rejects ? 'yes' : 'no',
    row % 10 === 1 ? 'yes' : 'no',
    stages[row % 4]!,
    10 + (row % 3),
  ];
});

test('what the stage column tells otherwise is said in a sentence', () => {
  const { plan } = reportOf([header, ...rows], 'en');
  expect(textsOf(sheetOf(plan, 'report'))).toContain(
    'The stage column counts 200 signed records, their own column 40: the report uses the latter.',
  );
});

test('what was spent is named as spent, and what a test to come would take', () => {
  const { plan, result } = reportOf([header, ...rows], 'en');
  const ended = result.actions.filter(({ action }) => action === 'stop' || action === 'reduce');
  expect(ended.reduce((sum, { recordCount }) => sum + recordCount, 0)).toBe(40);
  expect(textsOf(sheetOf(plan, 'report'))).toContainEqual(
    expect.stringMatching(
      /^The 40 records of the 1 customers? to stop or reduce took 4\d\d\. That is spent; only the tests to come can be redirected, at 11\.0 each on average so far\.$/,
    ),
  );
  expect(tableOf(plan, 'actions').columns.map(({ header: name }) => name)).toContain('Cost or effort');
  const without = reportOf(
    [header, ...rows].map((line) => line.slice(0, -1)),
    'en',
  ).plan;
  expect(textsOf(sheetOf(without, 'report'))).toContainEqual(
    expect.stringMatching(/to stop or reduce (?:has|have) taken 40 records\. What these took is spent;/),
  );
});

test('a budget of each customer is counted once', () => {
  const budgets = rows.map((line) => [...line.slice(0, -1), 1000 * (1 + Number(String(line[0]).slice(1)))]);
  const { plan } = reportOf([[...header.slice(0, -1), 'Acquisition budget'], ...budgets], 'en');
  expect(textsOf(sheetOf(plan, 'report'))).toContainEqual(
    expect.stringMatching(
      /to stop or reduce is 1,000, each counted once: the part not yet spent can be redirected\.$/,
    ),
  );
});

test('salespeople above and below are each named on their side, in both languages', () => {
  // Of ten records in forty customers each: nine called by Anna, one by Ben, five by the others.
  const called: Readonly<Record<string, number>> = { Anna: 9, Ben: 1, Carl: 5, Dora: 5 };
  const records = Object.entries(called).flatMap(([salesperson, calls]) =>
    Array.from({ length: 400 }, (_, row): CellValue[] => [
      `C${row % 40}`,
      `P${row % 7}`,
      salesperson,
      Math.floor(row / 40) < calls ? 'yes' : 'no',
    ]),
  );
  const said = (locale: 'en' | 'zh-CN') =>
    textsOf(
      sheetOf(
        reportOf([['Customer', 'Product', 'Salesperson', 'Called'], ...records], locale).plan,
        'report',
      ),
    ).join('\n');
  expect(said('en')).toMatch(/Call rate above [^.]*: 1 salesperson \(Anna\)/);
  expect(said('en')).toMatch(/Call rate below [^.]*: 1 salesperson \(Ben\)/);
  expect(said('zh-CN')).toMatch(/高于总体且超出偶然的销售有 1 人（Anna）/);
  expect(said('zh-CN')).toMatch(/低于总体且超出偶然的销售有 1 人（Ben）/);
});

test('who is to be reduced is counted with who is to be stopped in what was spent', () => {
  // C5 rejects all as C0 does, but has signed: that is reduced, not stopped.
  const both = rows.map((line, row) =>
    row % 10 === 5 ? [line[0]!, line[1]!, 'no', 'yes', 'yes', ...line.slice(5)] : line,
  );
  const { plan, result } = reportOf([header, ...both], 'en');
  const ended = result.actions.filter(({ action }) => action === 'stop' || action === 'reduce');
  expect(ended.map(({ action, count }) => [action, count])).toEqual([
    ['reduce', 1],
    ['stop', 1],
  ]);
  expect(textsOf(sheetOf(plan, 'report'))).toContainEqual(
    expect.stringMatching(/^The 80 records of the 2 customers to stop or reduce took \d{3}\./),
  );
});

test('where nobody is ranked high, no share of the calls is said to be that of nobody', () => {
  // Every customer has the same records: both lines fall on the one score that there is.
  const alike = Array.from({ length: 400 }, (_, row): CellValue[] => [
    `C${row % 40}`,
    `P${row % 7}`,
    row < 80 ? 'yes' : 'no',
  ]);
  const { plan } = reportOf([['Customer', 'Product', 'Called'], ...alike], 'en');
  const said = plan.sheets.flatMap(textsOf);
  expect(said).toContain('None of the 40 customers is ranked high');
  expect(said.filter((text) => /^0 of \d+ customers account for/.test(text))).toEqual([]);
});

test('where nothing is to be done the summary says so', () => {
  const even = Array.from({ length: 300 }, (_, row): CellValue[] => [
    `C${row % 10}`,
    `P${Math.floor(row / 10) % 6}`,
    row % 23 === 0 ? 'yes' : 'no',
  ]);
  const { plan, result } = reportOf([header.slice(0, 3), ...even], 'en');
  const asked = new Set(result.actions.filter(({ count }) => count > 0).map(({ action }) => action));
  expect([...asked].sort()).toEqual(['watch']);
  expect(textsOf(sheetOf(plan, 'summary'))).toContainEqual(
    expect.stringMatching(/^Nothing follows from these records yet/),
  );
});

test('without dates of application no reason speaks of them', () => {
  // Customer C0 has 24 calls that are copies of six; of every other customer three of thirty records are called.
  const dated = Array.from({ length: 1200 }, (_, row): CellValue[] => {
    const [customer, record] = [row % 40, Math.floor(row / 40)];
    const called = customer === 0 ? record < 24 : record < 3;
    const day = customer === 0 ? 1 : 1 + (row % 28);
    return [
      `C${customer}`,
      `P${record % 6}`,
      called ? 'yes' : 'no',
      called ? `2025-03-${String(day).padStart(2, '0')}` : null,
    ];
  });
  const { plan } = reportOf([[...header.slice(0, 3), 'First call date'], ...dated], 'en');
  const why = textsOf(sheetOf(plan, 'actions')).join('\n');
  expect(why).toMatch(/Above the overall rate by its 24 calls, not by its 6 distinct calls$/m);
  expect(why).not.toMatch(/distinct calls? after the application/);
});
