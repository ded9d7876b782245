import { palette } from '../../../report/palette';
import { listSheet } from '../../../report/sheet/listSheet';
import type { Sheet } from '../../../report/sheet/Sheet';
import type { ConversionContext } from '../ConversionContext';
import type { ReportContext } from '../ReportContext';
import { cautionsTable } from '../tables/cautionsTable';
import {
  productRatesTable,
  stageCountsTable,
  tierSharesTable,
  topCustomersTable,
} from '../tables/chartTables';
import { figuresTable } from '../tables/figuresTable';

const cautionWidth = 120;
const gapWidth = 3;

export const cautionsSheet = listSheet<ConversionContext>({
  role: 'cautions',
  isEssential: true,
  name: { en: 'Report cautions', 'zh-CN': '转化分析提示' },
  tabColor: palette.attention,
  title: { en: 'What to keep in mind beside the figures', 'zh-CN': '阅读数字时须留意' },
  note: { en: 'None of these changes a figure of the report.', 'zh-CN': '以下各项均不改变报告中的数字。' },
  table: cautionsTable,
  frozenColumns: 0,
  widths: [cautionWidth],
});

export const figuresSheet = listSheet<ReportContext>({
  role: 'figures',
  name: { en: 'Report figures', 'zh-CN': '转化报告数字' },
  title: { en: 'The figures that the sentences name', 'zh-CN': '句中数字一览' },
  note: {
    en: 'One row a figure, sentence by sentence; sentences take their numbers from here.',
    'zh-CN': '每行一个数字，按句排列，报告中的句子由此取数。',
  },
  table: figuresTable,
  frozenColumns: 2,
});

const drawn = [tierSharesTable, topCustomersTable, productRatesTable, stageCountsTable];

/** The lists that the charts of the summary are drawn from, where no list of the report has them in that order. */
export const chartDataSheet: Sheet<ConversionContext> = {
  role: 'chartData',
  isHidden: true,
  name: { en: 'Report chart data', 'zh-CN': '转化图表数据' },
  margin: 'none',
  freeze: { header: 'firstRow', columns: 0 },
  tables: drawn,
  parts: () => [{ kind: 'abreast', gapWidth, stacks: drawn.map((table) => [{ kind: 'table', table }]) }],
};
