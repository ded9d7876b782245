import { normalisationMethods } from '../../src/engine/score/normalisations';
import { normalisationMeanings } from '../../src/report/text/normalisationTexts';

/** Words that an argument of a function takes, each with what Excel shows beside it while one types. */
export interface WordList {
  readonly id: string;
  readonly words: readonly { readonly word: string; readonly en: string; readonly zh: string }[];
}

export const scoreMethods: WordList = {
  id: 'SCORE_METHOD',
  words: normalisationMethods.map((word) => ({
    word,
    en: normalisationMeanings[word].en,
    zh: normalisationMeanings[word]['zh-CN'],
  })),
};

export const percentileMethods: WordList = {
  id: 'PERCENTILE_METHOD',
  words: [
    { word: 'inc', en: 'As PERCENTRANK.INC: 0 to 1 (default)', zh: '同 PERCENTRANK.INC，从 0 到 1（默认）' },
    { word: 'exc', en: 'As PERCENTRANK.EXC: never 0 or 1', zh: '同 PERCENTRANK.EXC，不含 0 和 1' },
    { word: 'mean', en: 'Share below, ties counted half', zh: '低于该值的比例，并列算一半' },
    { word: 'weak', en: 'Share at or below', zh: '小于等于该值的比例' },
  ],
};

export const tierRules: WordList = {
  id: 'TIER_RULE',
  words: [
    {
      word: 'percentile',
      en: 'Cut at two percentiles; equal scores share a tier (default)',
      zh: '按两个百分位切分，评分相同则同层（默认）',
    },
    {
      word: 'rank',
      en: 'Exact counts; equal scores are parted by name. The conversion analysis goes by this one',
      zh: '按名次取固定数量，评分相同按名称排序；转化分析默认用此规则',
    },
    {
      word: 'cuts',
      en: 'high and low are scores, not shares: the same lines for everybody, whoever else is there',
      zh: 'high 和 low 是评分界线而不是比例，与其他人无关',
    },
  ],
};

export const directions: WordList = {
  id: 'DIRECTION',
  words: [
    { word: 'higher', en: 'A high value is good (default)', zh: '越高越好（默认）' },
    { word: 'lower', en: 'A low value is good', zh: '越低越好' },
  ],
};

export const outsideRules: WordList = {
  id: 'OUTSIDE_RULE',
  words: [
    {
      word: 'error',
      en: '#N/A, as Excel does (default under inc and exc)',
      zh: '给出 #N/A，与 Excel 相同（inc 和 exc 的默认）',
    },
    {
      word: 'clamp',
      en: 'The rank of the end (default under mean and weak)',
      zh: '取端点的排名（mean 和 weak 的默认）',
    },
  ],
};

/** Which argument takes which words. */
export const wordLists: Readonly<Record<string, Readonly<Record<string, WordList>>>> = {
  COMPOSITE_SCORE: { method: scoreMethods, directions },
  PERCENTILE_COHORT: { method: percentileMethods, outside: outsideRules },
  VALUE_TIER: { rule: tierRules },
};
