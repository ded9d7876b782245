import type { conversionParameters } from '../../engine/conversion/parameters';
import type { WordsFor } from '../ParameterWords';
import { perOutcome } from './words/perOutcome';

/** What is weighed, where the person chooses weights and reads how a score is made. */
export const conversionMeasures = {
  callRate: { en: 'Call rate', 'zh-CN': '调用率' },
  calls: { en: 'Number of calls', 'zh-CN': '调用记录数' },
  signRate: { en: 'Sign rate', 'zh-CN': '签约率' },
  records: { en: 'Number of records', 'zh-CN': '总记录数' },
  rejectRate: { en: 'Reject rate', 'zh-CN': '不接入率' },
};

/** What the parameters of the conversion analysis are called, and what they do. */
export const conversionParameterTexts: WordsFor<typeof conversionParameters.declared> = {
  customerWeights: {
    name: { en: 'Weights of the customer score', 'zh-CN': '客户综合评分的权重' },
    meaning: {
      en: 'How much each measure counts in the score of a customer; calls are min-max scaled.',
      'zh-CN': '各指标在客户综合评分中的分量，其中调用记录数先作最小-最大归一化。',
    },
    parts: conversionMeasures,
  },
  productWeights: {
    name: { en: 'Weights of the product score', 'zh-CN': '产品综合评分的权重' },
    meaning: {
      en: 'How much each measure counts in the score of a product; records are min-max scaled, a negative weight subtracts.',
      'zh-CN': '各指标在产品综合评分中的分量，其中总记录数先作最小-最大归一化；负权重为扣分。',
    },
    parts: conversionMeasures,
  },
  highShare: {
    name: { en: 'Share of the high tier', 'zh-CN': '高价值层比例' },
    meaning: {
      en: 'The share of customers, and of products, that the high tier takes.',
      'zh-CN': '高价值层在客户中、在产品中所占的比例。',
    },
  },
  lowShare: {
    name: { en: 'Share of the low tier', 'zh-CN': '低价值层比例' },
    meaning: {
      en: 'The share of customers, and of products, that the low tier takes.',
      'zh-CN': '低价值层在客户中、在产品中所占的比例。',
    },
  },
  tierRule: {
    name: { en: 'Tier rule', 'zh-CN': '分层规则' },
    meaning: { en: 'How the tiers are cut where scores are equal.', 'zh-CN': '分数相同时怎样划分层级。' },
    parts: {
      rank: { en: 'Exactly this share, ties by name', 'zh-CN': '按名次：严格按比例，同分按名称排序' },
      percentile: { en: 'Equal scores share a tier', 'zh-CN': '按分数：同分归入同一层' },
    },
  },
  targetHighCustomerShare: {
    name: { en: 'Target: share of high-value customers', 'zh-CN': '目标：高价值客户占比' },
    meaning: {
      en: 'The share of high-value customers that is aimed at, at least.',
      'zh-CN': '高价值客户占比的目标，不低于该值。',
    },
  },
  targetLowCustomerShare: {
    name: { en: 'Target: share of low-value customers, at most', 'zh-CN': '目标：低价值客户占比不高于' },
    meaning: {
      en: 'The share of low-value customers that is aimed at, at most.',
      'zh-CN': '低价值客户占比的目标，不高于该值。',
    },
  },
  targetCustomerCallRate: {
    name: { en: 'Target: call rate of customers', 'zh-CN': '目标：客户调用率' },
    meaning: perOutcome(
      {
        en: 'The share of all records that should be called, at least.',
        'zh-CN': '全部记录中被调用的比例的目标，不低于该值。',
      },
      { 'zh-CN': '全部记录中调用所占比例的目标，不低于该值。' },
    ),
  },
  targetHighProductShare: {
    name: { en: 'Target: share of high-value products', 'zh-CN': '目标：高价值产品占比' },
    meaning: {
      en: 'The share of high-value products that is aimed at, at least.',
      'zh-CN': '高价值产品占比的目标，不低于该值。',
    },
  },
  targetProductCallRate: {
    name: { en: 'Target: call rate of products', 'zh-CN': '目标：产品调用率' },
    meaning: {
      en: 'The mean call rate of products that is aimed at, at least.',
      'zh-CN': '各产品调用率均值的目标，不低于该值。',
    },
  },
  targetLowProductCallRate: {
    name: { en: 'Target: call rate of low-value products', 'zh-CN': '目标：低价值产品调用率' },
    meaning: {
      en: 'The mean call rate of low-value products that is aimed at, at least.',
      'zh-CN': '低价值产品调用率均值的目标，不低于该值。',
    },
  },
  targetCallableConversion: {
    name: { en: 'Target: called share of callable records', 'zh-CN': '目标：可接入记录的调用比例' },
    meaning: {
      en: 'The share of the callable records that should be called, at least. 0: no target.',
      'zh-CN': '可接入记录中被调用的比例的目标，不低于该值。0 表示不设目标。',
    },
  },
  targetMeanTestDays: {
    name: { en: 'Target: mean test time in days, at most', 'zh-CN': '目标：平均测试时间（天）不高于' },
    meaning: perOutcome(
      {
        en: 'How many days a test should take on average, at most. 0: no target.',
        'zh-CN': '平均测试天数的目标，不高于该值。0 表示不设目标。',
      },
      { en: 'How many days a record should take on average, at most. 0: no target.' },
    ),
  },
  targetTestDaysPerCall: {
    name: { en: 'Target: test days per call, at most', 'zh-CN': '目标：每次调用的测试天数不高于' },
    meaning: perOutcome(
      {
        en: 'How many days of tests a call should take, at most. 0: no target.',
        'zh-CN': '每次调用所需测试天数的目标，不高于该值。0 表示不设目标。',
      },
      { en: 'How many days a call should take over all records, at most. 0: no target.' },
    ),
  },
  nearTarget: {
    name: { en: 'Near a target: within this share of it', 'zh-CN': '接近目标：差距不超过目标的' },
    meaning: {
      en: 'An indicator that misses its target by no more than this share of the target is shown as near.',
      'zh-CN': '未达标但与目标的差距不超过目标的这一比例时，显示为“接近目标”。',
    },
  },
  stopRecords: {
    name: { en: 'Stop list: records, at least', 'zh-CN': '停止名单：记录数不少于' },
    meaning: {
      en: 'A customer without a call goes on the stop list from this many records on.',
      'zh-CN': '没有调用的客户，记录数达到该值才列入停止名单。',
    },
  },
  stopRejectRate: {
    name: { en: 'Stop list: reject rate, at least', 'zh-CN': '停止名单：不接入率不低于' },
    meaning: {
      en: 'A customer without a call goes on the stop list from this reject rate on.',
      'zh-CN': '没有调用的客户，不接入率达到该值才列入停止名单。',
    },
  },
  smallSample: {
    name: { en: 'Rates are flagged below: records', 'zh-CN': '小样本：记录数少于' },
    meaning: {
      en: 'A rate of fewer records is flagged as one of a small sample.',
      'zh-CN': '记录数少于该值的比率标记为小样本。',
    },
  },
  cautionSample: {
    name: { en: 'Rates carry a caution below: records', 'zh-CN': '需谨慎：记录数少于' },
    meaning: { en: 'A rate of fewer records carries a caution.', 'zh-CN': '记录数少于该值的比率附有提示。' },
  },
  maturityDays: {
    name: { en: 'Days until a record is mature', 'zh-CN': '记录成熟所需天数' },
    meaning: {
      en: 'Records younger than this many days before the last application are immature: their calls may still come.',
      'zh-CN': '距最后一次申请不足该天数的记录尚未成熟，以后仍可能产生调用。',
    },
  },
  callWindowDays: {
    name: perOutcome(
      { en: 'Days in which a call can come from the test', 'zh-CN': '测试可能带来调用的天数' },
      { en: 'Days in which a call is expected', 'zh-CN': '首次调用的观察天数' },
    ),
    meaning: perOutcome(
      {
        en: 'The caution on the time order counts first calls within this many days after the application: those the test can have caused. No rate changes.',
        'zh-CN': '时间顺序提示中，统计申请后该天数之内的首次调用（可能由测试带来）；不影响任何比率。',
      },
      {
        en: 'The caution on the time order counts first calls within this many days after the application. No rate changes.',
        'zh-CN': '时间顺序提示中，统计申请后该天数之内的首次调用；不影响任何比率。',
      },
    ),
  },
  frozenCuts: {
    name: { en: 'Lines kept from an earlier run', 'zh-CN': '沿用某次运行的分数线' },
    meaning: {
      en: 'Scores of an earlier run that the shares of tiers are counted by; none: by the tiers of this run.',
      'zh-CN': '某次运行的分数线，层级占比按此计；留空则按本次分层。',
    },
    parts: {
      lastHighCustomer: { en: 'Score of the last high customer', 'zh-CN': '高价值客户末位的分数' },
      firstLowCustomer: { en: 'Score of the first low customer', 'zh-CN': '低价值客户首位的分数' },
      lastHighProduct: { en: 'Score of the last high product', 'zh-CN': '高价值产品末位的分数' },
    },
  },
  success: {
    name: { en: 'Values that count as yes', 'zh-CN': '算作“是”的取值' },
    meaning: {
      en: 'Which values of a column count as yes, where its cells say neither yes nor no.',
      'zh-CN': '单元格写的不是“是/否”时，哪些取值算作“是”。',
    },
  },
};
