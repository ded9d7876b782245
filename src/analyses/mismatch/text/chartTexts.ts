import type { Catalogues } from '../../../report/text/fillTemplate';

/** Titles, axes and descriptions of the charts. A title says the finding with its number. */
export const chartTexts = {
  en: {
    lifecycleTitle: '{share:rate} of mismatched customers are in {stage} ({count:count} of {mismatch:count})',
    lifecycleDescription: 'Bar chart: mismatched customers by lifecycle stage, most first. {parts}.',
    lifecyclePart: '{stage} {count:count}',
    customersAxis: 'Mismatched customers',
    scatterTitle: 'Onboarding and adoption: r = {r:ratio} [{low:ratio}, {high:ratio}], n {n:count}',
    scatterTitleNone: 'Onboarding and adoption of mismatched customers',
    scatterDescription:
      'Scatter chart with linear trend: onboarding score across, product adoption up, one point a mismatched customer ({shown:count} of {n:count} shown).',
    scatterSeries: 'Mismatched customers',
    trend: 'Linear trend',
    onboardingAxis: 'Onboarding score',
    adoptionAxis: 'Product adoption',
    levelTitle: 'ROI by decision maker: medians {low:ratio} ({lowest}) to {high:ratio} ({highest})',
    teamTitle: 'ROI by team size: medians {low:ratio} ({lowest}) to {high:ratio} ({highest})',
    boxDescription: 'Box-and-whisker chart of the ROI of mismatched customers. Medians: {parts}.',
    boxPart: '{group} {median:ratio} (n {n:count})',
    roiAxis: 'ROI (CLV / acquisition cost)',
    levelAxis: 'Decision maker',
    teamAxis: 'Team size',
  },
  'zh-CN': {
    lifecycleTitle: '{mismatch:count} 个错配客户中 {count:count} 个（{share:rate}）处于{stage}',
    lifecycleDescription: '条形图：各生命周期阶段的错配客户数，从多到少。{parts}。',
    lifecyclePart: '{stage} {count:count}',
    customersAxis: '错配客户数',
    scatterTitle: '引导分数与采用率：r = {r:ratio} [{low:ratio}, {high:ratio}]，n {n:count}',
    scatterTitleNone: '错配客户的引导分数与采用率',
    scatterDescription:
      '带线性趋势线的散点图：横轴为引导分数，纵轴为产品采用率，每点一个错配客户（共 {n:count} 个，显示 {shown:count} 个）。',
    scatterSeries: '错配客户',
    trend: '线性趋势',
    onboardingAxis: '引导分数',
    adoptionAxis: '产品采用率',
    levelTitle: '各决策者级别 ROI：中位数 {low:ratio}（{lowest}）至 {high:ratio}（{highest}）',
    teamTitle: '各团队规模 ROI：中位数 {low:ratio}（{lowest}）至 {high:ratio}（{highest}）',
    boxDescription: '错配客户 ROI 的箱线图。中位数：{parts}。',
    boxPart: '{group} {median:ratio}（n {n:count}）',
    roiAxis: 'ROI（生命周期价值 ÷ 获客成本）',
    levelAxis: '决策者级别',
    teamAxis: '团队规模',
  },
} as const satisfies Catalogues;
