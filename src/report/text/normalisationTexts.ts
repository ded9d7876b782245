import type { NormalisationMethod } from '../../engine/score/normalisations';
import type { Vocabulary } from './Words';

/** All words for the ways to make metrics comparable: a method of the engine that lacks one here does not compile. */

/** As named in a sentence or a table of the report. */
export const normalisationNames = {
  minmax: { en: 'min-max', 'zh-CN': '最小-最大' },
  winsor: { en: 'winsorized min-max', 'zh-CN': '缩尾最小-最大' },
  rank: { en: 'rank', 'zh-CN': '排名' },
  zscore: { en: 'z-score', 'zh-CN': 'Z 分数' },
  none: { en: 'none', 'zh-CN': '不归一化' },
} satisfies Vocabulary<NormalisationMethod>;

/** As offered in the pane. */
export const normalisationChoices: Vocabulary<NormalisationMethod> = {
  minmax: { en: 'Min-max: lowest 0, highest 1', 'zh-CN': '最小-最大：最低为 0，最高为 1' },
  winsor: { en: 'Winsorized: the outer 1 % are clamped first', 'zh-CN': '缩尾：先截断两端各 1%' },
  rank: { en: 'Ranks: only the order counts', 'zh-CN': '名次：只看先后顺序' },
  zscore: {
    en: 'Z-score: distance from the mean in standard deviations',
    'zh-CN': 'Z 分数：与均值相差多少个标准差',
  },
  none: { en: 'None: the values as they are', 'zh-CN': '不处理：使用原值' },
};

/** What it does, beside its word while a formula is typed. */
export const normalisationMeanings: Vocabulary<NormalisationMethod> = {
  minmax: {
    en: 'From 0 at the minimum to 1 at the maximum (default)',
    'zh-CN': '最小值为 0，最大值为 1（默认）',
  },
  winsor: {
    en: 'Min-max after clamping to the 1 % and 99 % percentiles: one extreme value no longer squeezes the rest',
    'zh-CN': '先截到 1% 和 99% 分位，再做最小-最大归一化，不受个别极端值影响',
  },
  rank: { en: 'Place among all, from 0 to 1; ties share a place', 'zh-CN': '名次，0 到 1，并列取平均' },
  zscore: { en: 'Distance from the mean in standard deviations', 'zh-CN': '与均值相差多少个标准差' },
  none: { en: 'The value as it is', 'zh-CN': '不做归一化' },
};
