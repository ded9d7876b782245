import { subjects, type PerSubject } from '../../../engine/conversion/perSubject';
import { palette } from '../../../report/palette';
import type { Part } from '../../../report/sheet/Part';
import { sayMore } from '../../../report/sheet/sayMore';
import type { Sheet } from '../../../report/sheet/Sheet';
import type { AnyTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { featureTables } from '../tables/featureTables';
import { rankingTables, tierTables } from '../tables/rankingTables';

const gapWidth = 3;

/**
 * A sheet that holds one list and nothing else, from A1 on: the published layout, which other tools read as a table
 * without being told where it starts. Its name is published too and must not change in Chinese.
 */
function publishedSheet(
  table: AnyTable<ConversionContext>,
  name: Words,
  tabColor: string,
  frozenColumns: number,
): Sheet<ConversionContext> {
  return {
    role: table.key,
    name,
    tabColor,
    margin: 'none',
    tables: [table],
    freeze: { header: table, columns: frozenColumns },
    parts: (context, tables) => {
      const list: Part<ConversionContext> = { kind: 'table', table };
      const more = sayMore(table, context, tables);
      // Beside the list: above and below it the words would be read as a row of it.
      return more.length === 0 ? [list] : [{ kind: 'abreast', gapWidth, stacks: [[list], more] }];
    },
  };
}

const { highCustomers, lowCustomers, highProducts, lowProducts } = tierTables;

/** High and low tier of customers and products. */
export const tierSheets = [
  publishedSheet(highCustomers, { en: 'High-value customers', 'zh-CN': '高价值客户列表' }, palette.good, 1),
  publishedSheet(
    lowCustomers,
    { en: 'Low-value customers', 'zh-CN': '低价值客户列表' },
    palette.attention,
    1,
  ),
  publishedSheet(highProducts, { en: 'High-value products', 'zh-CN': '高价值产品列表' }, palette.good, 1),
  publishedSheet(lowProducts, { en: 'Low-value products', 'zh-CN': '低价值产品列表' }, palette.attention, 1),
];

const featureNames: PerSubject<Words> = {
  customer: { en: 'Customer differences', 'zh-CN': '客户特征差异统计' },
  product: { en: 'Product differences', 'zh-CN': '产品特征差异统计' },
};
const rankingNames: PerSubject<Words> = {
  customer: { en: 'All customers ranked', 'zh-CN': '客户全部排名' },
  product: { en: 'All products ranked', 'zh-CN': '产品全部排名' },
};

export const featureSheets = subjects.map((subject) =>
  publishedSheet(featureTables[subject], featureNames[subject], palette.context, 2),
);

export const rankingSheets = subjects.map((subject) =>
  publishedSheet(rankingTables[subject], rankingNames[subject], palette.amount, 2),
);
