import type { Locale } from '../../../engine/recipe/types';
import { formatNumber } from '../../../report/text/formatNumber';
import { valueName } from '../../../analyses/mismatch/names/valueName';
import { proseIn } from '../../../report/text/proseIn';
import type { Say } from '../../text/paneText';
import type { Bar, BarChartData } from './BarChart';

/** The part of the result that the charts are drawn from; the names are those of the command line's --json. */
interface MismatchFigures {
  readonly customers: readonly { readonly top: boolean; readonly bottom: boolean }[];
  readonly lifecycle?: readonly {
    readonly stage: string;
    readonly count: number;
    readonly share: number;
  }[];
  readonly roi?: {
    readonly mismatch?: { readonly n: number; readonly median?: number | null };
    readonly matched?: { readonly n: number; readonly median?: number | null };
  };
}

/** Customers in the four quadrants, the mismatched ones by lifecycle stage, and what the two top groups return. */
export function mismatchCharts(json: unknown, say: Say, locale: Locale): readonly BarChartData[] {
  const { customers, lifecycle = [], roi } = json as MismatchFigures;
  return [
    { title: say('chart.quadrants'), bars: quadrants(customers, say, locale) },
    {
      title: say('chart.lifecycle'),
      bars: lifecycle.map(({ stage, count, share }) => ({
        label: valueName(stage, proseIn(locale)),
        value: count,
        text: `${formatNumber(locale, count, 'count')} (${formatNumber(locale, share, 'rate0')})`,
        meaning: 'amount' as const,
      })),
    },
    {
      title: say('chart.roi'),
      bars: (['mismatch', 'matched'] as const).flatMap((group): readonly Bar[] => {
        const median = roi?.[group]?.median;
        if (typeof median !== 'number' || median < 0) return [];
        const meaning = group === 'mismatch' ? 'attention' : 'good';
        const text = formatNumber(locale, median, 'ratio');
        return [{ label: say(`chart.roi.${group}`), value: median, text, meaning }];
      }),
    },
  ].filter(({ bars }) => bars.length > 0);
}

function quadrants(customers: MismatchFigures['customers'], say: Say, locale: Locale): readonly Bar[] {
  const kinds = [
    { key: 'overinvested', top: true, bottom: true, meaning: 'attention' },
    { key: 'deserving', top: true, bottom: false, meaning: 'good' },
    { key: 'underinvested', top: false, bottom: false, meaning: 'amount' },
    { key: 'modest', top: false, bottom: true, meaning: 'context' },
  ] as const;
  return kinds.map(({ key, top, bottom, meaning }) => {
    const count = customers.filter((customer) => customer.top === top && customer.bottom === bottom).length;
    return {
      label: say(`chart.quadrant.${key}`),
      value: count,
      text: formatNumber(locale, count, 'count'),
      meaning,
    };
  });
}
