import type { MetricRole } from '../../../engine/mismatch/selectCustomers';
import type { NormalisationMethod } from '../../../engine/score/normalisations';
import { normalisationNames } from '../../../report/text/normalisationTexts';
import type { Vocabulary, Words } from '../../../report/text/Words';

export { quadrantWords } from './quadrantWords';

/** The groups whose figures stand beside each other. */
export const groupWords = {
  all: { en: 'All customers', 'zh-CN': '全部客户' },
  mismatch: { en: 'Mismatched', 'zh-CN': '错配客户' },
  matched: { en: 'Matched (top priority, upper performance)', 'zh-CN': '达标客户（高优先级且表现较好）' },
} as const satisfies Vocabulary;
export type GroupName = keyof typeof groupWords;

export const metricWords: Readonly<Record<MetricRole, Words>> = {
  sales: { en: 'Sales', 'zh-CN': '销售额' },
  adoption: { en: 'Product adoption', 'zh-CN': '产品采用率' },
  support: { en: 'Support efficiency', 'zh-CN': '支持解决效率' },
  support_time: { en: 'Resolution time', 'zh-CN': '解决时长' },
};
export const metricRoles = Object.keys(metricWords) as readonly MetricRole[];

/** Columns of the user's table and what is made of them, by role; the role of a caution's or a feature's column is one of these. */
export const roleWords = {
  ...metricWords,
  priority: { en: 'Priority score', 'zh-CN': '投资优先级得分' },
  roi: { en: 'ROI (ratio)', 'zh-CN': 'ROI（倍）' },
  clv: { en: 'CLV', 'zh-CN': '生命周期价值' },
  cac: { en: 'Acquisition cost', 'zh-CN': '获客成本' },
  lifecycle: { en: 'Lifecycle stage', 'zh-CN': '生命周期阶段' },
  industry: { en: 'Industry', 'zh-CN': '行业' },
  size: { en: 'Company size', 'zh-CN': '公司规模' },
  level: { en: 'Decision maker', 'zh-CN': '决策者级别' },
  team_size: { en: 'Team size', 'zh-CN': '团队人数' },
  onboarding: { en: 'Onboarding score', 'zh-CN': '引导分数' },
} as const satisfies Vocabulary;

/** The words for a role. */
export function roleName(role: string): Words {
  const words: Words | undefined = (roleWords as Readonly<Record<string, Words>>)[role];
  if (words === undefined) throw new RangeError(`No words for the role "${role}"`);
  return words;
}

export function methodWords(method: NormalisationMethod): Words {
  return normalisationNames[method];
}

/** Headers that several tables share. */
export const headerWords = {
  customers: { en: 'Customers', 'zh-CN': '客户数' },
  quadrant: { en: 'Quadrant', 'zh-CN': '象限' },
  stage: { en: 'Stage', 'zh-CN': '阶段' },
  mismatch: { en: 'Mismatched', 'zh-CN': '错配客户数' },
  share: { en: 'Share of mismatched', 'zh-CN': '占错配客户比例' },
  top: { en: 'Top priority', 'zh-CN': '高优先级客户数' },
  rate: { en: 'Mismatch rate in top', 'zh-CN': '高优先级中错配率' },
  low: { en: '95% low', 'zh-CN': '95% 下限' },
  high: { en: '95% high', 'zh-CN': '95% 上限' },
  meanPerformance: { en: 'Mean performance of mismatched', 'zh-CN': '错配客户平均表现分' },
  remark: { en: 'Remark', 'zh-CN': '备注' },
  group: { en: 'Group', 'zh-CN': '客户群' },
  n: { en: 'n', 'zh-CN': 'n' },
  mean: { en: 'Mean', 'zh-CN': '均值' },
  median: { en: 'Median', 'zh-CN': '中位数' },
  q1: { en: 'Quartile 1', 'zh-CN': '下四分位数' },
  q3: { en: 'Quartile 3', 'zh-CN': '上四分位数' },
  minimum: { en: 'Minimum', 'zh-CN': '最小值' },
  maximum: { en: 'Maximum', 'zh-CN': '最大值' },
  pValue: { en: 'p-value', 'zh-CN': 'p 值' },
  fisher: { en: 'Fisher p-value', 'zh-CN': 'Fisher 检验 p 值' },
  action: { en: 'Action', 'zh-CN': '行动' },
} as const satisfies Vocabulary;

/** What is said of a segment. */
export const segmentRemarks = {
  isWorst: { en: 'lowest performance', 'zh-CN': '表现最低' },
  isOverrated: { en: 'priority too optimistic', 'zh-CN': '优先级过于乐观' },
  isReliable: { en: 'priority holds better', 'zh-CN': '优先级较可靠' },
  isSmall: { en: 'few customers', 'zh-CN': '客户数少' },
} as const satisfies Vocabulary;

export const nobodyMismatched: Words = { en: 'No customer is mismatched.', 'zh-CN': '没有错配客户。' };
