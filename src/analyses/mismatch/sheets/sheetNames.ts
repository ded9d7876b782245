import type { Vocabulary } from '../../../report/text/Words';

/** Names of the tabs, by role. */
export const sheetNames = {
  summary: { en: 'Mismatch summary', 'zh-CN': '错配分析摘要' },
  report: { en: 'Mismatch report', 'zh-CN': '错配分析报告' },
  healthPlan: { en: 'Mismatch health plan', 'zh-CN': '错配健康计划' },
  mismatchList: { en: 'Mismatch list', 'zh-CN': '错配客户清单' },
  segments: { en: 'Mismatch segments', 'zh-CN': '错配分布' },
  drivers: { en: 'Mismatch drivers', 'zh-CN': '错配成因' },
  actions: { en: 'Mismatch actions', 'zh-CN': '错配行动清单' },
  scores: { en: 'Customer scores', 'zh-CN': '客户评分总表' },
  stability: { en: 'Mismatch stability', 'zh-CN': '错配稳定性' },
  method: { en: 'Mismatch method', 'zh-CN': '错配分析方法' },
  cautions: { en: 'Mismatch cautions', 'zh-CN': '错配分析提示' },
  proof: { en: 'Mismatch proof', 'zh-CN': '错配公式核对' },
  proofRows: { en: 'Mismatch proof rows', 'zh-CN': '错配公式核对明细' },
  chartData: { en: 'Mismatch chart data', 'zh-CN': '错配图表数据' },
} as const satisfies Vocabulary;
