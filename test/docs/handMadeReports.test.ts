import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportPlan } from '../../src/report/plan';
import { planOfRuns, sampleNames, type SampleName } from '../analyses/planOfRuns';
import { eachText } from '../support/eachText';

const page = readFileSync(join(__dirname, '../../docs/decisions/hand-made-reports.md'), 'utf8');
const headings: Readonly<Record<SampleName, string>> = {
  conversion: '## The conversion report',
  mismatch: '## The mismatch report',
};

/** What each paragraph of a report became: the cells of its row. */
function rowsOf(name: SampleName): readonly string[][] {
  const [, after = ''] = page.split(headings[name]);
  const [section = ''] = after.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1));
}

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

describe.each(sampleNames)('the page on the hand-made %s report', (name) => {
  const rows = rowsOf(name);
  let plan: ReportPlan;
  beforeAll(async () => {
    plan = await planOfRuns(name, 'en', [{}, {}]);
  });

  test('says of every paragraph where it stands now', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
    for (const row of rows) {
      expect(row).toHaveLength(3);
      expect(row[1]).toMatch(/\*|chapter/);
    }
  });

  test('names sheets and chapters that a result has, each chapter at least once', () => {
    const sheets = plan.sheets.filter(({ isHidden }) => isHidden !== true).map((sheet) => sheet.name);
    const chapters = plan.document!.chapters.map(({ heading }) => heading.split(' ')[0]);
    const named = rows.flatMap(([, where = '']) => found(where, /\*([^*]+)\*/g));
    expect(named.filter((sheet) => !sheets.includes(sheet))).toEqual([]);
    const told = rows.flatMap(([, where = '', how = '']) => found(where + how, /chapter (\d+)/g));
    expect([...new Set(told)].sort()).toEqual(chapters);
  });

  test('names lists as the result calls them', () => {
    const texts = new Set(eachText(plan.sheets.map(({ blocks }) => blocks)));
    const lists = rows.flatMap((row) => found(row.join(''), /"([^"]+)"/g));
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.filter((list) => !texts.has(list))).toEqual([]);
  });
});
