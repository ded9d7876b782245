import { defineTable } from '../../../report/table/defineTable';
import { cautionsOf } from '../cautions/writeCautions';
import type { MismatchContext } from '../MismatchContext';

/** One caution a row. */
export const cautionsTable = defineTable({
  key: 'cautions',
  excelName: 'MismatchCautions',
  rows: (context: MismatchContext) => cautionsOf(context),
  emptyText: { en: 'Nothing to note.', 'zh-CN': '没有需要提示的事项。' },
  columns: ({ text, values }) => ({
    place: values(
      { en: 'No.', 'zh-CN': '序号' },
      undefined,
      (cautions) => Array.from(cautions, (_caution, index) => index + 1),
      { alignment: 'left' },
    ),
    caution: text({ en: 'Caution', 'zh-CN': '提示' }, (caution) => caution, { wrap: true }),
  }),
});
