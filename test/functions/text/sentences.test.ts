import { chinese } from '../../../src/functions/text/chinese';
import { english } from '../../../src/functions/text/english';
import { sentenceOf } from '../../../src/functions/text/sentences';

const facts = {
  argument: 'metrics',
  rows: 200_001,
  limit: 180_000,
  formula: '=VALUE_TIER(A1:A9)',
  text: 'abc',
  row: 1234,
  column: 1,
  choices: ['inc', 'exc'],
  share: 20,
  population: 3,
  metrics: 2,
  weights: 3,
  position: 2,
  given: 4,
  partner: 'values',
  wanted: 5,
  high: 0.7,
  low: 0.6,
  tiers: 5,
  cut: 80,
  next: 90,
  partnerRow: 2,
  otherArgument: 'population',
  otherRow: 3,
  number: 85,
};
const reasons = Object.keys(english);

describe('the sentences of the functions', () => {
  it.each(reasons)('%s is said in both languages with every fact filled in', (reason) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const sentence = sentenceOf(locale, reason, facts);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence.length).toBeGreaterThan(6);
    }
  });

  it.each(reasons)('%s names the same arguments and figures in both languages', (reason) => {
    const marks = (sentence: string) =>
      (sentence.match(/\b[a-z]+_[a-z]+\b|\d[\d,.]*|=[A-Z_]+\(.*?\)/g) ?? [])
        .map((mark) => mark.replace(/[.,]$/, ''))
        .sort();
    expect(marks(sentenceOf('zh-CN', reason, facts))).toEqual(marks(sentenceOf('en', reason, facts)));
  });

  it('are Chinese where they say so, with full-width punctuation', () => {
    for (const sentence of Object.values(chinese).map((say) => say(facts))) {
      expect(sentence).toMatch(/[。）]$|=VALUE_TIER\(A1:A9\)$/);
      expect(sentence).not.toMatch(/[\u4e00-\u9fff][,;:?!]/);
    }
  });
});
