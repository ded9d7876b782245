import type { Prose } from './proseIn';
import type { Paper } from '../layout/planPaper';
import type { Words } from './Words';

const printed: Words = {
  en: 'Printed: {rows:count} of {ofRows:count} rows, {columns:count} of {ofColumns:count} columns; all are on the sheet',
  'zh-CN': '打印 {rows:count} / {ofRows:count} 行、{columns:count} / {ofColumns:count} 列，其余见工作表',
};

/** What a page says of the rows and columns that are not on paper; nothing where all are. */
export function paperText({ cut }: Paper, prose: Prose): string {
  return cut === undefined ? '' : prose.say(printed, { ...cut });
}
