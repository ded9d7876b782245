import type { TableContext } from '../table/Column';
import type { AnyTable } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import type { Words } from '../text/Words';
import type { RowPart } from './Part';
import { line } from './texts';

const more: Words = {
  en: 'The first {shown:count} of {count:count} rows are listed here. The command line writes all of them with --json.',
  'zh-CN': '共 {count:count} 行，此处列出前 {shown:count} 行；命令行加 --json 可输出全部数据。',
};

/** Says of a list that is longer than what stands on the sheet how many rows there are; nothing of a whole one. */
export function sayMore<Context extends TableContext>(
  table: AnyTable<Context>,
  { prose }: Context,
  tables: Tables<Context>,
): readonly RowPart[] {
  const { rows, count } = tables.get(table.key);
  return count === rows.length ? [] : [line(prose.say(more, { shown: rows.length, count }), 'note')];
}
