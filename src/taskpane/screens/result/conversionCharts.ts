import type { Locale } from '../../../engine/recipe/types';
import { formatNumber } from '../../../report/text/formatNumber';
import { optionalText, type Say } from '../../text/paneText';
import type { Bar, BarChartData } from './BarChart';

/** The part of the result that the charts are drawn from; the names are those of the command line's --json. */
interface ConversionFigures {
  readonly customers: {
    readonly ranking: readonly RankedFigures[];
  };
  readonly products: { readonly ranking: readonly RankedFigures[] };
  readonly funnel?: readonly { readonly stage: string; readonly count: number }[];
}
interface RankedFigures {
  readonly name: string;
  readonly tier: 'high' | 'mid' | 'low';
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
}

const SHOWN = 5;
const meanings = { high: 'good', mid: 'context', low: 'attention' } as const;

/** Where the calls come from, who leads, which products convert, and the way from test to call. */
export function conversionCharts(json: unknown, say: Say, locale: Locale): readonly BarChartData[] {
  const { customers, products, funnel = [] } = json as ConversionFigures;
  return [
    { title: say('chart.tierCalls'), bars: callsByTier(customers.ranking, say, locale) },
    { title: say('chart.topCustomers'), bars: callRates(customers.ranking, locale) },
    { title: say('chart.products'), bars: callRates(products.ranking, locale) },
    {
      title: say('chart.funnel'),
      bars: funnel.map(({ stage, count }) => ({
        label: optionalText(locale, `chart.stage.${stage}`) ?? stage,
        value: count,
        text: formatNumber(locale, count, 'count'),
        meaning: 'amount' as const,
      })),
    },
  ].filter(({ bars }) => bars.length > 0);
}

function callsByTier(ranking: readonly RankedFigures[], say: Say, locale: Locale): readonly Bar[] {
  const all = ranking.reduce((sum, { calls }) => sum + calls, 0);
  if (all === 0) return [];
  return (['high', 'mid', 'low'] as const).map((tier) => {
    const members = ranking.filter((ranked) => ranked.tier === tier);
    const share = members.reduce((sum, { calls }) => sum + calls, 0) / all;
    return {
      label: `${say(`result.tier.${tier}`)} (${formatNumber(locale, members.length, 'count')})`,
      value: share,
      text: formatNumber(locale, share, 'rate'),
      meaning: meanings[tier],
    };
  });
}

function callRates(ranking: readonly RankedFigures[], locale: Locale): readonly Bar[] {
  return ranking.slice(0, SHOWN).map(({ name, tier, records, calls, callRate }) => ({
    label: name,
    value: callRate,
    text: `${formatNumber(locale, callRate, 'rate0')} (${calls}/${records})`,
    meaning: meanings[tier],
  }));
}
