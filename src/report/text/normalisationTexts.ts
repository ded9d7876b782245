import type { NormalisationMethod } from '../../engine/score/normalisations';
import type { Catalogues } from './fillTemplate';
import type { Words } from './Words';

/** All words for the ways to make metrics comparable: a method of the engine that lacks one here does not compile. */

/** As named in a sentence or a table of the report. */
export const normalisationNames = {
  en: {
    minmax: 'min-max',
    winsor: 'winsorized min-max',
    rank: 'rank',
    zscore: 'z-score',
    none: 'none',
  },
  'zh-CN': {
    minmax: 'min-max',
    winsor: '缩尾 min-max',
    rank: '排名',
    zscore: 'Z 分数',
    none: '不归一化',
  },
} satisfies Catalogues<NormalisationMethod>;

/** As offered in the pane. */
export const normalisationChoices: Readonly<Record<NormalisationMethod, Words>> = {
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
export const normalisationMeanings: Catalogues<NormalisationMethod> = {
  en: {
    minmax: 'From 0 at the minimum to 1 at the maximum (default)',
    winsor:
      'Min-max after clamping to the 1 % and 99 % percentiles: one extreme value no longer squeezes the rest',
    rank: 'Place among all, from 0 to 1; ties share a place',
    zscore: 'Distance from the mean in standard deviations',
    none: 'The value as it is',
  },
  'zh-CN': {
    minmax: '最小值为 0，最大值为 1（默认）',
    winsor: '先截到 1% 和 99% 分位，再做最小-最大归一化，不受个别极端值影响',
    rank: '名次，0 到 1，并列取平均',
    zscore: '与均值相差多少个标准差',
    none: '不做归一化',
  },
};
