import type { Locale } from '../../engine/recipe/types';

/** How a language joins what a text is made of: all that the product knows of grammar. */
export interface Grammar {
  /** Between the items of an enumeration. */
  readonly comma: string;
  /** Between the clauses of a sentence. */
  readonly clauseComma: string;
  /** Between the sentences of a paragraph. */
  readonly sentenceGap: string;
  /** Between remarks that stand in one cell: clauses, or sentences without their full stop. */
  readonly semicolon: string;
  readonly fullStop: string;
  /** Between examples in one cell. */
  readonly bar: string;
  /** Behind an enumeration that leaves some out. */
  readonly andOthers: string;
  /** Around a remark behind a name. */
  readonly brackets: readonly [opening: string, closing: string];
  /** Between a thing and what of it is meant, in a label. */
  readonly colon: string;
  /** Language of `Intl.ListFormat`. British English leaves the comma before "and" out, as the rest of our texts do. */
  readonly listLanguage: string;
}

export const grammarOf: Readonly<Record<Locale, Grammar>> = {
  en: {
    comma: ', ',
    clauseComma: ', ',
    sentenceGap: ' ',
    semicolon: '; ',
    fullStop: '. ',
    bar: ' | ',
    andOthers: ' and others',
    brackets: [' (', ')'],
    colon: ': ',
    listLanguage: 'en-GB',
  },
  'zh-CN': {
    comma: '、',
    clauseComma: '，',
    sentenceGap: '',
    semicolon: '；',
    fullStop: '；',
    bar: ' ｜ ',
    andOthers: '等',
    brackets: ['（', '）'],
    colon: '',
    listLanguage: 'zh-CN',
  },
};
