import type { Vocabulary } from './Words';

/** What an analysis cannot say without a role. */
export const lostTexts = {
  repeatedRecords: {
    en: 'records with the same number cannot be noticed',
    'zh-CN': '无法发现编号重复的记录',
  },
  stageFlags: { en: 'outcomes come only from their own columns', 'zh-CN': '各项结果只能取自各自的列' },
  signRate: { en: 'no sign rate; scores leave that part out', 'zh-CN': '没有签约率，评分中不计这一项' },
  rejectRate: { en: 'no reject rate and no stop list', 'zh-CN': '没有不接入率，也没有停止投入名单' },
  callableNotCalled: { en: 'no list of callable but not called records', 'zh-CN': '没有“可接入未调用”名单' },
  testingShare: { en: 'no share still in test', 'zh-CN': '没有测试中占比' },
  pendingShare: { en: 'no share awaiting feedback', 'zh-CN': '没有待反馈占比' },
  openedInFunnel: { en: 'the funnel has no step for opened accounts', 'zh-CN': '漏斗中没有“开通”一步' },
  featureDifference: {
    en: 'not compared between the tiers',
    'zh-CN': '不比较高低价值层在这方面的差异',
  },
  sampleSize: { en: 'no mean sample size', 'zh-CN': '没有平均样本量' },
  applicationTime: {
    en: 'no data window, no months and no test time',
    'zh-CN': '没有数据时间范围、月度趋势和测试时间',
  },
  testTime: { en: 'no test time', 'zh-CN': '没有测试时间' },
  timeOrder: { en: 'cause and effect in time cannot be checked', 'zh-CN': '无法核对时间上的因果先后' },
  rejectReasons: { en: 'no reasons for rejection', 'zh-CN': '没有不接入原因分布' },
  valueWeighting: { en: 'records are not weighted by money', 'zh-CN': '不按金额加权' },
  salesInPerformance: { en: 'performance is made of the other measures', 'zh-CN': '综合表现由其余指标构成' },
  adoptionInPerformance: {
    en: 'performance is made of the other measures',
    'zh-CN': '综合表现由其余指标构成',
  },
  supportInPerformance: {
    en: 'performance is made of the other measures',
    'zh-CN': '综合表现由其余指标构成',
  },
  returnOnInvestment: { en: 'no return on investment and no box plots', 'zh-CN': '没有投资回报率和箱线图' },
  lifecycleChart: {
    en: 'no lifecycle chart and no list of dormant accounts',
    'zh-CN': '没有生命周期分布和休眠客户名单',
  },
  heatMaps: { en: 'no heat map of industry and size', 'zh-CN': '没有行业与规模热力图' },
  onboardingCorrelation: {
    en: 'no link between onboarding and adoption, no early warning',
    'zh-CN': '没有引导分数与采用率的关系，也没有预警名单',
  },
  decisionMakerBoxes: { en: 'no return by decision-maker level', 'zh-CN': '没有按决策者级别的回报率' },
  teamSizeBoxes: { en: 'no return by team size', 'zh-CN': '没有按团队规模的回报率' },
} satisfies Vocabulary;
