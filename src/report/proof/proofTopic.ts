import type { MethodTopic } from '../method/methodParts';
import type { Prose } from '../text/proseIn';
import type { Vocabulary } from '../text/Words';

const words = {
  heading: { en: 'Formulas', 'zh-CN': '公式核对' },
  how: { en: 'How they compute', 'zh-CN': '计算方式' },
  howText: {
    en: 'From the cells of the table, row by row for the rows that were used: texts by the list of what they were read as, scores rounded to 14 digits, quantiles by PERCENTILE.INC or SMALL. Names that begin with Payoff_ belong to the two sheets.',
    'zh-CN':
      '逐行读取所用各行的原表单元格：文字按“读作”列表取值，得分保留 14 位有效数字，分位数用 PERCENTILE.INC 或 SMALL。以 Payoff_ 开头的名称属于这两张工作表。',
  },
  not: { en: 'What they leave out', 'zh-CN': '不含' },
  notText: {
    en: 'Resampled intervals, tests, lists of things to do, and figures of days and amounts.',
    'zh-CN': '重抽样区间、检验、行动名单以及天数和金额的数字。',
  },
} as const satisfies Vocabulary;

/** What the method sheet says of the formulas, in a run that writes them. */
export function proofTopic({ say }: Prose, isAskedFor: boolean): readonly MethodTopic[] {
  if (!isAskedFor) return [];
  return [
    {
      heading: say(words.heading),
      items: [
        { name: say(words.how), text: say(words.howText) },
        { name: say(words.not), text: say(words.notText) },
      ],
    },
  ];
}
