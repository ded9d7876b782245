import type { KpiName } from '../../../engine/conversion/measureKpis';
import type { Words } from '../../../report/text/Words';
import { perOutcome } from './perOutcome';

/** What an indicator is called, and what stands beside it as another measure of the same. */
interface KpiWords {
  readonly name: Words;
  readonly other?: Words;
}

export const kpiWords: Readonly<Record<KpiName, KpiWords>> = {
  highCustomerShare: {
    name: { en: 'Share of high-value customers', 'zh-CN': '高价值客户占比' },
    other: {
      en: 'all customers with the score of the high line or more',
      'zh-CN': '评分不低于高价值线的全部客户',
    },
  },
  lowCustomerShare: {
    name: { en: 'Share of low-value customers', 'zh-CN': '低价值客户占比' },
    other: {
      en: 'all customers with the score of the low line or less',
      'zh-CN': '评分不高于低价值线的全部客户',
    },
  },
  customerCallRate: {
    name: { en: 'Call rate of customers', 'zh-CN': '客户调用率' },
    other: { en: "mean of the customers' rates", 'zh-CN': '各客户调用率的均值' },
  },
  highProductShare: {
    name: { en: 'Share of high-value products', 'zh-CN': '高价值产品占比' },
    other: {
      en: 'all products with the score of the high line or more',
      'zh-CN': '评分不低于高价值线的全部产品',
    },
  },
  productCallRate: {
    name: { en: 'Mean call rate of products', 'zh-CN': '产品平均调用转化率' },
    other: { en: 'rate of all records', 'zh-CN': '全部记录合并' },
  },
  lowProductCallRate: {
    name: { en: 'Mean call rate of low-value products', 'zh-CN': '低价值产品平均调用转化率' },
    other: { en: 'rate of all their records', 'zh-CN': '其全部记录合并' },
  },
  callsPer100Records: {
    name: perOutcome(
      { en: 'Calls per 100 tests', 'zh-CN': '每百条测试的调用数' },
      { en: 'Calls per 100 records', 'zh-CN': '每百条记录的调用数' },
    ),
  },
  testDaysPerCall: { name: { en: 'Test days per call', 'zh-CN': '每次调用的测试天数' } },
  callableConversion: {
    name: { en: 'Called share of callable records', 'zh-CN': '可接入记录的调用比例' },
  },
  meanTestDays: {
    name: { en: 'Mean test time (days)', 'zh-CN': '平均测试时间（天）' },
    other: { en: 'median (days)', 'zh-CN': '中位数（天）' },
  },
  amountCallRate: {
    name: { en: 'Called share of the amounts', 'zh-CN': '按金额计的调用率' },
    other: { en: 'call rate of records', 'zh-CN': '按记录计的调用率' },
  },
  amountPerCall: { name: { en: 'Amount per call', 'zh-CN': '每次调用的金额' } },
};
