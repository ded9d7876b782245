import { weightConcentration } from '../../engine/score/choices/drawChoices';
import { stayShares } from '../../engine/score/choices/stayBands';
import type { NormalisationMethod } from '../../engine/score/normalisations';
import { normalisationNames } from '../text/normalisationTexts';
import type { Prose } from '../text/proseIn';
import type { Vocabulary } from '../text/Words';

const words = {
  how: {
    en: 'In each of {draws:count} draws all choices are others at once: weights (Dirichlet around those in use, concentration {concentration:count}, signs kept), cuts up to 5 points either way, normalization ({methods}), rule for ties.',
    'zh-CN':
      '共抽取 {draws:count} 次，每次同时改变全部选择：权重（以现用权重为中心的狄利克雷分布，集中度 {concentration:count}，正负号不变）、分界比例（上下至多 5 个百分点）、归一化方法（{methods}）、并列规则。',
  },
  bands: {
    en: 'Always: keeps its class in all draws, that is with 95% confidence in at least {bound:rate} of all such draws; mostly: in at least {mostly:rate0}; borderline: in fewer. The draws are a set of defensible choices and no probability that one of them is right. No rows are drawn anew.',
    'zh-CN':
      '始终：每次抽取都保持原类别，即以 95% 置信度可知在此类抽取中至少 {bound:rate} 保持；多数：至少 {mostly:rate0}；临界：更少。抽取代表可以说得通的各种选择，并非某种选择正确的概率；数据行没有重新抽样。',
  },
  singles: {
    en: 'Changed alone: a weight by 10 points of the whole, the others in proportion; a cut by 5 points; every other normalization, also those that are not drawn because weights then mean something else; the other rule for ties.',
    'zh-CN':
      '单独改变：某一权重增减 10 个百分点，其余按比例调整；分界比例增减 5 个百分点；其他各种归一化方法（包括因权重含义不同而不参与抽取者）；另一种并列规则。',
  },
} as const satisfies Vocabulary;

/** What level a share of all draws is told with. */
const doubt = 0.05;

/** How the figures of a stability page came about. */
export function stabilityNotes(
  draws: number | undefined,
  methods: readonly NormalisationMethod[],
  prose: Prose,
): string[] {
  if (draws === undefined) return [prose.say(words.singles)];
  return [
    prose.say(words.how, {
      draws,
      concentration: weightConcentration,
      methods: prose.list(methods.map((method) => prose.say(normalisationNames[method]))),
    }),
    // The share that all draws of so many would still miss once in twenty.
    prose.say(words.bands, { bound: doubt ** (1 / draws), mostly: stayShares.mostly }),
    prose.say(words.singles),
  ];
}
