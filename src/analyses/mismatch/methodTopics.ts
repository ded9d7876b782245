import { mismatchParameters } from '../../engine/mismatch/parameters';
import type { MethodItem, MethodTopic } from '../../report/method/methodParts';
import { runTopic } from '../../report/method/methodParts';
import { proofTopic } from '../../report/proof/proofTopic';
import { normalisationMeanings } from '../../report/text/normalisationTexts';
import type { Vocabulary, Words } from '../../report/text/Words';
import { changedItems } from '../changedItems';
import { commonWords } from '../ParameterWords';
import type { MismatchContext } from './MismatchContext';
import { metricWords } from './names/names';
import { mismatchParameterTexts } from './parameterTexts';

const words = {
  scores: { en: 'Scores', 'zh-CN': '得分' },
  performance: { en: 'Performance', 'zh-CN': '综合表现分' },
  normalised: { en: 'Normalization', 'zh-CN': '归一化方法' },
  reweighted: { en: 'Re-weighted priority', 'zh-CN': '重新加权的优先级' },
  reweightedText: {
    en: '{labels:rate0} static labels (mean priority of the industry and company size), {engagement:rate0} engagement (onboarding and adoption), {potential:rate0} return potential (mean ROI of others with the same team size and decision maker), each from 0 to 1.',
    'zh-CN':
      '静态标签 {labels:rate0}（行业与公司规模的平均优先级）、参与度 {engagement:rate0}（引导分数与采用率）、回报潜力 {potential:rate0}（团队规模与决策者级别相同的其他客户的平均 ROI），各部分均在 0 至 1 之间。',
  },
  lines: { en: 'Lines', 'zh-CN': '分界线' },
  top: { en: 'Top priority', 'zh-CN': '高优先级' },
  topText: {
    en: 'Priority score of {line:number} or more: the top {share:rate0} of the customers.',
    'zh-CN': '优先级得分不低于 {line:number}：前 {share:rate0} 的客户。',
  },
  bottom: { en: 'Low performance', 'zh-CN': '低表现' },
  bottomText: {
    en: 'Performance of {line:score} or less: the last {share:rate0} of the customers.',
    'zh-CN': '综合表现分不高于 {line:score}：后 {share:rate0} 的客户。',
  },
  rule: { en: 'Line rule', 'zh-CN': '界线算法' },
  parameters: { en: 'Parameters that differ from their defaults', 'zh-CN': '与默认值不同的参数' },
  none: { en: 'None', 'zh-CN': '无' },
  allDefault: { en: 'Every parameter has its default.', 'zh-CN': '所有参数均为默认值。' },
  meanings: { en: 'What the words mean', 'zh-CN': '术语' },
} as const satisfies Vocabulary;

const meanings: readonly { readonly name: Words; readonly text: Words }[] = [
  {
    name: { en: 'Mismatched', 'zh-CN': '错配' },
    text: {
      en: 'A customer at the top by priority whose performance is low. Each row of the table is one customer.',
      'zh-CN': '优先级高而表现低的客户。表中每行为一个客户。',
    },
  },
  {
    name: { en: 'Well placed', 'zh-CN': '高投入高产出' },
    text: {
      en: 'A customer at the top by priority whose performance is not low: what the mismatched are compared with.',
      'zh-CN': '优先级高、表现不低的客户，是错配客户的对照。',
    },
  },
  {
    name: { en: 'By chance', 'zh-CN': '随机情形' },
    text: {
      en: 'How many mismatched customers there would be if priority and performance had nothing to do with each other: customers at the top times customers with low performance, divided by all.',
      'zh-CN': '优先级与表现互不相关时预计的错配客户数：高优先级客户数 × 低表现客户数 ÷ 全部客户数。',
    },
  },
  {
    name: { en: 'ROI', 'zh-CN': 'ROI' },
    text: {
      en: 'Customer lifetime value divided by acquisition cost, or the ROI column of the table.',
      'zh-CN': '生命周期价值除以获客成本，或表中的 ROI 列。',
    },
  },
  {
    name: { en: '[low, high]', 'zh-CN': '[下限, 上限]' },
    text: {
      en: 'A 95% interval: in nineteen of twenty samples such an interval holds the true value.',
      'zh-CN': '95% 区间：二十次抽样中约有十九次，这样的区间包含真值。',
    },
  },
];

/** How the figures of the mismatch report came about. */
export function methodTopics(context: MismatchContext): MethodTopic[] {
  const { prose, recipe } = context;
  const { say } = prose;
  const changed = changedItems(
    mismatchParameters.declared,
    { ...mismatchParameterTexts, ...commonWords },
    recipe.parameters,
    prose,
  );
  return [
    runTopic(context, context.run),
    { heading: say(words.scores), items: scoreItems(context) },
    { heading: say(words.lines), items: lineItems(context) },
    ...proofTopic(prose, recipe.parameters.proof),
    {
      heading: say(words.parameters),
      items: changed.length > 0 ? changed : [{ name: say(words.none), text: say(words.allDefault) }],
    },
    {
      heading: say(words.meanings),
      items: meanings.map(({ name, text }) => ({ name: say(name), text: say(text) })),
    },
  ];
}

function scoreItems({ result, recipe, prose }: MismatchContext): MethodItem[] {
  const { say } = prose;
  const { metrics } = result.performance;
  const formula = metrics.map(
    ({ role, weight }) => `${prose.number(weight, 'ratio')} × ${say(metricWords[role])}`,
  );
  const { method } = recipe.parameters;
  const items = [
    { name: say(words.performance), text: formula.join(' + ') },
    { name: say(words.normalised), text: say(normalisationMeanings[method]) },
  ];
  if (result.reweighted === undefined) return items;
  const [labels, engagement, potential] = result.reweighted.weights;
  return [
    ...items,
    { name: say(words.reweighted), text: say(words.reweightedText, { labels, engagement, potential }) },
  ];
}

function lineItems({ result: { cuts }, recipe: { parameters }, prose }: MismatchContext): MethodItem[] {
  const { say } = prose;
  const { topShare, bottomShare, quantile } = parameters;
  return [
    { name: say(words.top), text: say(words.topText, { line: cuts.priority, share: topShare }) },
    { name: say(words.bottom), text: say(words.bottomText, { line: cuts.performance, share: bottomShare }) },
    { name: say(words.rule), text: say(mismatchParameterTexts.quantile.parts[quantile]) },
  ];
}
