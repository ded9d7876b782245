import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  records: 'Records',
  customers: 'Customers',
  products: 'Products',
  calls: 'Called records',
  callRate: 'Call rate of all records',
  smallSample: 'Very few records: fewer than',
  cautionSample: 'Few records: fewer than',
  returned: 'Finished tests',
  returnedNotCalled: 'Finished tests not called',
  callableNotCalled: 'Callable records not called',
  callableConversion: 'Called share of callable records',
  testDaysCount: 'Tests with a test time',
  meanTestDays: 'Mean test time (days)',
  medianTestDays: 'Median test time (days)',
  ninetiethTestDays: 'Test time exceeded by one in ten (days)',
  firstApplication: 'First application',
  lastApplication: 'Last application',
};

const zh: Record<keyof typeof en, string> = {
  records: '记录数',
  customers: '客户数',
  products: '产品数',
  calls: '调用记录数',
  callRate: '总体调用率',
  smallSample: '记录极少：少于',
  cautionSample: '记录较少：少于',
  returned: '已返回的测试数',
  returnedNotCalled: '已返回而未调用数',
  callableNotCalled: '可接入但未调用数',
  callableConversion: '可接入记录的调用比例',
  testDaysCount: '有测试时间的测试数',
  meanTestDays: '平均测试时间（天）',
  medianTestDays: '测试时间中位数（天）',
  ninetiethTestDays: '一成测试超过的天数',
  firstApplication: '最早申请日期',
  lastApplication: '最晚申请日期',
};

/** Figures of all records together. */
export const overallLabels: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
