import type { SheetModel } from '../../workbook/types';
import { ObjectType } from '../HostObject';
import { readRangeArgument } from '../cells/readRangeArgument';

/** A page begins at a row because somebody asked for it. */
interface PageBreak {
  readonly sheet: SheetModel;
  /** 0-based: the first of the page. */
  readonly row: number;
}

/** Between rows; those between columns are not modelled. */
export const pageBreakCollectionType: ObjectType<SheetModel> = new ObjectType<SheetModel>(
  'PageBreakCollection',
  {
    items: (sheet) => breaksOf(sheet).map((row) => pageBreakType.of({ sheet, row })),
    methods: { getCount: (sheet) => breaksOf(sheet).length },
    commands: {
      add: (sheet, call, session) => {
        const { row } = readRangeArgument(call.value(0), sheet, session).area;
        setBreaks(
          sheet,
          [...new Set([...breaksOf(sheet), row])].sort((a, b) => a - b),
        );
        session.noteChange(sheet);
        return pageBreakType.of({ sheet, row });
      },
      removePageBreaks: (sheet, _call, session) => {
        setBreaks(sheet, []);
        session.noteChange(sheet);
      },
    },
  },
);

const pageBreakType: ObjectType<PageBreak> = new ObjectType<PageBreak>('PageBreak', {
  properties: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  commands: {
    delete: ({ sheet, row }, _call, session) => {
      setBreaks(
        sheet,
        breaksOf(sheet).filter((other) => other !== row),
      );
      session.noteChange(sheet);
    },
  },
});

function breaksOf({ pageLayout }: SheetModel): readonly number[] {
  return pageLayout.rowBreaks ?? [];
}

function setBreaks({ pageLayout }: SheetModel, rows: readonly number[]): void {
  pageLayout.rowBreaks = rows.length === 0 ? undefined : rows;
}
