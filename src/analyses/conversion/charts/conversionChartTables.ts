import { tierNames } from '../../../engine/score/valueTier';
import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import { layOutChartTables, type ChartTable, type ChartTables } from '../../../report/layout/chartTables';
import { numberFormats } from '../../../report/layout/numberFormats';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { formatNumber } from '../../../report/text/formatNumber';
import type { Locale } from '../../../engine/recipe/types';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { chartTexts } from '../texts/chartTexts';
import { listTexts } from '../texts/listTexts';
import { stageTexts } from '../texts/nameTexts';

/** As many bars as can be told apart; what is beyond is summed up as the last bar. */
const mostBars = 10;
const topCustomers = 10;

export const chartTableNames = {
  tiers: 'Payoff_chartTiers',
  customers: 'Payoff_chartTopCustomers',
  products: 'Payoff_chartProducts',
  funnel: 'Payoff_chartFunnel',
} as const;

/** The lists that the charts of the report are drawn from, where no list of the report has them in that order. */
export function conversionChartTables(context: ReportContext): ChartTables {
  const { locale } = context;
  return layOutChartTables(
    'chartData',
    sheetName('chartData', locale),
    [tierTable(context), customerTable(context), productTable(context), funnelTable(context)],
    chartTexts[locale].noData,
  );
}

function tierTable({ result, locale }: ReportContext): ChartTable {
  const texts = chartTexts[locale];
  const { tiers } = result.subjects.customer;
  const share = (header: string, values: (number | undefined)[]) => ({
    header,
    values: values.map((value) => value ?? NaN),
    numberFormat: numberFormats.rate,
  });
  return {
    name: chartTableNames.tiers,
    columns: [
      { header: texts.tier, values: tierNames.map((tier) => texts[tier]) },
      share(
        texts.shareOfCustomers,
        tierNames.map((tier) => tiers[tier].share),
      ),
      share(
        texts.shareOfRecords,
        tierNames.map((tier) => tiers[tier].recordShare),
      ),
      share(
        texts.shareOfCalls,
        tierNames.map((tier) => tiers[tier].callShare),
      ),
    ],
  };
}

function customerTable({ result, locale }: ReportContext): ChartTable {
  const texts = chartTexts[locale];
  const { ranking } = result.subjects.customer;
  const places = Array.from({ length: Math.min(topCustomers, ranking.count) }, (_, place) => place);
  return {
    name: chartTableNames.customers,
    columns: [
      { header: texts.customer, values: places.map((place) => withRecords(ranking, place, locale)) },
      {
        header: texts.score,
        values: places.map((place) => ranking.scores[place]!),
        numberFormat: numberFormats.score,
      },
    ],
  };
}

function productTable({ result, locale }: ReportContext): ChartTable {
  const texts = chartTexts[locale];
  const { ranking } = result.subjects.product;
  const byRate = placesByCallRate(ranking);
  const single = byRate.length <= mostBars ? byRate : byRate.slice(0, mostBars - 1);
  const rest = byRate.slice(single.length);
  const total = (values: Int32Array) => rest.reduce((sum, place) => sum + values[place]!, 0);
  const records = total(ranking.records);
  const others =
    rest.length === 0
      ? []
      : [
          {
            name: fillTemplate(locale, texts.others, { count: rest.length, records }),
            callRate: total(ranking.calls) / records,
            rejectRate: ranking.known.has('rejected') ? total(ranking.rejects) / records : NaN,
          },
        ];
  const bars = single.map((place) => ({
    name: withRecords(ranking, place, locale),
    callRate: ranking.callRates[place]!,
    rejectRate: ranking.rejectRates[place]!,
  }));
  const all = [...bars, ...others];
  return {
    name: chartTableNames.products,
    columns: [
      { header: texts.product, values: all.map(({ name }) => name) },
      {
        header: texts.callRate,
        values: all.map(({ callRate }) => callRate),
        numberFormat: numberFormats.rate,
      },
      {
        header: texts.rejectRate,
        values: all.map(({ rejectRate }) => rejectRate),
        numberFormat: numberFormats.rate,
      },
    ],
  };
}

function funnelTable({ result, locale }: ReportContext): ChartTable {
  const names: Readonly<Record<string, string>> = stageTexts[locale];
  const { stages } = result.funnel;
  return {
    name: chartTableNames.funnel,
    columns: [
      { header: listTexts[locale].stage, values: stages.map(({ stage }) => names[stage]!) },
      {
        header: chartTexts[locale].records,
        values: stages.map(({ count }) => count),
        numberFormat: numberFormats.count,
      },
    ],
  };
}

/** Places from the highest call rate to the lowest; of equal rates the one with more records first. */
export function placesByCallRate(ranking: RankedGroups): number[] {
  return Array.from({ length: ranking.count }, (_, place) => place).sort(
    (a, b) =>
      ranking.callRates[b]! - ranking.callRates[a]! || ranking.records[b]! - ranking.records[a]! || a - b,
  );
}

/** A name with its number of records: a rate says little without it. */
function withRecords(ranking: RankedGroups, place: number, locale: Locale): string {
  const records = formatNumber(locale, ranking.records[place]!, 'count');
  return locale === 'zh-CN'
    ? `${ranking.names[place]!}（${records}）`
    : `${ranking.names[place]!} (${records})`;
}
