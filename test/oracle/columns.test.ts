import type { ColumnRecord, ReportRecord, TableRecord } from '../../scripts/record/types';
import { partWords } from '../../src/report/judgement/judgementWords';
import { compareColumn, isAlike } from './compareColumn';
import { describeCases, oracleOf, type OracleFigures } from './oracleCases';
import { reportOf } from './oracleCases';

/**
 * Columns that the oracle says nothing about, by table: whole sentences, whose numbers `sentences.test.ts` holds to the
 * cells they speak of, what is drawn by other random numbers (its count is held to them), and how a column of the user's was read, which the tests of reading hold to its cells.
 */
const withoutOracle: Readonly<Record<string, readonly string[]>> = {
  Payoff_actions: ['Why', 'Tier by chance'],
  Payoff_customerEvidence: ['Tier by chance'],
  Payoff_productEvidence: ['Tier by chance'],
  Payoff_cautions: ['Caution'],
  MismatchRecommendations: ['What to do', 'Target'],
  MismatchCautions: ['No.', 'Caution'],
  DataCheckColumns: ['Certainty', 'How it was read', 'Because'],
};

describeCases((name) => {
  const oracle = oracleOf(name);
  let report: ReportRecord;
  beforeAll(async () => {
    report = await reportOf(name);
  });
  const tables = () => report.sheets.flatMap((sheet) => sheet.tables);

  test('every column of every table shows what an independent program finds', () => {
    const wrong = tables().flatMap((table) => {
      const columns = oracle.columns[table.name] ?? {};
      const figures = oracle.figures[table.name];
      if (figures !== undefined) return compareFigures(table, figures);
      return table.columns.flatMap((column) => {
        const expected = columns[column.header];
        if (expected === undefined && isForPeople(column)) return [];
        if (expected === undefined)
          return isExempt(table, column) ? [] : [`${place(table, column)} has no oracle`];
        const difference = compareColumn(column.values, expected);
        return difference === undefined ? [] : [`${place(table, column)}: ${difference}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('no column that the oracle knows is missing', () => {
    const shown = new Set(tables().flatMap((table) => table.columns.map((column) => place(table, column))));
    const missing = Object.entries(oracle.columns).flatMap(([table, columns]) =>
      Object.entries(columns)
        // A list with nobody on it is a sentence instead of a table.
        .filter(([, { values, rows }]) => (values?.length ?? rows) !== 0)
        .map(([header]) => `${table}, ${header}`)
        .filter((column) => !shown.has(column)),
    );
    expect(missing).toEqual([]);
  });

  test('a column is left out of the comparison only where the oracle has nothing to say', () => {
    for (const [table, headers] of Object.entries(withoutOracle)) {
      for (const header of headers) expect(oracle.columns[table]?.[header]).toBeUndefined();
    }
  });
});

function compareFigures(table: TableRecord, { part, label, value, ...oracle }: OracleFigures): string[] {
  const column = (header: string) =>
    table.columns.find((candidate) => candidate.header === header)?.values ?? [];
  const extra = table.columns.filter(({ header }) => ![part, label, value].includes(header));
  const parts = column(part);
  const values = column(value);
  let before = '';
  const wrong = column(label).flatMap((name, row) => {
    const follows = oracle.following.some((beginning) => String(name).startsWith(beginning));
    if (!follows) before = String(name);
    const key = `${parts[row]} > ${follows ? `${before} > ` : ''}${name}`;
    if (!(key in oracle.found)) return [`${key} has no oracle`];
    const tolerance = oracle.tolerances[key];
    const expected = oracle.found[key] ?? null;
    const isRight = isAlike(
      values[row],
      expected,
      tolerance === undefined ? {} : { tolerance, absolute: true },
    );
    return isRight ? [] : [`${key}: ${values[row]}, not ${expected}`];
  });
  return [...extra.map((one) => `${place(table, one)} has no oracle`), ...wrong];
}

function isExempt(table: TableRecord, column: ColumnRecord): boolean {
  return withoutOracle[table.name]?.includes(column.header) ?? false;
}

/** A column that people fill in holds nothing as long as nobody did. */
function isForPeople({ header, values }: ColumnRecord): boolean {
  return (
    Object.values(partWords).some(({ en }) => en === header) &&
    values.every((value) => value === null || value === '')
  );
}

function place(table: TableRecord, column: ColumnRecord): string {
  return `${table.name}, ${column.header}`;
}
