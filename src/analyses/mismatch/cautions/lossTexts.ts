import type { Loss } from '../../../engine/mismatch/nameLosses';
import type { Words } from '../../../report/text/Words';

/** What is left out, by the code of what is lost. */
export const lossTexts: Readonly<Record<Loss['code'], Words>> = {
  salesInPerformance: {
    en: 'No sales column is used: performance is made of the other metrics, their weights scaled up.',
    'zh-CN': '未使用销售额列：综合表现分由其余指标构成，权重按比例放大。',
  },
  adoptionInPerformance: {
    en: 'No adoption column is used: performance is made of the other metrics, their weights scaled up.',
    'zh-CN': '未使用采用率列：综合表现分由其余指标构成，权重按比例放大。',
  },
  supportInPerformance: {
    en: 'No support column is used: performance is made of the other metrics, their weights scaled up.',
    'zh-CN': '未使用支持效率列：综合表现分由其余指标构成，权重按比例放大。',
  },
  returns: {
    en: 'No CLV and acquisition cost, and no ROI: every ROI figure, both box plots and the return potential are left out.',
    'zh-CN': '没有生命周期价值与获客成本，也没有 ROI：ROI 数字、两张箱线图和回报潜力从略。',
  },
  lifecycle: {
    en: 'No lifecycle stage: the stage chart, ROI by stage and the list of dormant accounts are left out.',
    'zh-CN': '没有生命周期阶段：阶段分布图、各阶段 ROI 和休眠客户清单从略。',
  },
  industries: {
    en: 'No industry: segments are by company size alone.',
    'zh-CN': '没有行业：仅按公司规模划分细分。',
  },
  sizes: {
    en: 'No company size: segments are by industry alone.',
    'zh-CN': '没有公司规模：仅按行业划分细分。',
  },
  segments: {
    en: 'No industry and no company size: the heat maps, the segments and the health plan are left out.',
    'zh-CN': '没有行业和公司规模：热力图、细分和健康提升计划从略。',
  },
  onboarding: {
    en: 'No onboarding score: its correlation with adoption and the early warning are left out.',
    'zh-CN': '没有引导分数：与采用率的相关和引导预警从略。',
  },
  onboardingPair: {
    en: 'Onboarding cannot be compared with adoption: no adoption column is used.',
    'zh-CN': '未使用采用率列，无法与引导分数对照。',
  },
  owners: {
    en: 'No decision maker level: ROI by level, outreach and owner support are left out.',
    'zh-CN': '没有决策者级别：按级别的 ROI、高层连接和负责人赋能从略。',
  },
  team: {
    en: 'No team size: ROI by team size is left out.',
    'zh-CN': '没有团队规模：按团队规模的 ROI 从略。',
  },
};
