import type { Locale } from '../../engine/recipe/types';
import type { Catalogues } from '../../report/text/fillTemplate';

/** The sheets of the report by role, in tab order. */
export const sheetRoles = [
  'summary',
  'report',
  'highCustomers',
  'lowCustomers',
  'highProducts',
  'lowProducts',
  'customerFeatures',
  'productFeatures',
  'customerRanking',
  'productRanking',
  'actions',
  'followUps',
  'tiers',
  'customerEvidence',
  'productEvidence',
  'funnel',
  'teams',
  'featureTests',
  'kpis',
  'cautions',
  'figures',
  'chartData',
] as const;

export type SheetRole = (typeof sheetRoles)[number];

/** Names of the tabs; eight of them are published names and must not change. */
const names: Catalogues<SheetRole> = {
  en: {
    summary: 'Conversion summary',
    report: 'Conversion report',
    actions: 'Actions',
    followUps: 'Records to follow up',
    tiers: 'Tiers compared',
    customerEvidence: 'Customer evidence',
    productEvidence: 'Product evidence',
    funnel: 'Funnel, Pareto, trend',
    teams: 'Salespeople, departments',
    featureTests: 'Tests of differences',
    kpis: 'Indicators',
    cautions: 'Report cautions',
    figures: 'Report figures',
    highCustomers: 'High-value customers',
    lowCustomers: 'Low-value customers',
    highProducts: 'High-value products',
    lowProducts: 'Low-value products',
    customerFeatures: 'Customer differences',
    productFeatures: 'Product differences',
    customerRanking: 'All customers ranked',
    productRanking: 'All products ranked',
    chartData: 'Report chart data',
  },
  'zh-CN': {
    summary: '转化分析概要',
    report: '转化分析报告',
    actions: '行动清单',
    followUps: '待跟进记录',
    tiers: '分层对比',
    customerEvidence: '客户依据',
    productEvidence: '产品依据',
    funnel: '漏斗、二八与趋势',
    teams: '销售与部门',
    featureTests: '差异检验',
    kpis: '指标监控',
    cautions: '转化分析提示',
    figures: '转化报告数字',
    highCustomers: '高价值客户列表',
    lowCustomers: '低价值客户列表',
    highProducts: '高价值产品列表',
    lowProducts: '低价值产品列表',
    customerFeatures: '客户特征差异统计',
    productFeatures: '产品特征差异统计',
    customerRanking: '客户全部排名',
    productRanking: '产品全部排名',
    chartData: '转化图表数据',
  },
};

/** Name of a sheet's tab in the language of the report. */
export function sheetName(role: SheetRole, locale: Locale): string {
  return names[locale][role];
}
