import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import { groupsOf } from '../../../engine/conversion/groupAt';
import type { Subject } from '../../../engine/conversion/perSubject';
import type { Figure } from '../../../report/figures/Figure';
import type { FormatName } from '../../../report/figures/formats';
import type { Words } from '../../../report/text/Words';
import { evidenceTables } from '../tables/evidenceTables';
import { count } from './figureKinds';
import { joinedWords } from '../../../report/text/joinedWords';
import { figuresByPart, type FigureReader } from './readFigures';

/** The groups of a kind that are spoken of one by one, by their order. */
export const firstPlaces = [0, 1, 2] as const;
const spokenOf = firstPlaces.length;

const bestCustomers: readonly Words[] = [
  { en: 'Best customer', 'zh-CN': '第一名客户' },
  { en: 'Second customer', 'zh-CN': '第二名客户' },
  { en: 'Third customer', 'zh-CN': '第三名客户' },
];
const volumeCustomers: readonly Words[] = [
  { en: 'Many calls at a lower rate, first', 'zh-CN': '调用多而调用率较低的第一个客户' },
  { en: 'Many calls at a lower rate, second', 'zh-CN': '调用多而调用率较低的第二个客户' },
  { en: 'Many calls at a lower rate, third', 'zh-CN': '调用多而调用率较低的第三个客户' },
];
const outstandingCustomers: readonly Words[] = [
  { en: 'Highest call rate', 'zh-CN': '调用率最高的客户' },
  { en: 'Most called records', 'zh-CN': '调用记录最多的客户' },
];
const bestProducts: readonly Words[] = [
  { en: 'Best product', 'zh-CN': '第一名产品' },
  { en: 'Second product', 'zh-CN': '第二名产品' },
  { en: 'Third product', 'zh-CN': '第三名产品' },
];

/** What is said of one group, besides its calls, as the cells of the evidence have it. */
const parts = {
  name: { en: 'name', 'zh-CN': '名称' },
  records: { en: 'records', 'zh-CN': '记录数' },
  callRate: { en: 'call rate', 'zh-CN': '调用率' },
  callRateLow: { en: 'call rate at least (95%)', 'zh-CN': '调用率下限（95%）' },
  callRateHigh: { en: 'call rate at most (95%)', 'zh-CN': '调用率上限（95%）' },
  score: { en: 'score', 'zh-CN': '综合评分' },
  list: { en: 'list', 'zh-CN': '名单' },
  callsAfter: { en: 'calls after application', 'zh-CN': '申请后的调用' },
  events: { en: 'distinct calls', 'zh-CN': '不重复调用' },
  partners: { en: 'customers', 'zh-CN': '客户数' },
  callingPartners: { en: 'calling customers', 'zh-CN': '有调用的客户数' },
  clusteredLow: { en: 'call rate at least, customers as the unit', 'zh-CN': '调用率下限（以客户为单位）' },
  clusteredHigh: { en: 'call rate at most, customers as the unit', 'zh-CN': '调用率上限（以客户为单位）' },
  withoutLargest: { en: 'call rate without the largest customer', 'zh-CN': '去掉最大客户的调用率' },
} satisfies Partial<Record<Parameters<typeof evidenceTables.customer.cellAt>[1], Words>>;

type Part = keyof typeof parts;
type Leader = Readonly<Record<Part | 'calls', Figure | undefined>>;
type Formats = Readonly<Partial<Record<Part, FormatName>>>;

const calledRecords: Words = { en: 'called records', 'zh-CN': '调用记录数' };

/**
 * Up to three groups of a kind, the best of the high tier unless others are given; nobody who has no call. Who is not in
 * the high tier came first among equals by its name.
 */
export function leaderFigures(result: ConversionResult, read: FigureReader) {
  const leaders = (
    subject: Subject,
    labels: readonly Words[],
    formats: Formats,
    places: readonly (number | undefined)[] = firstOfHighTier(result, subject),
  ): readonly (Leader | undefined)[] =>
    labels.map((label, index) => {
      const place = places[index];
      const calls = place === undefined ? 0 : result.subjects[subject].ranking.calls[place];
      if (place === undefined || !calls) return undefined;
      const figures = figuresByPart(parts, (part, name) => {
        const found = read(evidenceTables[subject].cellAt(place, part), formats[part]);
        return found && { ...found, name: joinedWords(label, 'colon', name) };
      });
      return { ...figures, calls: count(joinedWords(label, 'colon', calledRecords), calls) };
    });
  return {
    customer: leaders('customer', bestCustomers, { score: 'ratio' }),
    volume: leaders('customer', volumeCustomers, { score: 'ratio' }, volumeLeaders(result)),
    outstanding: leaders('customer', outstandingCustomers, {}, outstanding(result)),
    product: leaders('product', bestProducts, { score: 'ratio', callRate: 'rate2', withoutLargest: 'rate2' }),
  };
}

function firstOfHighTier({ subjects }: ConversionResult, subject: Subject): number[] {
  const groups = groupsOf(subjects[subject].ranking);
  return firstPlaces.filter((place) => groups[place]?.tier === 'high');
}

/**
 * The customer with the highest call rate among those with records enough to speak of one, and that with the most calls;
 * nobody where several are equal: none of them has the most.
 */
function outstanding({ subjects: { customer }, parameters }: ConversionResult): (number | undefined)[] {
  const groups = groupsOf(customer.ranking);
  const highest = (candidates: typeof groups, field: 'callRate' | 'calls') => {
    const [first, second] = [...candidates].sort((a, b) => b[field] - a[field]);
    return first === undefined || first[field] === second?.[field] ? undefined : first.place;
  };
  return [
    highest(
      groups.filter(({ records }) => records >= parameters.cautionSample),
      'callRate',
    ),
    highest(groups, 'calls'),
  ];
}

/**
 * Customers with the most calls whose rate is below those of the best three: large samples. Those with
 * few records are left out, since their rate says little.
 */
function volumeLeaders({ subjects: { customer }, parameters }: ConversionResult): number[] {
  const groups = groupsOf(customer.ranking);
  const lowestOfBest = Math.min(...groups.slice(0, spokenOf).map(({ callRate }) => callRate));
  return groups
    .slice(spokenOf)
    .filter(({ records, callRate }) => records >= parameters.cautionSample && callRate < lowestOfBest)
    .sort((a, b) => b.calls - a.calls)
    .slice(0, spokenOf)
    .map(({ place }) => place);
}
