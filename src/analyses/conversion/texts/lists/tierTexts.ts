import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  members: 'Number',
  shareOfMembers: 'Share of all',
  recordShare: 'Share of records',
  meanCallRate: 'Call rate, mean of members',
  pooledCallRate: 'Call rate, all records',
  meanCalls: 'Mean of called records',
  withoutCalls: 'Without a call',
  pooledSignRate: 'Sign rate, all records',
  pooledRejectRate: 'Reject rate, all records',
  meanSampleSize: 'Mean sample size',
  medianSampleSize: 'Median sample size',
  meanTestDays: 'Mean test days',
  ties: 'Share the line',
  rejectReason: 'Reason',
  rejectShare: 'Share of rejected',
  ofHighCustomers: 'Of high customers',
  ofMidCustomers: 'Of middle customers',
  ofLowCustomers: 'Of low customers',
};

const zh: Record<keyof typeof en, string> = {
  members: '数量',
  shareOfMembers: '占比',
  recordShare: '记录占比',
  meanCallRate: '调用率均值',
  pooledCallRate: '合并调用率',
  meanCalls: '平均调用记录数',
  withoutCalls: '无调用的数量',
  pooledSignRate: '合并签约率',
  pooledRejectRate: '合并不接入率',
  meanSampleSize: '平均样本量',
  medianSampleSize: '样本量中位数',
  meanTestDays: '平均测试时间',
  ties: '与线同分',
  rejectReason: '不接入原因',
  rejectShare: '占不接入记录',
  ofHighCustomers: '高价值客户',
  ofMidCustomers: '中价值客户',
  ofLowCustomers: '低价值客户',
};

/** The tiers side by side, and reasons for rejection by tier. */
export const tierTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
