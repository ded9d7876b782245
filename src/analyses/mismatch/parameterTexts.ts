import type { mismatchParameters } from '../../engine/mismatch/parameters';
import { normalisationChoices } from '../../report/text/normalisationTexts';
import type { WordsFor } from '../ParameterWords';

/** What is weighed, where the person chooses weights and reads how a score is made. */
export const mismatchMeasures = {
  sales: { en: 'Sales', 'zh-CN': '销售额' },
  adoption: { en: 'Product adoption', 'zh-CN': '产品采用率' },
  support: { en: 'Support', 'zh-CN': '支持效率' },
};

/** What the parameters of the mismatch analysis are called, and what they do. */
export const mismatchParameterTexts: WordsFor<typeof mismatchParameters.declared> = {
  weights: {
    name: { en: 'Weights of performance', 'zh-CN': '综合表现的权重' },
    meaning: {
      en: 'How much each metric counts in the performance score; only their proportions matter.',
      'zh-CN': '各指标在综合表现中的分量，只看相互比例。',
    },
    parts: mismatchMeasures,
  },
  topShare: {
    name: { en: 'Top share by priority', 'zh-CN': '投资优先级靠前比例' },
    meaning: {
      en: 'The share of customers that counts as high investment priority.',
      'zh-CN': '按投资优先级算作靠前的客户比例。',
    },
  },
  bottomShare: {
    name: { en: 'Bottom share by performance', 'zh-CN': '综合表现靠后比例' },
    meaning: {
      en: 'The share of customers that counts as low performance.',
      'zh-CN': '按综合表现算作靠后的客户比例。',
    },
  },
  quantile: {
    name: { en: 'Line rule', 'zh-CN': '界线算法' },
    meaning: {
      en: 'How the two lines are taken from the sorted values.',
      'zh-CN': '两条界线怎样由排序后的数值得出。',
    },
    parts: {
      inc: { en: 'PERCENTILE.INC, as in Excel', 'zh-CN': 'PERCENTILE.INC，与 Excel 一致' },
      lower: { en: 'The smallest value that reaches the share', 'zh-CN': '累计占比达到比例的最小值' },
    },
  },
  method: {
    name: { en: 'Normalization', 'zh-CN': '归一化方法' },
    meaning: {
      en: 'How the metrics are made comparable before they are weighted.',
      'zh-CN': '加权之前怎样使各指标可比。',
    },
    parts: normalisationChoices,
  },
  directions: {
    name: { en: 'Good values of {measure}', 'zh-CN': '“{measure}”的方向' },
    meaning: {
      en: 'Whether a high or a low value of a metric is good.',
      'zh-CN': '指标的值是越高越好还是越低越好。',
    },
    parts: {
      ...mismatchMeasures,
      higher: { en: 'High is good', 'zh-CN': '越高越好' },
      lower: { en: 'Low is good', 'zh-CN': '越低越好' },
    },
  },
  roiLow: {
    name: { en: 'Low return on investment: below', 'zh-CN': '低回报：投资回报率低于' },
    meaning: {
      en: 'Returns on investment below this are counted as low.',
      'zh-CN': '投资回报率低于该值算作低回报。',
    },
  },
  onboardingLow: {
    name: { en: 'Early warning: onboarding score below', 'zh-CN': '预警：引导分数低于' },
    meaning: {
      en: 'Customers whose onboarding score is below this go on the early warning list.',
      'zh-CN': '引导分数低于该值的客户列入预警名单。',
    },
  },
  watchedShare: {
    name: {
      en: 'Growth and retention are a threat above',
      'zh-CN': '增长期与维系期合计占比超过多少视为风险',
    },
    meaning: {
      en: 'The share of mismatched customers in the watched stages above which it is called a threat.',
      'zh-CN': '错配客户中处于所关注阶段的比例，超过该值即视为风险。',
    },
  },
  duplicates: {
    name: { en: 'The same customer in several rows', 'zh-CN': '同一客户出现多行时' },
    meaning: {
      en: 'What is done where one customer stands in several rows.',
      'zh-CN': '同一客户占多行时怎样处理。',
    },
    parts: {
      refuse: { en: 'Ask me to solve it', 'zh-CN': '由我处理' },
      first: { en: 'Use the first row', 'zh-CN': '取第一行' },
      mean: { en: 'Use the mean of the numbers', 'zh-CN': '数值取平均' },
    },
  },
  watchedStages: {
    name: { en: 'Watched lifecycle stages', 'zh-CN': '关注的生命周期阶段' },
    meaning: {
      en: 'The lifecycle stages whose joint share among mismatched customers is watched.',
      'zh-CN': '在错配客户中合计占比受到关注的生命周期阶段。',
    },
  },
  minimumCell: {
    name: { en: 'Smallest cell that is named', 'zh-CN': '可点名的最小格子' },
    meaning: {
      en: 'Cells of a cross-table with fewer customers are grayed and never named.',
      'zh-CN': '交叉表中客户数更少的格子置灰，且不点名。',
    },
  },
  reweighting: {
    name: { en: 'Weights of the re-weighted priority', 'zh-CN': '重新加权优先级的权重' },
    meaning: {
      en: 'How much each part counts in the re-weighted priority; only their proportions matter.',
      'zh-CN': '各部分在重新加权的优先级中的分量，只看相互比例。',
    },
    parts: {
      static: { en: 'Static labels', 'zh-CN': '静态标签' },
      engagement: { en: 'Engagement', 'zh-CN': '参与度' },
      potential: { en: 'Return potential', 'zh-CN': '回报潜力' },
    },
  },
  priorityDirection: {
    name: { en: 'Highest priority', 'zh-CN': '最高优先级' },
    meaning: {
      en: 'Whether a great or a small number is a high priority; it is asked where the column looks like a rank.',
      'zh-CN': '数字越大还是越小优先级越高；如果该列像是排名，会先询问。',
    },
    parts: {
      ask: { en: 'Ask where it is unclear', 'zh-CN': '不明确时询问' },
      high: { en: 'The greatest number', 'zh-CN': '数字最大的' },
      low: { en: 'The smallest number, as in a rank', 'zh-CN': '数字最小的（排名）' },
    },
  },
  order: {
    name: { en: 'Order of words', 'zh-CN': '文字等级的顺序' },
    meaning: {
      en: 'Words of a priority from the highest to the lowest, where it is no number.',
      'zh-CN': '优先级写的是文字时，从高到低的顺序。',
    },
  },
};
