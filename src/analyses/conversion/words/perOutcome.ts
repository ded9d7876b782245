import type { Words } from '../../../report/text/Words';

/** A text of calls that says another thing where the success is not a call. */
export interface OutcomeText extends Words {
  readonly otherwise: Partial<Words>;
}

/**
 * A text that other terms alone would make false or clumsy where the success is a deal won or a lead converted: what is
 * said of a call, and what of these. Both are written in the terms of calls (`outcomeTerms`), as all texts of the report;
 * a language that is left out says the same of each.
 *
 * @example
 * const spend = perOutcome({ en: 'Spend no new tests on it', 'zh-CN': '不再新增测试' }, { en: 'Spend no new effort on it' });
 * proseOfOutcome(proseIn('en'), 'win').say(spend) // 'Spend no new effort on it'
 */
export function perOutcome(ofCalls: Words, otherwise: Partial<Words>): OutcomeText {
  return { ...ofCalls, otherwise };
}

/** What a text says where the success is not a call, in the terms of calls. */
export function otherwiseOf(words: Words): Words {
  return { ...words, ...(words as Partial<OutcomeText>).otherwise };
}
