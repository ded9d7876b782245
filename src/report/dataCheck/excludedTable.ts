import { defineTable } from '../table/defineTable';
import { exclusionTexts } from '../text/readingTexts';
import { wordsOf } from '../text/Words';
import { sourceCell, type DataCheckContext } from './DataCheckContext';

/** A sheet ends at row 1,048,576; every row left out has a line as long as there is room. */
export const mostRowsListed = 1_000_000;

/** Every row of the user's table that is not used, with the cell that is the cause. */
export const excludedTable = defineTable({
  key: 'dataCheckRows',
  excelName: 'DataCheckRows',
  rows: ({ check }: DataCheckContext) => check.excluded.slice(0, mostRowsListed),
  emptyText: { en: 'Every row is used.', 'zh-CN': '所有行均已使用。' },
  columns: ({ text, number }) => ({
    column: text({ en: 'Column', 'zh-CN': '列' }, ({ column }, { prose }) =>
      column === '' ? prose.say({ en: 'whole row', 'zh-CN': '整行' }) : column,
    ),
    row: number({ en: 'Row', 'zh-CN': '行' }, { code: '0' }, ({ row }) => row, {
      link: ({ row, columnNumber }, context) => sourceCell(context, row, columnNumber),
    }),
    reason: text(
      { en: 'Reason', 'zh-CN': '原因' },
      ({ reason }, { prose }) => wordsOf(exclusionTexts, reason)?.[prose.locale] ?? reason,
    ),
  }),
});
