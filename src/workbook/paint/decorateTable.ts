import type { TableBlock } from '../../report/plan';
import { formatAddress } from '../parseAddress';
import { addConditionalFormat } from './addConditionalFormat';
import { offerChoices } from './offerChoices';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';

const TABLE_STYLE = 'TableStyleLight1';

/** The native Excel table over the cells of a list, and the colors of its columns. */
export function decorateTable(on: DecoratedSheet, block: TableBlock, tableName: string): Decoration[] {
  const { row, column, rowCount, columns } = block;
  if (rowCount === 0) return [];
  const { sheet, name } = on;
  const place = formatAddress({ row, column, rows: rowCount + 1, columns: columns.length });
  const bodyOf = (index: number) => ({ row: row + 1, column: column + index, rows: rowCount, columns: 1 });
  return [
    ...offerChoices(
      on,
      columns.flatMap(({ choices }, index) =>
        choices === undefined ? [] : [{ area: bodyOf(index), choices }],
      ),
    ),
    ...columns.flatMap(({ decoration: colors }, index) => {
      return colors === undefined ? [] : [addConditionalFormat(on, bodyOf(index), colors)];
    }),
    decoration({
      code: 'tableRefused',
      sheet: name,
      place,
      target: () => sheet.tables.add(place, true),
      parts: [(table) => (table.name = tableName)],
      clear: () => sheet.tables.getItemOrNullObject(tableName).convertToRange(),
    }),
    decoration({
      code: 'tableRefused',
      sheet: name,
      place,
      target: () => sheet.tables.getItem(tableName),
      // The band of a long list is a help; the look of the header is ours, the same on every sheet.
      parts: [(table) => (table.style = TABLE_STYLE)],
    }),
  ];
}
