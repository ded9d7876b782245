import { ObjectType } from '../HostObject';
import { bodyArea } from '../tables/tableAreas';
import type { TableTarget } from '../tables/tableAreas';
import { rangeType } from './range';

/** Filter of a table, as far as one can see it: its buttons, and whether rows are hidden. */
export const autoFilterType: ObjectType<TableTarget> = new ObjectType<TableTarget>('AutoFilter', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    enabled: { get: ({ table }) => table.showFilterButton },
    isDataFiltered: {
      get: ({ sheet, table }) => {
        const body = bodyArea(table);
        return [...sheet.hiddenRows].some((row) => row >= body.row && row < body.row + body.rows);
      },
    },
  },
  methods: {
    getRange: ({ sheet, table }) => rangeType.of({ sheet, area: table.area }),
    getRangeOrNullObject: ({ sheet, table }) =>
      rangeType.ofOptional(table.showFilterButton ? { sheet, area: table.area } : undefined),
  },
});
