import { bandsTable, onboardingTable, strataTable } from '../tables/onboardingTables';
import {
  alignmentTable,
  explainedTable,
  priorityTable,
  reweightedTable,
  thirdsTable,
} from '../tables/priorityTables';
import { gapTable, sensitivityTable, weightsTable } from '../tables/scoreTables';
import type { MismatchContext } from '../MismatchContext';
import type { Section } from './sectionSheet';

const hasOnboarding = ({ result }: MismatchContext) => result.onboarding !== undefined;

/** What the priority follows, what the gap is made of, what the score weighs, what re-weighting would change; onboarding. */
export const explainedSections: readonly Section[] = [
  {
    heading: { en: 'What explains the priority score', 'zh-CN': '优先级得分由什么解释' },
    note: {
      en: 'Share of the variance of the priority score: eta squared for categories, R squared for numbers. Adjusted: net of what chance alone would explain with that many groups or columns.',
      'zh-CN':
        '占优先级得分方差的比例：分类变量为 η²，数值变量为 R²。校正后的数值扣除了组数或列数多而偶然解释的部分。',
    },
    when: (context) => explainedTable.rows(context).length > 0,
    tables: [explainedTable],
  },
  {
    heading: {
      en: 'Does priority track performance and return?',
      'zh-CN': '优先级是否与表现、回报一致',
    },
    tables: [priorityTable],
  },
  {
    heading: { en: 'Performance by third of the priority score', 'zh-CN': '按优先级三等分的综合表现' },
    tables: [thirdsTable],
  },
  {
    heading: { en: 'Alignment of features', 'zh-CN': '特征一致性' },
    note: {
      en: 'Correlation with priority times correlation with performance. Below 0, the feature goes with one and against the other. Sales, adoption and support go with performance by construction.',
      'zh-CN':
        '与优先级的相关系数乘以与表现的相关系数；小于 0 表示该特征与二者方向相反。销售额、采用率、支持效率本就是表现分的组成部分，自然与表现同向。',
    },
    tables: [alignmentTable],
  },
  {
    heading: { en: 'What the performance gap is made of', 'zh-CN': '表现差距的构成' },
    note: {
      en: 'Mean performance of mismatched customers minus that of matched ones, split by metric: weight times the difference of the normalized means. The parts add up to the gap.',
      'zh-CN': '错配客户平均表现分减去达标客户，按指标分解：权重乘以归一化均值之差，各部分相加等于差距。',
    },
    when: ({ result }) => result.gap !== undefined,
    tables: [gapTable],
  },
  {
    heading: {
      en: 'Nominal and effective weights of the performance score',
      'zh-CN': '综合表现分的名义权重与有效权重',
    },
    note: {
      en: 'Effective weight: share of the variance of the score. Minimum and maximum are the values that count as 0 and 1.',
      'zh-CN': '有效权重是该指标占得分方差的比例。最小值、最大值分别对应归一化后的 0 和 1。',
    },
    tables: [weightsTable],
  },
  {
    heading: {
      en: 'Who stays mismatched under other normalizations and other weights',
      'zh-CN': '换用其他归一化方法或权重后的保留情况',
    },
    tables: [sensitivityTable],
  },
  {
    heading: { en: 'Re-weighted priority', 'zh-CN': '重新加权的优先级' },
    note: {
      en: 'Static labels, engagement and return potential at the weights of the recipe. Potential is the mean ROI of the other customers with the same team size and decision maker level, pulled toward the overall mean where they are few.',
      'zh-CN':
        '静态标签、参与度、回报潜力按方案中的权重合成。回报潜力是团队规模与决策者级别相同的其他客户的平均 ROI，客户少时向总体均值收缩。',
    },
    when: ({ result }) => result.reweighted !== undefined,
    tables: [reweightedTable],
  },
  {
    heading: { en: 'Onboarding and product adoption', 'zh-CN': '引导分数与产品采用率' },
    note: {
      en: 'Mismatched customers are selected by a score that contains adoption, so their correlation is not that of all customers. Read the three lines together.',
      'zh-CN': '错配客户是按含采用率的得分筛选出来的，其相关系数与全部客户不可直接等同，三行应对照阅读。',
    },
    when: hasOnboarding,
    roles: ['onboarding', 'adoption'],
    tables: [onboardingTable],
  },
  {
    heading: { en: 'Adoption by onboarding band', 'zh-CN': '各引导分数段的采用率' },
    when: hasOnboarding,
    tables: [bandsTable],
  },
  {
    heading: {
      en: 'Onboarding and adoption within industry and company size',
      'zh-CN': '行业、规模内部的引导分数与采用率相关',
    },
    when: hasOnboarding,
    tables: [strataTable],
  },
];
