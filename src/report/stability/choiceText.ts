import type { Choice } from '../../engine/score/choices/Choice';
import { normalisationNames } from '../text/normalisationTexts';
import type { Prose } from '../text/proseIn';
import type { Vocabulary, Words } from '../text/Words';

/** What the choices of an analysis are called. */
export interface ChoiceNames<Rule extends string> {
  /** What is weighed, and what is cut, in the order of the choices. */
  readonly weights: readonly Words[];
  readonly shares: readonly Words[];
  /** What is normalised. */
  readonly method: Words;
  readonly rules: Readonly<Record<Rule, Words>>;
}

const words = {
  weight: { en: 'Weight of {name}: {from} → {to}', 'zh-CN': '{name}的权重：{from} → {to}' },
  share: { en: '{name}: {from} → {to}', 'zh-CN': '{name}：{from} → {to}' },
  method: { en: 'Normalization of {name}: {from} → {to}', 'zh-CN': '{name}的归一化：{from} → {to}' },
  rule: { en: 'Ties: {to}', 'zh-CN': '并列：{to}' },
} as const satisfies Vocabulary;

/**
 * What is chosen otherwise, from what to what.
 *
 * @example 'Weight of Call rate: 50% → 60%'
 */
export function choiceText<Rule extends string>(
  choice: Choice<Rule>,
  names: ChoiceNames<Rule>,
  prose: Prose,
): string {
  switch (choice.kind) {
    case 'weight':
    case 'share': {
      const name = (choice.kind === 'weight' ? names.weights : names.shares)[choice.part];
      return prose.say(words[choice.kind], {
        name: name === undefined ? '' : prose.say(name),
        from: percentText(choice.from, prose),
        to: percentText(choice.to, prose),
      });
    }
    case 'method':
      return prose.say(words.method, {
        name: prose.say(names.method),
        from: prose.say(normalisationNames[choice.from]),
        to: prose.say(normalisationNames[choice.to]),
      });
    case 'rule':
      return prose.say(words.rule, { to: prose.say(names.rules[choice.to]) });
  }
}

/** Whole percentages where they are whole. */
function percentText(share: number, prose: Prose): string {
  const isWhole = Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
  return prose.number(share, isWhole ? 'rate0' : 'rate');
}
