import type { Words } from '../text/Words';
import type { Sheet } from '../sheet/Sheet';
import type { JudgedColumn } from '../table/JudgedColumn';

/** A list with columns that people fill in, as it is known again on a sheet, in whichever language it was written. */
export interface JudgedList {
  /** Of its sheet. */
  readonly role: string;
  /** All columns in their order. */
  readonly columns: readonly ListColumn[];
}

export interface ListColumn {
  readonly key: string;
  /** In every language. */
  readonly headers: readonly string[];
  /** undefined where a run fills it. */
  readonly judged: JudgedColumn | undefined;
}

/** The lists among the sheets of a report that people fill in. */
export function judgedLists(sheets: readonly Sheet<never>[]): readonly JudgedList[] {
  return sheets.flatMap(({ role, tables }) =>
    tables.flatMap(({ columns }) => {
      const all = Object.entries(columns).map(([key, { name, judged }]) => ({
        key,
        headers: textsOf(name),
        judged,
      }));
      return all.some(({ judged }) => judged !== undefined) ? [{ role, columns: all }] : [];
    }),
  );
}

/** Words in every language. */
export function textsOf(words: Words): readonly string[] {
  // Words of a table may say something else elsewhere, beside their languages.
  return Object.values<unknown>(words).filter((text) => typeof text === 'string');
}
