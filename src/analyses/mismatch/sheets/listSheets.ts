import { palette } from '../../../report/palette';
import type { Sheet } from '../../../report/sheet/Sheet';
import type { MismatchContext } from '../MismatchContext';
import { boxGroups, boxTables, scatterTable } from '../tables/chartDataTables';
import { cautionsTable } from '../tables/cautionsTable';
import { mismatchListTable } from '../tables/mismatchListTable';
import { scoresTable } from '../tables/scoresTable';
import { opening } from './opening';
import { sheetNames } from './sheetNames';

type MismatchSheet = Sheet<MismatchContext>;

export const mismatchListSheet: MismatchSheet = {
  role: 'mismatchList',
  name: sheetNames.mismatchList,
  tabColor: palette.attention,
  rowsAbove: 1,
  freeze: { header: mismatchListTable, columns: 1 },
  parts: ({ result: { placement, cuts }, prose: { say } }) => [
    ...opening(
      say(sheetNames.mismatchList),
      say(
        {
          en: '{count:count} {count:customer|customers} with a priority of at least {priority:number} and a performance of at most {performance:score}; widest gap between the two percentiles first. Metric to lift: the single change over the line that passes the fewest customers.',
          'zh-CN':
            '共 {count:count} 个客户：优先级得分不低于 {priority:number}，综合表现分不高于 {performance:score}；按两项百分位之差从大到小排列。最易改善的指标：单独改变该指标越过分界线时，需要超过的客户最少。',
        },
        { count: placement.mismatch.length, priority: cuts.priority, performance: cuts.performance },
      ),
    ),
    { kind: 'table', table: mismatchListTable },
  ],
};

export const scoresSheet: MismatchSheet = {
  role: 'scores',
  name: sheetNames.scores,
  rowsAbove: 1,
  freeze: { header: scoresTable, columns: 1 },
  parts({ result: { customers }, prose: { say } }, tables) {
    const { count } = customers;
    const shown = tables.get(scoresTable.key).rows.length;
    const remark =
      shown < count
        ? {
            en: 'The first {shown:count} of {count:count} customers by priority: a worksheet holds no more rows.',
            'zh-CN': '共 {count:count} 个客户，工作表行数有限，此处列出优先级最高的 {shown:count} 个。',
          }
        : {
            en: 'All {count:count} customers that could be scored, highest priority first.',
            'zh-CN': '全部 {count:count} 个可评分客户，按优先级从高到低排列。',
          };
    return [
      ...opening(say(sheetNames.scores), say(remark, { count, shown })),
      { kind: 'table', table: scoresTable },
    ];
  },
};

export const cautionsSheet: MismatchSheet = {
  role: 'cautions',
  name: sheetNames.cautions,
  rowsAbove: 1,
  widths: [8, 120],
  parts: ({ prose: { say } }) => [
    ...opening(
      say(sheetNames.cautions),
      say({
        en: 'What to keep in mind when reading the figures. No caution changes a figure.',
        'zh-CN': '阅读数字时需要留意的事项。提示不改变任何数字。',
      }),
    ),
    { kind: 'table', table: cautionsTable },
  ],
};

/** Cells behind the scatter chart and the two box-and-whisker charts. */
export const chartDataSheet: MismatchSheet = {
  role: 'chartData',
  name: sheetNames.chartData,
  margin: 'none',
  freeze: { header: 'firstRow', columns: 0 },
  parts: (context) => [
    {
      kind: 'abreast',
      gapWidth: 3,
      stacks: [
        context.result.onboarding === undefined ? [] : [{ kind: 'table', table: scatterTable }],
        boxGroups(context, 'level') === undefined ? [] : [{ kind: 'table', table: boxTables.level }],
        boxGroups(context, 'team') === undefined ? [] : [{ kind: 'table', table: boxTables.team }],
      ],
    },
  ],
};
