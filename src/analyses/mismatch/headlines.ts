import { figure, named, type Figure, type Figures } from '../../report/figures/Figure';
import type { Headline } from '../../report/sheet/page';
import type { Tables } from '../../report/table/Tables';
import type { Words } from '../../report/text/Words';
import type { MismatchContext } from './MismatchContext';
import { valueName } from './names/valueName';
import { mismatchCell, onboardingCell, priorityCell, returnCell, watchedCell } from './tables/cells';

/** A headline figure: what it is, its cell, and what to compare it with. */
interface HeadlineDeclaration {
  readonly key: string;
  readonly label: Words;
  /** The first whose figures are all known: where there is nothing to compare with, at least what the figure rests on. */
  readonly comparisons: readonly Words[];
  readonly value: (tables: Tables<MismatchContext>) => Figure | undefined;
  /** Of label and comparison. */
  readonly figures: (context: MismatchContext, tables: Tables<MismatchContext>) => Figures;
}

const declarations: readonly HeadlineDeclaration[] = [
  {
    key: 'mismatch',
    label: { en: 'Mismatched customers', 'zh-CN': '错配客户数' },
    comparisons: [
      {
        en: '{share} of {top} top priority; {expected} by chance',
        'zh-CN': '占 {top} 个高优先级客户的 {share}；随机情形下预计 {expected}',
      },
    ],
    value: (tables) => tables.figureAt(mismatchCell('customers')),
    figures({ result }, tables) {
      const { mismatch, top } = result.placement.counts;
      return {
        share: figure(mismatch / top, 'rate'),
        top: figure(top, 'count'),
        expected: tables.figureAt(mismatchCell('expected'), 'tenth'),
      };
    },
  },
  {
    key: 'roi',
    label: { en: 'Mean ROI of mismatched', 'zh-CN': '错配客户平均 ROI' },
    comparisons: [
      {
        en: 'matched {matched}; median {median}, n {n}',
        'zh-CN': '达标客户 {matched}；中位数 {median}，n {n}',
      },
      { en: 'median {median}, n {n}', 'zh-CN': '中位数 {median}，n {n}' },
    ],
    value: (tables) => tables.figureAt(returnCell('mismatch', 'mean')),
    figures: (_context, tables) => ({
      matched: tables.figureAt(returnCell('matched', 'mean')),
      median: tables.figureAt(returnCell('mismatch', 'median')),
      n: tables.figureAt(returnCell('mismatch', 'n')),
    }),
  },
  {
    key: 'belowLow',
    label: { en: 'ROI below {line}', 'zh-CN': 'ROI 低于 {line} 占比' },
    comparisons: [
      { en: '{count} of {n}; matched {matched}', 'zh-CN': '{n} 个中 {count} 个；达标客户 {matched}' },
      { en: '{count} of {n}', 'zh-CN': '{n} 个中 {count} 个' },
    ],
    value: (tables) => tables.figureAt(returnCell('mismatch', 'belowLowShare')),
    figures: ({ recipe }, tables) => ({
      line: figure(recipe.parameters.roiLow, 'number'),
      count: tables.figureAt(returnCell('mismatch', 'belowLow')),
      n: tables.figureAt(returnCell('mismatch', 'n')),
      matched: tables.figureAt(returnCell('matched', 'belowLowShare')),
    }),
  },
  {
    key: 'watched',
    label: { en: '{stages}', 'zh-CN': '{stages}合计占比' },
    comparisons: [
      {
        en: '{count} of {known}; top group {topShare}',
        'zh-CN': '{known} 个中 {count} 个；高优先级客户 {topShare}',
      },
    ],
    value: (tables) => tables.figureAt(watchedCell('share')),
    figures: ({ recipe, prose }, tables) => ({
      stages: named(prose.join(recipe.parameters.watchedStages.map((stage) => valueName(stage, prose)))),
      count: tables.figureAt(watchedCell('count')),
      known: tables.figureAt(watchedCell('known')),
      topShare: tables.figureAt(watchedCell('topShare')),
    }),
  },
  {
    key: 'onboarding',
    label: { en: 'Onboarding–adoption r', 'zh-CN': '引导分数与采用率相关系数' },
    comparisons: [
      { en: '[{low}, {high}], n {n}; all {all}', 'zh-CN': '[{low}, {high}]，n {n}；全部 {all}' },
      { en: 'n {n}; all {all}', 'zh-CN': 'n {n}；全部 {all}' },
    ],
    value: (tables) => tables.figureAt(onboardingCell('mismatch', 'r'), 'ratio'),
    figures: (_context, tables) => ({
      low: tables.figureAt(onboardingCell('mismatch', 'low'), 'ratio'),
      high: tables.figureAt(onboardingCell('mismatch', 'high'), 'ratio'),
      n: tables.figureAt(onboardingCell('mismatch', 'n')),
      all: tables.figureAt(onboardingCell('all', 'r'), 'ratio'),
    }),
  },
  {
    key: 'priority',
    label: { en: 'Priority–performance rank r', 'zh-CN': '优先级与表现的秩相关' },
    comparisons: [
      { en: '[{low}, {high}], n {n}', 'zh-CN': '[{low}, {high}]，n {n}' },
      { en: 'n {n}', 'zh-CN': 'n {n}' },
    ],
    value: (tables) => tables.figureAt(priorityCell('spearman'), 'ratio'),
    figures: (_context, tables) => ({
      low: tables.figureAt(priorityCell('spearmanLow'), 'ratio'),
      high: tables.figureAt(priorityCell('spearmanHigh'), 'ratio'),
      n: tables.figureAt(priorityCell('n')),
    }),
  },
];

/** The headline figures that the table's columns give, each with what to compare it with. */
export function headlinesOf(context: MismatchContext, tables: Tables<MismatchContext>): Headline[] {
  const { prose } = context;
  return declarations.flatMap(({ key, label, comparisons, value, figures }) => {
    const headline = value(tables);
    if (headline === undefined) return [];
    const known = figures(context, tables);
    const say = (words: Words) => prose.sayKnown(words, known);
    const comparison = comparisons.map(say).find((text) => text !== undefined);
    return [{ label: say(label) ?? '', figure: headline, comparison: comparison ?? '', mark: key }];
  });
}
