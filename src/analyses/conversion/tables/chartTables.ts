import { groupAt, type RankedGroup } from '../../../engine/conversion/groupAt';
import type { SubjectReview } from '../../../engine/conversion/reviewSubject';
import { tierNames } from '../../../engine/score/valueTier';
import { defineTable } from '../../../report/table/defineTable';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { groupsByCallRate } from '../groupsByCallRate';
import { columnWords } from '../words/columnWords';
import { tierWords } from '../words/names';
import { stageLabel } from '../words/stageLabel';
import { isKnown, judgementFigure } from './figureOfPlace';

/** As many bars as can be told apart; what is beyond is summed up as the last bar. */
const mostBars = 10;

const emptyText: Words = { en: 'No data', 'zh-CN': '没有数据' };

/** Share of customers, records and calls in each tier. */
export const tierSharesTable = defineTable({
  key: 'tierShares',
  excelName: 'Payoff_chartTiers',
  emptyText,
  rows: ({ result }: ConversionContext) => tierNames.map((tier) => result.subjects.customer.tiers[tier]),
  columns: ({ text, number }) => ({
    tier: text(columnWords.tier, ({ tier }) => tierWords[tier]),
    share: number({ en: 'Share of customers', 'zh-CN': '客户占比' }, 'rate', 'share'),
    recordShare: number(columnWords.recordShare, 'rate', 'recordShare'),
    callShare: number(columnWords.callShare, 'rate', 'callShare'),
    callShareByChance: number(
      columnWords.callShareByChance,
      'rate',
      ({ tier }, { result }) => result.subjects.customer.concentration.byChance?.callShares[tier],
    ),
  }),
});

const callsAfter = judgementFigure('customer')('callsAfter');
const events = judgementFigure('customer')('events');

/** The best customers by score, with what their calls are. */
export const topCustomersTable = defineTable({
  key: 'topCustomers',
  excelName: 'Payoff_chartTopCustomers',
  emptyText,
  rows: ({ result }: ConversionContext) => {
    const { ranking } = result.subjects.customer;
    return Array.from(ranking.codes.subarray(0, mostBars), (_, place) => groupAt(ranking, place));
  },
  columns: ({ text, number }) => ({
    name: text({ en: 'Customer (records)', 'zh-CN': '客户（记录数）' }, withRecords),
    score: number(columnWords.score, 'score', 'score'),
    calls: number(columnWords.calls, 'count', 'calls'),
    callsAfter: number(columnWords.callsAfter, 'count', ({ place }, context) => callsAfter(place, context), {
      when: isKnown('customer', 'callsAfter'),
    }),
    events: number(columnWords.events, 'count', ({ place }, context) => events(place, context), {
      when: isKnown('customer', 'events'),
    }),
  }),
});

/** A bar of the chart of products: one of them, or those beyond the last bar together. */
type Bar = Pick<RankedGroup, 'records' | 'callRate' | 'rejectRate'> & {
  /** undefined: so many others. */
  readonly name: string | undefined;
  readonly count: number;
  /** Call rate without the customer with most calls; NaN for others together. */
  readonly withoutLargest: number;
  /** Distinct calls after the application by record, where dates tell. */
  readonly leftRate: number;
};

/** Call and reject rate by product, best converting first. */
export const productRatesTable = defineTable({
  key: 'productRates',
  excelName: 'Payoff_chartProducts',
  emptyText,
  rows: ({ result }: ConversionContext) => productBars(result.subjects.product),
  columns: ({ text, number }) => ({
    name: text({ en: 'Product (records)', 'zh-CN': '产品（记录数）' }, (bar, context) =>
      bar.name === undefined
        ? context.prose.say(
            {
              en: '{count:count} others ({records:count})',
              'zh-CN': '其余 {count:count} 个（{records:count}）',
            },
            { count: bar.count, records: bar.records },
          )
        : withRecords({ name: bar.name, records: bar.records }, context),
    ),
    callRate: number({ en: 'Call rate', 'zh-CN': '调用转化率' }, 'rate', 'callRate'),
    withoutLargest: number(
      { en: 'Without the largest customer', 'zh-CN': '去掉最大客户' },
      'rate',
      'withoutLargest',
    ),
    leftRate: number(
      { en: 'Distinct calls after application, by record', 'zh-CN': '申请后的不重复调用（按记录）' },
      'rate',
      'leftRate',
      { when: isKnown('product', 'callsAfter') },
    ),
    rejectRate: number(columnWords.rejectRate, 'rate', 'rejectRate', {
      when: ({ result }) => result.subjects.product.ranking.known.has('rejected'),
    }),
  }),
});

function productBars({ ranking, judgement }: SubjectReview): Bar[] {
  const byRate = groupsByCallRate(ranking);
  const single = byRate.length <= mostBars ? byRate : byRate.slice(0, mostBars - 1);
  const rest = byRate.slice(single.length);
  // A judgement has a value for each place of the ranking.
  const left = ({ place }: RankedGroup) => judgement.left[place]!;
  const bars = single.map((group) => ({
    name: group.name,
    count: 1,
    records: group.records,
    callRate: group.callRate,
    rejectRate: group.rejectRate,
    withoutLargest: judgement.withoutLargest[group.place]!,
    leftRate: left(group) / group.records,
  }));
  if (rest.length === 0) return bars;
  const total = (of: (group: RankedGroup) => number) => rest.reduce((sum, group) => sum + of(group), 0);
  const records = total((group) => group.records);
  return [
    ...bars,
    {
      name: undefined,
      count: rest.length,
      records,
      callRate: total((group) => group.calls) / records,
      rejectRate: ranking.known.has('rejected') ? total((group) => group.rejects) / records : NaN,
      withoutLargest: NaN,
      leftRate: total(left) / records,
    },
  ];
}

/** Records in each stage. */
export const stageCountsTable = defineTable({
  key: 'stageCounts',
  excelName: 'Payoff_chartFunnel',
  emptyText,
  rows: ({ result }: ConversionContext) => result.funnel.stages,
  columns: ({ text, number }) => ({
    stage: text(columnWords.stage, (stage, { prose }) => stageLabel(stage, prose)),
    count: number(columnWords.count, 'count', 'count'),
  }),
});

/** A name with its number of records: a rate says little without it. */
function withRecords(
  { name, records }: Pick<RankedGroup, 'name' | 'records'>,
  { prose }: { readonly prose: Prose },
): string {
  return prose.remark(name, prose.number(records, 'count'));
}

/** The lists that charts are drawn from, where no list of the report has them in that order. */
export const chartTables = [tierSharesTable, topCustomersTable, productRatesTable, stageCountsTable] as const;
