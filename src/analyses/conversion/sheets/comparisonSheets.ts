import { palette } from '../../../report/palette';
import { absentColumns } from '../../../report/dataCheck/absentColumns';
import { listSheet } from '../../../report/sheet/listSheet';
import type { Part } from '../../../report/sheet/Part';
import { gap, line } from '../../../report/sheet/texts';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { conversionParameterTexts } from '../parameterTexts';
import { kpisTable } from '../tables/kpisTable';
import { productRejectReasonsTable, rejectReasonsTable } from '../tables/rejectReasonsTable';
import { teamsTable } from '../tables/teamsTable';
import { tiersTable } from '../tables/tiersTable';
import { perOutcome } from '../words/perOutcome';

/** The setting that keeps lines, as the pane calls it. */
const keptLines = conversionParameterTexts.frozenCuts.name;

const whyRejected: Words = { en: 'Why records were rejected', 'zh-CN': '不接入原因' };
const whyByProduct: Words = {
  en: 'Why each product was rejected: its three most frequent reasons',
  'zh-CN': '各产品的不接入原因：最常见的三项',
};

/** The tiers side by side; below them why records were rejected, in all and by product. */
export const tiersSheet = listSheet<ConversionContext>({
  role: 'tiers',
  name: { en: 'Tiers compared', 'zh-CN': '分层对比' },
  tabColor: palette.amount,
  title: { en: 'The tiers side by side', 'zh-CN': '各层对比' },
  note: ({ result, prose }) =>
    prose.paragraph([
      prose.say({
        en: 'A mean of rates gives every member the same weight, a rate of all records every record. Bounds are 95% intervals with the customer as the unit, none for fewer than five customers; they take the tiers as they are: chosen by their own calls, they would move closer together in new records. The line is the score of the last high and of the first low member. Shares are rounded as they are written: shares of a whole may add up to slightly less or more than 100%.',
        'zh-CN':
          '均值让每个成员同权，合并让每条记录同权。上下限为以客户为单位的 95% 区间，客户不足五个则不列；区间以现有分层为准：各层按自身调用选出，有新记录后会彼此靠拢。分数线为高价值层末位与低价值层首位的评分。占比按显示位数四舍五入，合计可能与 100% 略有出入。',
      }),
      ...chanceNote(result, prose),
    ]),
  table: tiersTable,
  frozenColumns: 2,
  tablesBelow: [rejectReasonsTable, productRejectReasonsTable],
  below: (context) => {
    const { result, prose } = context;
    const parts: Part<ConversionContext>[] =
      result.rejectReasons.length > 0
        ? [
            { kind: 'table', table: rejectReasonsTable },
            gap(),
            line(prose.say(whyByProduct), 'heading'),
            { kind: 'table', table: productRejectReasonsTable },
          ]
        : absentColumns(context, ['reject_reason']).map((text) => line(text, 'note'));
    return parts.length === 0 ? [] : [line(prose.say(whyRejected), 'heading'), ...parts];
  },
});

/** From how many draws the figures by chance are: of very many members few are enough, and it is said. */
function chanceNote({ subjects }: ConversionContext['result'], prose: Prose): string[] {
  const customers = subjects.customer.concentration.byChance?.draws;
  const products = subjects.product.concentration.byChance?.draws;
  if (customers === undefined || products === undefined) return [];
  return [
    prose.say(
      perOutcome(
        {
          en: 'By chance: if every record were equally likely to be called, the mean of {customers:count} draws for customers and {products:count} for products.',
          'zh-CN':
            '“机会均等时”指每条记录被调用的机会相同：客户为 {customers:count} 次抽样的均值，产品为 {products:count} 次。',
        },
        {
          'zh-CN':
            '“机会均等时”指每条记录的调用机会相同：客户为 {customers:count} 次抽样的均值，产品为 {products:count} 次。',
        },
      ),
      { customers, products },
    ),
  ];
}

export const teamsSheet = listSheet<ConversionContext>({
  role: 'teams',
  name: { en: 'Salespeople, departments', 'zh-CN': '销售与部门' },
  tabColor: palette.context,
  title: { en: 'Salespeople and departments', 'zh-CN': '销售与部门' },
  note: {
    en: 'Bounds are 95% intervals with the customer as the unit, since records of one customer move together; with fewer than five customers there is no verdict. Wilson intervals treat the records as independent and are too narrow. A customer counts for every team that has records of it.',
    'zh-CN':
      '上下限为以客户为单位的 95% 区间，因为同一客户的记录彼此关联；客户不足五个则不作判断。Wilson 区间把记录视为相互独立，因而偏窄。客户计入每个有其记录的销售或部门。',
  },
  table: teamsTable,
  frozenColumns: 2,
});

export const kpisSheet = listSheet<ConversionContext>({
  role: 'kpis',
  name: { en: 'Indicators', 'zh-CN': '指标监控' },
  tabColor: palette.amount,
  title: { en: 'Indicators against their targets', 'zh-CN': '指标与目标' },
  note: {
    en: `Targets are settings: change them in the pane and run again; the next run rewrites this sheet. An indicator that misses its target by no more than the share of it set as near is marked ◆. Ranks fix the shares of tiers; once the lines of a run are kept in the setting "${keptLines.en}" (in the pane: Recipe and history, Keep its lines), they can move.`,
    'zh-CN': `目标是参数，请在任务窗格中修改后重新运行；在本表中改动会被下次运行覆盖。未达标但差距不超过设定比例的指标标为 ◆。层级占比由排名规则固定；把某次运行的分界线保留在参数“${keptLines['zh-CN']}”中（窗格：方案与历史，保留其分界线）后，占比才会变化。`,
  },
  table: kpisTable,
  frozenColumns: 1,
});
