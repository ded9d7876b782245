import type { TableContext } from '../table/Column';
import { fitColumns } from '../layout/fitColumns';
import type { AnyTable } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import type { Prose } from '../text/proseIn';
import type { Words } from '../text/Words';
import type { Part, RowPart } from './Part';
import type { Sheet } from './Sheet';
import { sayMore } from './sayMore';
import { jump, line, note } from './texts';

/** One list on a sheet of its own. */
export interface ListSheet<Context extends TableContext> extends Pick<
  Sheet<Context>,
  'role' | 'name' | 'tabColor' | 'widths' | 'when' | 'isEssential' | 'printsAllRows'
> {
  readonly title: Words;
  /** How to read it. */
  readonly note: Words | ((context: Context) => string);
  readonly table: AnyTable<Context>;
  /** Columns of the list that stay in view when scrolling sideways. */
  readonly frozenColumns: number;
  /** What stands below the list, and the tables in it. */
  readonly below?: (context: Context) => readonly Part<Context>[];
  readonly tablesBelow?: readonly AnyTable<Context>[];
}

const back: Words = { en: 'Back to the summary', 'zh-CN': '返回摘要' };

/** Title, a line on how to read the list, one on what is not listed, a jump back to the summary, and the list, its header and names frozen. */
export function listSheet<Context extends TableContext>(list: ListSheet<Context>): Sheet<Context> {
  const { title, note: remark, table, frozenColumns, below, tablesBelow = [], ...sheet } = list;
  return {
    ...sheet,
    tables: [table, ...tablesBelow],
    freeze: { header: table, columns: frozenColumns },
    parts: (context, tables) => [
      line(context.prose.say(title), 'title'),
      noteOver(
        typeof remark === 'function' ? remark(context) : context.prose.say(remark),
        table,
        tables,
        sheet,
      ),
      ...sayMore(table, context, tables),
      backToSummary(context.prose),
      { kind: 'table', table },
      ...(below?.(context) ?? []),
    ],
  };
}

/** So many characters of a remark stand on a line, on a screen and on paper. */
const noteWidth = 150;

/** A remark over the first columns of a list, as many as make a line. */
export function noteOver<Context extends TableContext>(
  text: string,
  table: AnyTable<Context>,
  tables: Tables<Context>,
  { widths = fitColumns(tables.get(table.key).columns) }: Pick<Sheet<Context>, 'widths'> = {},
): RowPart {
  let across = 0;
  for (let used = 0; across < widths.length && used + widths[across]! <= noteWidth; across += 1)
    used += widths[across]!;
  return note(text, widths.slice(0, Math.max(1, across)));
}

/** The jump that stands below the title of every sheet behind the summary. */
export function backToSummary(prose: Prose): RowPart {
  return jump(prose.say(back), { sheet: 'summary' });
}
