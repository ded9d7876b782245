import type { RecordRows } from '../../../engine/conversion/collectRecordRows';
import { sourceCell } from '../../../report/dataCheck/DataCheckContext';
import type { ColumnKinds } from '../../../report/table/Column';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';

/** Every row of the lists of things to do leads somewhere: there are eleven, of at most a thousand rows each. */
export const mostLinks = 11_000;

/** More row numbers than this make a cell too long to read and to print. */
const rowsInCell = 10;

const allRows: Words = { en: '{count:row|rows} {rows}', 'zh-CN': '第 {rows} 行（{count:count} 行）' };
const firstRows: Words = {
  en: 'rows {rows} … {count:count} in all',
  'zh-CN': '第 {rows} 等，共 {count:count} 行',
};

/** Row numbers of the records, in the last column so that they may run on; a jump to the first on the user's sheet. */
export function recordRowsColumn<Row extends { readonly records: RecordRows }>({
  text,
}: Pick<ColumnKinds<ConversionContext, Row>, 'text'>) {
  return text(
    { en: 'Sheet rows of the records', 'zh-CN': '记录所在行' },
    ({ records: { rows, count } }, { prose }) => {
      const shown = rows.slice(0, rowsInCell);
      return prose.say(shown.length < count ? firstRows : allRows, { rows: shown, count });
    },
    {
      mostLinks,
      link: ({ records: { rows } }, context) => {
        const [first] = rows;
        return first === undefined ? undefined : sourceCell(context, first, context.check.origin.firstColumn);
      },
    },
  );
}
