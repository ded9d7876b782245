import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { cautionText } from '../words/cautionText';
import { nothingToList } from '../words/columnWords';

/** All cautions that apply, each with its size. */
export const cautionsTable = defineTable({
  key: 'cautions',
  excelName: 'Payoff_cautions',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) => result.cautions,
  columns: ({ text }) => ({
    caution: text({ en: 'Caution', 'zh-CN': '提示' }, (caution, { prose }) => cautionText(caution, prose), {
      wrap: true,
    }),
  }),
});
