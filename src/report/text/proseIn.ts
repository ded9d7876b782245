import type { Locale } from '../../engine/recipe/types';
import type { Figures } from '../figures/Figure';
import type { FormatName } from '../figures/formats';
import { fillFigures } from './fillFigures';
import { fillTemplate, type TextFacts } from './fillTemplate';
import { formatNumber } from './formatNumber';
import { grammarOf, type Grammar } from './grammar';
import { joinWords } from './joinWords';
import type { Words } from './Words';

/** One language at work: joins words, numbers and lists. Whoever writes a text for a reader is handed one. */
export interface Prose {
  readonly locale: Locale;
  readonly grammar: Grammar;
  /** A text with its places filled; throws where a fact is lacking. */
  readonly say: (words: Words, facts?: TextFacts) => string;
  /** A text with its places filled; undefined where a figure is not defined. */
  readonly sayKnown: (words: Words, figures: Figures) => string | undefined;
  readonly number: (value: number, format: FormatName) => string;
  /** 'a, b, c' */
  readonly list: (parts: readonly string[]) => string;
  /** 'a, b and c' */
  readonly join: (parts: readonly string[]) => string;
  /** Sentences one behind the other. */
  readonly paragraph: (sentences: readonly string[]) => string;
  /** A remark in brackets behind a name. */
  readonly remark: (name: string, remark: string) => string;
}

/**
 * The prose engine in one language.
 *
 * @example proseIn('zh-CN').say({ en: '{n:count} customers', 'zh-CN': '{n:count} 个客户' }, { n: 1200 }) // '1,200 个客户'
 * @example proseIn('en').join(['Retail', 'Media']) // 'Retail and Media'
 */
export function proseIn(locale: Locale): Prose {
  const grammar = grammarOf[locale];
  const [opening, closing] = grammar.brackets;
  return {
    locale,
    grammar,
    say: (words, facts) => fillTemplate(locale, words[locale], facts),
    sayKnown: (words, figures) => fillFigures(locale, words[locale], figures),
    number: (value, format) => formatNumber(locale, value, format),
    list: (parts) => parts.join(grammar.comma),
    join: (parts) => joinWords(locale, parts),
    paragraph: (sentences) => sentences.join(grammar.sentenceGap),
    remark: (name, remark) => `${name}${opening}${remark}${closing}`,
  };
}
