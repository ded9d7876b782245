import { onboardingBandEdges } from '../../../engine/mismatch/relateOnboardingToAdoption';
import { addingFormat } from '../../../report/figures/addingFormat';
import { figure, named } from '../../../report/figures/Figure';
import { alternatives } from '../../../report/prose/alternatives';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { metricWords } from '../names/names';
import { onboardingCell } from '../tables/cells';
import { bandsTable } from '../tables/onboardingTables';
import { explainedTable, thirdsTable } from '../tables/priorityTables';
import { gapTable } from '../tables/scoreTables';
import { backgroundSentences } from './backgroundSentences';
import type { MismatchSentence } from './MismatchSentence';
import { returnSentences } from './returnSentences';

/** Whether the priority score leans on static labels or on engagement. */
const driverSentences = alternatives({
  section: 'why',
  which({ result: { drivers } }: MismatchContext) {
    if (drivers.isDrivenByLabels === undefined) return undefined;
    return drivers.isDrivenByLabels ? 'labelsDrive' : 'engagementDrives';
  },
  figures({ result: { drivers, customers }, prose }) {
    const { industry, size, onboarding, adoption } = customers;
    const names = (parts: readonly (readonly [Words, unknown])[]) =>
      named(prose.join(parts.flatMap(([words, column]) => (column === undefined ? [] : [prose.say(words)]))));
    const labels = size === undefined ? 'industry' : industry === undefined ? 'size' : 'labels';
    // Adjusted shares below 0 mean: nothing beyond chance.
    const share = (adjusted: number | undefined) => Math.max(0, adjusted ?? 0);
    return {
      labels: figure(share(drivers.labels?.adjusted), 'rate', {
        at: explainedTable.cellOf(({ driver }) => driver === labels, 'adjusted'),
      }),
      engagement: figure(share(drivers.engagement?.adjusted), 'rate'),
      labelNames: names([
        [{ en: 'industry', 'zh-CN': '行业' }, industry],
        [{ en: 'company size', 'zh-CN': '公司规模' }, size],
      ]),
      engagementNames: names([
        [{ en: 'onboarding', 'zh-CN': '引导分数' }, onboarding],
        [{ en: 'adoption', 'zh-CN': '采用率' }, adoption],
      ]),
    };
  },
  texts: {
    labelsDrive: {
      en: 'Of the priority score, {labels} is explained by {labelNames} and {engagement} by {engagementNames} (both adjusted): the score leans on static labels.',
      'zh-CN':
        '{labelNames}解释了优先级得分的 {labels}，{engagementNames}只解释 {engagement}（均为校正值）：该得分偏重静态标签。',
    },
    engagementDrives: {
      en: 'Of the priority score, {engagement} is explained by {engagementNames} and {labels} by {labelNames} (both adjusted): the score does not lean on static labels more than on engagement.',
      'zh-CN':
        '{engagementNames}解释了优先级得分的 {engagement}，{labelNames}解释 {labels}（均为校正值）：该得分对静态标签的依赖并不超过参与度。',
    },
  },
});

const thirdSentences = alternatives({
  section: 'why',
  which: ({ result }: MismatchContext) => (result.drivers.risesWithPriority ? 'thirdsRise' : 'thirdsFlat'),
  figures(_context, tables) {
    const [first, second, third] = [0, 1, 2].map((place) =>
      tables.figureAt(thirdsTable.cellAt(place, 'mean')),
    );
    return { first, second, third };
  },
  texts: {
    thirdsRise: {
      en: 'Performance rises with priority: it averages {first} in the lowest third of the priority score, {second} in the middle and {third} in the highest.',
      'zh-CN':
        '表现随优先级上升：优先级最低三分之一的平均表现分为 {first}，中间为 {second}，最高为 {third}。',
    },
    thirdsFlat: {
      en: 'Performance does not rise step by step with priority: it averages {first} in the lowest third of the priority score, {second} in the middle and {third} in the highest.',
      'zh-CN':
        '表现并未随优先级逐级上升：优先级最低三分之一的平均表现分为 {first}，中间为 {second}，最高为 {third}。',
    },
  },
});

const onboardingSentence: MismatchSentence = {
  key: 'onboarding',
  section: 'why',
  text: {
    en: 'Onboarding and adoption correlate at {r} [{low}, {high}] among mismatched customers (n {n}), {matched} among matched and {all} among all.',
    'zh-CN':
      '引导分数与采用率的相关系数，错配客户为 {r} [{low}, {high}]（n {n}），达标客户为 {matched}，全部客户为 {all}。',
  },
  figures: (_context, tables) => ({
    r: tables.figureAt(onboardingCell('mismatch', 'r'), 'ratio'),
    low: tables.figureAt(onboardingCell('mismatch', 'low'), 'ratio'),
    high: tables.figureAt(onboardingCell('mismatch', 'high'), 'ratio'),
    n: tables.figureAt(onboardingCell('mismatch', 'n')),
    matched: tables.figureAt(onboardingCell('matched', 'r'), 'ratio'),
    all: tables.figureAt(onboardingCell('all', 'r'), 'ratio'),
  }),
};

const bandSentences = alternatives({
  section: 'why',
  which({ result }: MismatchContext) {
    const bands = result.onboarding?.ofMismatch.bands ?? [];
    const rises = bands.every(
      ({ mean }, band) => band === 0 || (mean ?? NaN) > (bands[band - 1]?.mean ?? NaN),
    );
    return rises ? 'bandsRise' : 'bandsMixed';
  },
  figures(_context, tables) {
    const [first, second, third] = [0, 1, 2].map((place) =>
      tables.figureAt(bandsTable.cellAt(place, 'meanAdoptionMismatch')),
    );
    const [low, high] = onboardingBandEdges;
    return { first, second, third, low: figure(low, 'number'), high: figure(high, 'number') };
  },
  texts: {
    bandsRise: {
      en: 'The higher the onboarding score, the higher the adoption of mismatched customers: {first} below {low}, {second} from {low}, {third} from {high}.',
      'zh-CN':
        '引导分数越高，错配客户的采用率越高：{low} 以下为 {first}，{low} 至 {high} 为 {second}，{high} 及以上为 {third}。',
    },
    bandsMixed: {
      en: 'Adoption of mismatched customers does not rise from band to band of the onboarding score: {first} below {low}, {second} from {low}, {third} from {high}.',
      'zh-CN':
        '错配客户的采用率并未随引导分数逐段上升：{low} 以下为 {first}，{low} 至 {high} 为 {second}，{high} 及以上为 {third}。',
    },
  },
});

const partWords: Words = { en: '{metric} {share}', 'zh-CN': '{metric} {share}' };
const rounded: Words = { en: 'rounded', 'zh-CN': '四舍五入' };

const gapSentence: MismatchSentence = {
  key: 'gap',
  section: 'why',
  text: {
    en: 'The performance gap to matched customers ({gap}) is made up of {parts}.',
    'zh-CN': '与达标客户的表现差距（{gap}）由{parts} 构成。',
  },
  figures({ result, prose }, tables) {
    // The first row is of all mismatched customers.
    const overall = () => true;
    const shares = result.performance.metrics.map(({ role }) => ({
      metric: prose.say(metricWords[role]),
      share: tables.figureAt(gapTable.cellOf(overall, role)),
    }));
    const known = shares.flatMap(({ share }) => (typeof share?.value === 'number' ? [share.value] : []));
    const format = addingFormat(known);
    const parts = shares.flatMap(({ metric, share }) => {
      const written = share && { ...share, format: format ?? share.format };
      return prose.sayKnown(partWords, { metric: named(metric), share: written }) ?? [];
    });
    const said = prose.join(parts);
    return {
      gap: tables.figureAt(gapTable.cellOf(overall, 'gap')),
      parts:
        parts.length < shares.length
          ? undefined
          : named(format === undefined ? prose.remark(said, prose.say(rounded)) : said),
    };
  },
};

/** Why there are mismatches: what the score follows, onboarding, returns by level and team, what the gap is made of. */
export const whySentences: readonly MismatchSentence[] = [
  ...driverSentences,
  ...thirdSentences,
  onboardingSentence,
  ...bandSentences,
  ...backgroundSentences,
  ...returnSentences,
  gapSentence,
];
