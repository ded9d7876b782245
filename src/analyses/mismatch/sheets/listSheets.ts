import { palette } from '../../../report/palette';
import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import type { AnyTable } from '../../../report/table/defineTable';
import type { MismatchContext } from '../MismatchContext';
import { cautionsTable } from '../tables/cautionsTable';
import { boxGroups, boxTables, scatterTable } from '../tables/chartDataTables';
import { mismatchListTable } from '../tables/mismatchListTable';
import { mostScores, scoresTable } from '../tables/scoresTable';
import { sectionSheet } from './sectionSheet';
import { sheetNames } from './sheetNames';

export const mismatchListSheet = sectionSheet({
  role: 'mismatchList',
  isEssential: true,
  name: sheetNames.mismatchList,
  tabColor: palette.attention,
  freeze: { header: mismatchListTable, columns: 1 },
  remark: ({ result: { placement, cuts }, prose }) =>
    prose.say(
      {
        en: '{count:count} {count:customer|customers} with a priority of at least {priority:number} and a performance of at most {performance:score}; widest gap between the two percentiles first. Metric to lift: the single change over the line that passes the fewest customers.',
        'zh-CN':
          '共 {count:count} 个客户：优先级得分不低于 {priority:number}，综合表现分不高于 {performance:score}；按两项百分位之差从大到小排列。最易改善的指标：单独改变该指标越过分界线时，需要超过的客户最少。',
      },
      { count: placement.mismatch.length, priority: cuts.priority, performance: cuts.performance },
    ),
  sections: [{ tables: [mismatchListTable] }],
});

export const scoresSheet = sectionSheet({
  role: 'scores',
  name: sheetNames.scores,
  freeze: { header: scoresTable, columns: 1 },
  remark(context) {
    const { count } = context.result.customers;
    const shown = Math.min(count, mostScores);
    const words =
      shown < count
        ? {
            en: 'The first {shown:count} of {count:count} customers by priority: a worksheet holds no more rows.',
            'zh-CN': '共 {count:count} 个客户，工作表行数有限，此处列出优先级最高的 {shown:count} 个。',
          }
        : {
            en: 'All {count:count} customers that could be scored, highest priority first.',
            'zh-CN': '全部 {count:count} 个可评分客户，按优先级从高到低排列。',
          };
    return context.prose.say(words, { count, shown });
  },
  sections: [{ tables: [scoresTable] }],
});

export const cautionsSheet = sectionSheet({
  role: 'cautions',
  isEssential: true,
  name: sheetNames.cautions,
  widths: [8, 120],
  remark: {
    en: 'What to keep in mind when reading the figures. No caution changes a figure.',
    'zh-CN': '阅读数字时需要留意的事项。提示不改变任何数字。',
  },
  sections: [{ tables: [cautionsTable] }],
});

/** Cells behind the scatter chart and the two box-and-whisker charts. */
export const chartDataSheet: Sheet<MismatchContext> = {
  role: 'chartData',
  isHidden: true,
  name: sheetNames.chartData,
  margin: 'none',
  freeze: { header: 'firstRow', columns: 0 },
  tables: [scatterTable, boxTables.level, boxTables.team],
  parts(context) {
    const stack = (table: AnyTable<MismatchContext>, isThere: boolean): Part<MismatchContext>[] =>
      isThere ? [{ kind: 'table', table }] : [];
    const stacks = [
      stack(scatterTable, context.result.onboarding !== undefined),
      stack(boxTables.level, boxGroups(context, 'level') !== undefined),
      stack(boxTables.team, boxGroups(context, 'team') !== undefined),
    ];
    return [{ kind: 'abreast', gapWidth: 3, stacks }];
  },
};
