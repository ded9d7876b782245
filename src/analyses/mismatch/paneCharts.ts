import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import { quadrantNames } from '../../engine/mismatch/placeCustomers';
import type { Bar, BarSketch } from '../../report/plan';
import type { Prose } from '../../report/text/proseIn';
import { valueName } from './names/valueName';

const titles = {
  quadrants: { en: 'Customers by priority and performance', 'zh-CN': '客户在优先级与表现上的分布' },
  lifecycle: { en: 'Mismatched customers by lifecycle stage', 'zh-CN': '错配客户的生命周期分布' },
  returns: { en: 'Median return on investment', 'zh-CN': '投资回报率中位数' },
};
const quadrants = {
  overinvested: {
    words: { en: 'High priority, low performance', 'zh-CN': '优先级高，表现低' },
    meaning: 'attention',
  },
  wellPlaced: {
    words: { en: 'High priority, high performance', 'zh-CN': '优先级高，表现高' },
    meaning: 'good',
  },
  underinvested: {
    words: { en: 'Lower priority, high performance', 'zh-CN': '优先级较低，表现高' },
    meaning: 'amount',
  },
  rightlyLow: {
    words: { en: 'Lower priority, low performance', 'zh-CN': '优先级较低，表现低' },
    meaning: 'context',
  },
} as const;
const groups = {
  mismatch: { words: { en: 'Mismatched', 'zh-CN': '错配客户' }, meaning: 'attention' },
  matched: { words: { en: 'Matched top customers', 'zh-CN': '达标的高优先级客户' }, meaning: 'good' },
} as const;

/** Customers in the four quadrants, the mismatched ones by lifecycle stage, and what the two top groups return. */
export function mismatchPaneCharts(result: MismatchResult, prose: Prose): BarSketch[] {
  const { placement, lifecycle, returnComparison } = result;
  return [
    {
      title: prose.say(titles.quadrants),
      bars: quadrantNames.map((name, place): Bar => {
        const count = placement.counts.quadrants[place] ?? 0;
        const { words, meaning } = quadrants[name];
        return { label: prose.say(words), value: count, text: prose.number(count, 'count'), meaning };
      }),
    },
    {
      title: prose.say(titles.lifecycle),
      bars: (lifecycle?.stages ?? []).map(({ stage, count, share }): Bar => ({
        label: valueName(stage, prose),
        value: count,
        text: `${prose.number(count, 'count')} (${prose.number(share, 'rate0')})`,
        meaning: 'amount',
      })),
    },
    {
      title: prose.say(titles.returns),
      bars: (['mismatch', 'matched'] as const).flatMap((group): Bar[] => {
        const median = returnComparison?.[group]?.median;
        if (median === undefined || !(median >= 0)) return [];
        const { words, meaning } = groups[group];
        return [{ label: prose.say(words), value: median, text: prose.number(median, 'ratio'), meaning }];
      }),
    },
  ].filter(({ bars }) => bars.length > 0);
}
