import type { DocumentPlan, DocumentTable } from '../../src/report/document/DocumentPlan';
import type { PlannedContent, ReportPlan, TableBlock } from '../../src/report/plan';
import { otherSettings, planOfRuns, sampleNames } from './planOfRuns';

/** A list as it is compared: its headers, and its rows as texts. */
interface Listed {
  readonly name: string;
  readonly headers: readonly string[];
  readonly cells: (row: number, column: number) => PlannedContent | undefined;
  readonly count: number;
}

/** The tiers are published beside the ranking that they are cut from: their names and columns stay. */
const published = /^Payoff_(high|low)(Customers|Products)$|^Payoff_(customer|product)Ranking$/;

function listsOf({ sheets }: ReportPlan): readonly Listed[] {
  return sheets
    .filter(({ isHidden }) => isHidden !== true)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is TableBlock => block.kind === 'table')
    .map(({ name, columns, rowCount }) => ({
      name,
      headers: columns.map(({ header }) => header),
      cells: (row, column) => columns[column]?.values[row],
      count: rowCount,
    }));
}

function listsInDocument({ chapters }: DocumentPlan): readonly Listed[] {
  return chapters
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is DocumentTable => block.kind === 'table')
    .map(({ title, columns, rows }) => ({
      name: title,
      headers: columns.map(({ header }) => header),
      cells: (row, column) => rows[row]?.[column]?.value,
      count: rows.length,
    }));
}

function rowTexts({ headers, cells, count }: Listed, wanted: readonly string[]): ReadonlySet<string> {
  const columns = wanted.map((header) => headers.indexOf(header));
  return new Set(
    Array.from({ length: count }, (_, row) => JSON.stringify(columns.map((column) => cells(row, column)))),
  );
}

/** Whether every row of a list stands, in the same columns, in another. */
function isWithin(one: Listed, other: Listed): boolean {
  if (one.count === 0 || one.headers.some((header) => !other.headers.includes(header))) return false;
  const rows = rowTexts(other, one.headers);
  return [...rowTexts(one, one.headers)].every((row) => rows.has(row));
}

function twice(lists: readonly Listed[]): readonly string[] {
  return lists.flatMap((one) =>
    lists
      .filter((other) => other !== one && isWithin(one, other))
      .filter(({ name }) => !(published.test(one.name) && published.test(name)))
      .map(({ name }) => `${one.name} within ${name}`),
  );
}

describe.each(sampleNames)('the %s report', (name) => {
  let plan: ReportPlan;
  beforeAll(async () => {
    plan = await planOfRuns(name, 'en', [{}, { ...otherSettings[name], proof: true }]);
  });

  test('lists no rows twice with the same columns on the sheets that it shows', () => {
    const lists = listsOf(plan);
    expect(lists.length).toBeGreaterThan(20);
    expect(twice(lists)).toEqual([]);
  });

  test('lists no rows twice in its chapters, and gives each list a title of its own', () => {
    const lists = listsInDocument(plan.document!);
    expect(twice(lists)).toEqual([]);
    const titles = lists.map((list) => list.name);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });
});

test('a list of some rows and some columns of another is found out', () => {
  const listed = (
    title: string,
    headers: readonly string[],
    rows: readonly (readonly number[])[],
  ): Listed => ({
    name: title,
    headers,
    cells: (row, column) => rows[row]?.[column],
    count: rows.length,
  });
  const whole = listed('whole', ['a', 'b', 'c'], [[1, 2, 3], [4, 5, 6]]); // prettier-ignore
  const part = listed('part', ['c', 'a'], [[6, 4]]);
  const own = listed('own', ['c', 'd'], [[6, 4]]);
  expect(twice([whole, part, own])).toEqual(['part within whole']);
});
