import { conversionParameters } from '../../engine/conversion/parameters';
import { subjects, type PerSubject, type Subject } from '../../engine/conversion/perSubject';
import { figure } from '../../report/figures/Figure';
import type { MethodItem, MethodTopic } from '../../report/method/methodParts';
import { proofTopic } from '../../report/proof/proofTopic';
import { runTopic } from '../../report/method/methodParts';
import type { Vocabulary, Words } from '../../report/text/Words';
import { changedItems } from '../changedItems';
import { commonWords } from '../ParameterWords';
import { conversionMeasures, conversionParameterTexts } from './parameterTexts';
import type { ReportContext } from './ReportContext';
import { calledMeaning } from './words/calledMeaning';
import { perOutcome } from './words/perOutcome';

const words = {
  scores: { en: 'Scores', 'zh-CN': '综合评分' },
  tiers: { en: 'Tiers', 'zh-CN': '分层' },
  meanings: { en: 'What the words mean', 'zh-CN': '术语' },
  parameters: { en: 'Parameters that differ from their defaults', 'zh-CN': '与默认值不同的参数' },
  none: { en: 'None', 'zh-CN': '无' },
  allDefault: { en: 'Every parameter has its default.', 'zh-CN': '所有参数均为默认值。' },
  term: { en: '{weight:ratio} × {measure}', 'zh-CN': '{weight:ratio} × {measure}' },
  scaled: { en: '{measure} (scaled from 0 to 1)', 'zh-CN': '{measure}（归一化到 0 至 1）' },
  missing: {
    en: '{formula}. Left out for want of a column: {missing}; the other weights stay as they are.',
    'zh-CN': '{formula}。因缺少数据列而略去：{missing}，其余权重不变。',
  },
  high: {
    en: 'The best {share:rate0}: scores from {line:score}.',
    'zh-CN': '评分最高的 {share:rate0}：评分不低于 {line:score}。',
  },
  low: {
    en: 'The last {share:rate0}: scores up to {line:score}.',
    'zh-CN': '评分最低的 {share:rate0}：评分不高于 {line:score}。',
  },
  rule: { en: 'Equal scores', 'zh-CN': '同分' },
} as const satisfies Vocabulary;

const names: PerSubject<Readonly<Record<'score' | 'high' | 'low', Words>>> = {
  customer: {
    score: { en: 'Score of a customer', 'zh-CN': '客户综合评分' },
    high: { en: 'High-value customers', 'zh-CN': '高价值客户' },
    low: { en: 'Low-value customers', 'zh-CN': '低价值客户' },
  },
  product: {
    score: { en: 'Score of a product', 'zh-CN': '产品综合评分' },
    high: { en: 'High-value products', 'zh-CN': '高价值产品' },
    low: { en: 'Low-value products', 'zh-CN': '低价值产品' },
  },
};

/** Terms of the report, each with what it is. */
const meanings: readonly { readonly name: Words; readonly text: Words }[] = [
  {
    name: { en: 'Record', 'zh-CN': '记录' },
    text: perOutcome(
      {
        en: 'One row of the table: one test of one product by one customer. Duplicates are counted as they stand; where they matter, the report says so.',
        'zh-CN': '表中的一行：一个客户对一个产品的一次测试。重复的行照原样计入，有影响之处另行说明。',
      },
      {
        en: 'One row of the table: one record of one product and one customer. Duplicates are counted as they stand; where they matter, the report says so.',
        'zh-CN': '表中的一行：一个客户与一个产品的一条记录。重复的行照原样计入，有影响之处另行说明。',
      },
    ),
  },
  calledMeaning,
  {
    name: { en: 'Call rate', 'zh-CN': '调用率' },
    text: {
      en: 'Called records divided by all records of a customer, a product or a tier. A mean of rates gives each member the same weight, a pooled rate each record.',
      'zh-CN': '某客户、产品或层级的调用记录数除以其全部记录数。均值让每个成员同权，合并让每条记录同权。',
    },
  },
  {
    name: { en: 'Tier', 'zh-CN': '层级' },
    text: {
      en: 'High, middle or low place in the order of the scores. It ranks what was recorded and proves no cause.',
      'zh-CN': '按综合评分排序后的高、中、低位置。层级只反映记录，不证明因果。',
    },
  },
  {
    name: { en: 'By chance', 'zh-CN': '机会均等时' },
    text: perOutcome(
      {
        en: 'What the same figure would be if every record were equally likely to be called: the calls of each customer or product are drawn at the call rate of all records, and all are scored and ranked again.',
        'zh-CN':
          '假设每条记录被调用的机会均等时的同一数字：按总体调用率随机抽取各客户或产品的调用数，再重新评分排名得出。',
      },
      {
        'zh-CN':
          '假设每条记录的调用机会均等时的同一数字：按总体调用率随机抽取各客户或产品的调用数，再重新评分排名得出。',
      },
    ),
  },
  {
    name: { en: 'Beyond chance', 'zh-CN': '超出偶然' },
    text: {
      en: 'The 95% interval, with customers as the unit (of a customer its products), does not contain the value compared with, even after allowing for how many are compared. Above the overall rate is only what stays so without its largest customer and, where dates tell, by the distinct calls after the application.',
      'zh-CN':
        '以客户（客户自身以其产品）为单位的 95% 区间不含所比较的数值，且考虑比较个数之后依然如此。“高于总体”还须在去掉最大的客户后、有日期时按申请后的不重复调用计，仍高于总体。',
    },
  },
];

/** How the figures of the conversion report came about. */
export function methodTopics(context: ReportContext): MethodTopic[] {
  const { prose, result } = context;
  const { say } = prose;
  const changed = changedItems(
    conversionParameters.declared,
    { ...conversionParameterTexts, ...commonWords },
    result.parameters,
    prose,
  );
  return [
    runTopic(context, context.run),
    {
      heading: say(words.scores),
      items: subjects.map((subject) => ({
        name: say(names[subject].score),
        text: formulaOf(subject, context),
      })),
    },
    { heading: say(words.tiers), items: tierItems(context) },
    ...proofTopic(prose, result.parameters.proof),
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

/** '0.50 × Call rate + 0.30 × Calls (scaled from 0 to 1) + 0.20 × Sign rate' */
function formulaOf(subject: Subject, { result, prose }: ReportContext): string {
  const { terms, missingMeasures: missing } = result.subjects[subject].ranking;
  const formula = terms.reduce((said, { measure, weight }, index) => {
    const isCount = measure === 'calls' || measure === 'records';
    const name = prose.say(conversionMeasures[measure]);
    const shown = isCount ? prose.say(words.scaled, { measure: name }) : name;
    const term = prose.say(words.term, { weight: Math.abs(weight), measure: shown });
    const sign = weight < 0 ? '−' : '+';
    return index === 0 ? (weight < 0 ? `−${term}` : term) : `${said} ${sign} ${term}`;
  }, '');
  if (missing.length === 0) return formula;
  const left = prose.list(missing.map((measure) => prose.say(conversionMeasures[measure])));
  return prose.say(words.missing, { formula, missing: left });
}

function tierItems({ result, prose }: ReportContext): MethodItem[] {
  const { highShare, lowShare, tierRule } = result.parameters;
  const lines = subjects.flatMap((subject) => {
    const { highScore, lowScore } = result.subjects[subject].cuts;
    const item = (tier: 'high' | 'low', share: number, line: number | undefined): MethodItem[] => {
      const text = prose.sayKnown(words[tier], {
        share: figure(share, 'rate0'),
        line: figure(line, 'score'),
      });
      return text === undefined ? [] : [{ name: prose.say(names[subject][tier]), text }];
    };
    return [...item('high', highShare, highScore), ...item('low', lowShare, lowScore)];
  });
  const rule = conversionParameterTexts.tierRule.parts[tierRule];
  return [...lines, { name: prose.say(words.rule), text: prose.say(rule) }];
}
