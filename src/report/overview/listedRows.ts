import { formats, type FormatName } from '../figures/formats';
import type { ListedRow } from '../plan';
import type { Places } from '../sheet/Places';
import type { BuiltColumn, BuiltTable } from '../table/buildTable';
import type { Prose } from '../text/proseIn';

/** Which rows of a table are shown, and what of them. */
export interface ListedColumns {
  /** The columns that name a row; those that the table lacks are left out. */
  readonly names: readonly string[];
  readonly why: string | undefined;
  /** Figures that stand behind the name, with their headers. */
  readonly values: readonly string[];
}

const labeled = { en: '{header}: {text}', 'zh-CN': '{header}：{text}' };

/**
 * Rows of a table of the report as the pane lists them: who, why, and with which figures, as they stand on the sheet.
 *
 * @param rows their places in the table, from 0; those beyond its end are left out
 */
export function listedRows(
  table: BuiltTable,
  { names, why, values }: ListedColumns,
  rows: readonly number[],
  places: Places,
  prose: Prose,
): ListedRow[] {
  const column = (key: string) => table.columns.find((candidate) => candidate.key === key);
  const textAt = (key: string, row: number) => {
    const found = column(key);
    return found === undefined ? '' : cellText(found, row, prose);
  };
  return rows
    .filter((row) => row < table.rows.length)
    .map((row) => {
      const known = names.filter((key) => textAt(key, row) !== '');
      const named = new Set(known.map((key) => textAt(key, row)));
      const figures = values.flatMap((key) => {
        const text = textAt(key, row);
        const found = column(key);
        if (found === undefined || text === '') return [];
        // A figure stands behind its header as in a table, words need to be told from it.
        const isWords = typeof found.values[row] === 'string';
        return [isWords ? prose.say(labeled, { header: found.header, text }) : `${found.header} ${text}`];
      });
      return {
        name: [...named].join(' '),
        why: why === undefined ? '' : textAt(why, row),
        values: figures.join(prose.grammar.semicolon),
        link: known[0] === undefined ? undefined : places.link({ table: table.key, row, column: known[0] }),
      };
    });
}

/** What a cell shows, as a text. */
function cellText({ values, format, exceptions }: BuiltColumn, row: number, prose: Prose): string {
  const value = values[row];
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || Number.isNaN(value)) return '';
  const own = exceptions.get(row)?.format ?? format;
  return prose.number(value, isFormatName(own) ? own : 'number');
}

function isFormatName(format: unknown): format is FormatName {
  return typeof format === 'string' && Object.hasOwn(formats, format);
}
