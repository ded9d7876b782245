import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { ProductTrait } from '../../../engine/conversion/describeProducts';
import { groupsOf, type RankedGroup } from '../../../engine/conversion/groupAt';
import { standingAt, type Standing } from '../../../engine/conversion/judgeGroups';
import type { Tier } from '../../../engine/score/valueTier';
import type { Words } from '../../../report/text/Words';
import { groupsByCallRate } from '../groupsByCallRate';
import { allNames, count, ofThese, one, rate, rate0, rate2, ratio, text } from './figureKinds';

/** How much better high products convert than low ones, by the mean of their rates and by all their records. */
export function ratioFigures({ subjects: { product } }: ConversionResult) {
  const { ofMeans, ofMeansInterval, pooled, pooledInterval } = product.ratio;
  const { byChance } = product.concentration;
  return {
    ofMeans: ratio(
      { en: 'High to low products, ratio of mean rates', 'zh-CN': '高低产品转化率之比（均值）' },
      ofMeans,
    ),
    ofMeansLow: ratio(
      { en: 'Ratio of mean rates at least (95%)', 'zh-CN': '均值之比下限（95%）' },
      ofMeansInterval?.low,
    ),
    ofMeansHigh: ratio(
      { en: 'Ratio of mean rates at most (95%)', 'zh-CN': '均值之比上限（95%）' },
      ofMeansInterval?.high,
    ),
    pooled: ratio(
      { en: 'High to low products, ratio of pooled rates', 'zh-CN': '高低产品转化率之比（合并）' },
      pooled,
    ),
    pooledLow: ratio(
      { en: 'Ratio of pooled rates at least (95%)', 'zh-CN': '合并之比下限（95%）' },
      pooledInterval?.low,
    ),
    pooledHigh: ratio(
      { en: 'Ratio of pooled rates at most (95%)', 'zh-CN': '合并之比上限（95%）' },
      pooledInterval?.high,
    ),
    ofMeansByChance: ratio(
      { en: 'Ratio of mean rates by chance', 'zh-CN': '机会均等时均值之比' },
      byChance?.ratioOfMeans,
    ),
    pooledByChance: ratio(
      { en: 'Ratio of pooled rates by chance', 'zh-CN': '机会均等时合并之比' },
      byChance?.pooledRatio,
    ),
  };
}

/** The best and the least converting product, and the one that is tested longest. */
export function extremeProductFigures({ subjects: { product }, overall, parameters }: ConversionResult) {
  const standing = (wanted: Standing) =>
    product.ranking.names.filter((_, place) => standingAt(product.judgement, place) === wanted).length;
  const byRate = groupsByCallRate(product.ranking);
  const atLeast = (records: number) => byRate.filter((group) => group.records >= records);
  // One record is no evidence: it leads only where there is nothing else.
  const [best] = overall.calls === 0 ? [] : [...atLeast(parameters.smallSample), ...byRate];
  const large = atLeast(parameters.cautionSample);
  const worst = large.find(({ callRate }) => callRate === large.at(-1)?.callRate);
  const slowest = slowestOf(large);
  return {
    bestProduct: text(
      { en: 'Product with the highest call rate', 'zh-CN': '调用转化率最高的产品' },
      best?.name,
    ),
    bestProductCallRate: rate2({ en: 'Its call rate', 'zh-CN': '该产品调用转化率' }, best?.callRate),
    bestProductCalls: count({ en: 'Its called records', 'zh-CN': '该产品调用记录数' }, best?.calls),
    bestProductRecords: count({ en: 'Its records', 'zh-CN': '该产品记录数' }, best?.records),
    worstProduct: text(
      { en: 'Product with the lowest call rate and enough records', 'zh-CN': '记录充足而转化率最低的产品' },
      worst?.name,
    ),
    worstProductCallRate: rate2({ en: 'Its call rate', 'zh-CN': '该产品调用转化率' }, worst?.callRate),
    worstProductCalls: count({ en: 'Its called records', 'zh-CN': '该产品调用记录数' }, worst?.calls),
    worstProductRecords: count({ en: 'Its records', 'zh-CN': '该产品记录数' }, worst?.records),
    ...(large.length < 2
      ? {}
      : {
          lowestCallRate: rate(
            {
              en: 'Products with enough records: lowest call rate',
              'zh-CN': '记录充足的产品：最低调用转化率',
            },
            large.at(-1)?.callRate,
          ),
          highestCallRate: rate(
            {
              en: 'Products with enough records: highest call rate',
              'zh-CN': '记录充足的产品：最高调用转化率',
            },
            large[0]?.callRate,
          ),
        }),
    productsAbove: count(
      { en: 'Products above all records beyond chance', 'zh-CN': '高于总体且超出偶然的产品数' },
      standing('above'),
    ),
    productsBelow: count(
      { en: 'Products below all records beyond chance', 'zh-CN': '低于总体且超出偶然的产品数' },
      standing('below'),
    ),
    timedProducts: count(
      { en: 'Products with enough records and a test time', 'zh-CN': '记录充足且有测试时间的产品数' },
      large.filter(({ meanTestDays }) => !Number.isNaN(meanTestDays)).length,
    ),
    slowestProduct: text(
      { en: 'Product with the longest mean test time', 'zh-CN': '平均测试时间最长的产品' },
      slowest?.name,
    ),
    slowestProductDays: one(
      { en: 'Its mean test time (days)', 'zh-CN': '该产品平均测试时间（天）' },
      slowest?.meanTestDays,
    ),
  };
}

/** Of equal test times the better ranked one. */
function slowestOf(groups: readonly RankedGroup[]): RankedGroup | undefined {
  const [slowest] = groups
    .filter(({ meanTestDays }) => !Number.isNaN(meanTestDays))
    .sort((a, b) => b.meanTestDays - a.meanTestDays || a.place - b.place);
  return slowest;
}

/** How often the low products are rejected. */
export function rejectedProductFigures({ subjects: { product } }: ConversionResult) {
  const low = product.lowRejects;
  return {
    halfRejected: count(
      { en: 'Low-value products rejected in half or more', 'zh-CN': '不接入率 50% 以上的低价值产品数' },
      low?.halfRejected,
    ),
    lowest: rate0(
      { en: 'Low-value products: lowest reject rate', 'zh-CN': '低价值产品最低不接入率' },
      low?.lowest,
    ),
    highest: rate0(
      { en: 'Low-value products: highest reject rate', 'zh-CN': '低价值产品最高不接入率' },
      low?.highest,
    ),
    negativeScores: count(
      { en: 'Low-value products with a negative score', 'zh-CN': '评分为负的低价值产品数' },
      low?.negativeScores,
    ),
  };
}

/** Products that have something in common: how many, and the first of them. */
export function traitFigures({ subjects: { product }, overall }: ConversionResult) {
  const { ranking, remarks, judgement } = product;
  const membersOf = (traits: readonly ProductTrait[], tier?: Tier) =>
    groupsOf(ranking).filter(
      (one) =>
        (tier === undefined || one.tier === tier) &&
        traits.every((trait) => remarks[one.place]?.includes(trait)),
    );
  const group = (total: Words, traits: readonly ProductTrait[], tier?: Tier, names: Words = ofThese) => {
    const members = membersOf(traits, tier);
    return {
      count: count(total, members.length),
      names: allNames(
        names,
        members.map(({ name }) => name),
      ),
    };
  };
  const weak: Words = {
    en: 'High-value products below the call rate of all',
    'zh-CN': '转化率低于总体的高价值产品',
  };
  const few: Words = { en: 'Low-value products with very few records', 'zh-CN': '记录极少的低价值产品' };
  return {
    usedNotSigned: {
      ...group({ en: 'Products used but not signed', 'zh-CN': '使用但未签约的产品数' }, ['usedNotSigned']),
      expectedSigns: one(
        { en: 'Contracts expected of them at the sign rate of all', 'zh-CN': '按总体签约率预期的签约数' },
        overall.signRate === undefined
          ? undefined
          : overall.signRate *
              membersOf(['usedNotSigned']).reduce((sum, { signsTold }) => sum + signsTold, 0),
      ),
    },
    midConversion: group(
      { en: 'High-value products with moderate conversion', 'zh-CN': '转化中等的高价值产品数' },
      ['midConversion'],
      'high',
    ),
    highReject: group(
      { en: 'Low-value products with a high reject rate', 'zh-CN': '不接入率高的低价值产品数' },
      ['highReject'],
      'low',
    ),
    noConversion: {
      ...group(
        { en: 'Low-value products without a call in many records', 'zh-CN': '零转化的低价值产品数' },
        ['noConversion'],
        'low',
      ),
      proved: count(
        { en: 'Of these, below all records beyond chance', 'zh-CN': '其中低于总体且超出偶然的' },
        membersOf(['noConversion'], 'low').filter(({ place }) => standingAt(judgement, place) === 'below')
          .length,
      ),
    },
    noEvidence: group(few, ['noEvidence'], 'low', few),
    highButWeak: group(weak, ['belowPooled', 'scoreFromVolume'], 'high', weak),
  };
}
