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
    en: normalisationMeanings.en[word],
    zh: normalisationMeanings['zh-CN'][word],
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
      zh: '按两个百分位切分，得分相同则同层（默认）',
    },
    {
      word: 'rank',
      en: 'Exact counts; equal scores are parted by name',
      zh: '按名次取固定数量，得分相同按名称排序',
    },
  ],
};

/** Which argument takes which words. */
export const wordLists: Readonly<Record<string, Readonly<Record<string, WordList>>>> = {
  COMPOSITE_SCORE: { method: scoreMethods },
  PERCENTILE_COHORT: { method: percentileMethods },
  VALUE_TIER: { rule: tierRules },
};
