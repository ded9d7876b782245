import type { Catalogues } from '../../text/fillTemplate';

/** The first part of a composed figure name: a tier. */
export const subjectLabels: Catalogues<
  'highCustomer' | 'midCustomer' | 'lowCustomer' | 'highProduct' | 'midProduct' | 'lowProduct'
> = {
  en: {
    highCustomer: 'High-value customers',
    midCustomer: 'Middle customers',
    lowCustomer: 'Low-value customers',
    highProduct: 'High-value products',
    midProduct: 'Middle products',
    lowProduct: 'Low-value products',
  },
  'zh-CN': {
    highCustomer: '高价值客户',
    midCustomer: '中价值客户',
    lowCustomer: '低价值客户',
    highProduct: '高价值产品',
    midProduct: '中价值产品',
    lowProduct: '低价值产品',
  },
};

/** The first part of a composed figure name: a place in a ranking. */
export const ordinalLabels: Catalogues<
  'firstCustomer' | 'secondCustomer' | 'thirdCustomer' | 'firstProduct' | 'secondProduct' | 'thirdProduct'
> = {
  en: {
    firstCustomer: 'Best customer',
    secondCustomer: 'Second customer',
    thirdCustomer: 'Third customer',
    firstProduct: 'Best product',
    secondProduct: 'Second product',
    thirdProduct: 'Third product',
  },
  'zh-CN': {
    firstCustomer: '第一名客户',
    secondCustomer: '第二名客户',
    thirdCustomer: '第三名客户',
    firstProduct: '第一名产品',
    secondProduct: '第二名产品',
    thirdProduct: '第三名产品',
  },
};

/** The second part of a composed figure name. */
export const partLabels: Catalogues<
  | 'Groups'
  | 'Share'
  | 'Records'
  | 'RecordShare'
  | 'Calls'
  | 'CallShare'
  | 'MeanCallRate'
  | 'PooledCallRate'
  | 'MeanCalls'
  | 'PooledRejectRate'
  | 'WithoutCalls'
  | 'Name'
  | 'CallRate'
  | 'Low'
  | 'High'
  | 'Score'
> = {
  en: {
    Groups: 'number',
    Share: 'share of all',
    Records: 'records',
    RecordShare: 'share of records',
    Calls: 'called records',
    CallShare: 'share of calls',
    MeanCallRate: 'mean of call rates',
    PooledCallRate: 'call rate of all their records',
    MeanCalls: 'mean of called records',
    PooledRejectRate: 'reject rate of all their records',
    WithoutCalls: 'number without a call',
    Name: 'name',
    CallRate: 'call rate',
    Low: 'call rate at least (95%)',
    High: 'call rate at most (95%)',
    Score: 'score',
  },
  'zh-CN': {
    Groups: '数量',
    Share: '占比',
    Records: '记录数',
    RecordShare: '记录占比',
    Calls: '调用记录数',
    CallShare: '调用占比',
    MeanCallRate: '调用率均值',
    PooledCallRate: '合并调用率',
    MeanCalls: '平均调用记录数',
    PooledRejectRate: '合并不接入率',
    WithoutCalls: '无调用的数量',
    Name: '名称',
    CallRate: '调用率',
    Low: '调用率下限（95%）',
    High: '调用率上限（95%）',
    Score: '综合评分',
  },
};

type OwnFigure =
  | 'records'
  | 'customers'
  | 'products'
  | 'calls'
  | 'callRate'
  | 'meanCustomerCallRate'
  | 'customersWithoutCalls'
  | 'expectedWithoutCalls'
  | 'productMeanRatio'
  | 'productPooledRatio'
  | 'highestRateCustomer'
  | 'highestRate'
  | 'highestRateRecords'
  | 'mostCallsCustomer'
  | 'mostCalls'
  | 'mostCallsRecords'
  | 'mostCallsRate'
  | 'topTenLowestRate'
  | 'topTenHighestRate'
  | 'topTenFewestCalls'
  | 'topTenMostCalls'
  | 'topTenLowestScore'
  | 'topTenHighestScore'
  | 'lowAllRejected'
  | 'lowAllRejectedNames'
  | 'lowHalfRejected'
  | 'lowMostlyRejected'
  | 'usedNotSignedCount'
  | 'usedNotSignedNames'
  | 'midConversionCount'
  | 'midConversionNames'
  | 'highButWeakNames'
  | 'smallSample'
  | 'cautionSample'
  | 'noEvidenceNames'
  | 'noConversionCount'
  | 'noConversionNames'
  | 'highRejectCount'
  | 'highRejectNames'
  | 'lowProductHalfRejected'
  | 'lowProductLowestReject'
  | 'lowProductHighestReject'
  | 'lowProductNegative'
  | 'firstTypeName'
  | 'firstTypeHigh'
  | 'firstTypeLow'
  | 'secondTypeName'
  | 'secondTypeHigh'
  | 'secondTypeLow'
  | 'featuresTested'
  | 'featuresSignificant'
  | 'returned'
  | 'returnedNotCalled'
  | 'callableNotCalled'
  | 'callableConversion'
  | 'topCustomerGroups'
  | 'customerShareByCalls'
  | 'customerGini'
  | 'topProductGroups'
  | 'productShareByCalls'
  | 'productGini'
  | 'bestProduct'
  | 'bestProductCallRate'
  | 'bestProductCalls'
  | 'bestProductRecords'
  | 'worstProduct'
  | 'worstProductCallRate'
  | 'worstProductCalls'
  | 'worstProductRecords'
  | 'maintainCount'
  | 'maintainNames'
  | 'stopCount'
  | 'stopNames'
  | 'stopRecords'
  | 'stopRejectRate'
  | 'developCount'
  | 'developNames'
  | 'salesAboveCount'
  | 'salesAboveNames'
  | 'salesBelowCount'
  | 'salesBelowNames'
  | 'promoteCount'
  | 'promoteNames'
  | 'optimiseCount'
  | 'optimiseNames'
  | 'retireCount'
  | 'retireNames'
  | 'meanTestDays'
  | 'medianTestDays'
  | 'ninetiethTestDays'
  | 'slowestProduct'
  | 'slowestProductDays'
  | 'firstApplication'
  | 'lastApplication'
  | 'customersNearHighCut';

/** Figures with a name of their own. */
export const figureLabels: Catalogues<OwnFigure> = {
  en: {
    records: 'Records',
    customers: 'Customers',
    products: 'Products',
    calls: 'Called records',
    callRate: 'Call rate of all records',
    meanCustomerCallRate: "Mean of the customers' call rates",
    customersWithoutCalls: 'Customers without a call',
    expectedWithoutCalls: 'Customers without a call that chance would leave',
    productMeanRatio: 'High to low products, ratio of mean rates',
    productPooledRatio: 'High to low products, ratio of pooled rates',
    highestRateCustomer: 'Customer with the highest call rate',
    highestRate: 'Highest call rate',
    highestRateRecords: 'Records of that customer',
    mostCallsCustomer: 'Customer with the most called records',
    mostCalls: 'Most called records',
    mostCallsRecords: 'Records of that customer',
    mostCallsRate: 'Call rate of that customer',
    topTenLowestRate: 'Ten best customers: lowest call rate',
    topTenHighestRate: 'Ten best customers: highest call rate',
    topTenFewestCalls: 'Ten best customers: fewest called records',
    topTenMostCalls: 'Ten best customers: most called records',
    topTenLowestScore: 'Ten best customers: lowest score',
    topTenHighestScore: 'Ten best customers: highest score',
    lowAllRejected: 'Low-value customers that rejected every record',
    lowAllRejectedNames: 'The largest of these',
    lowHalfRejected: 'Low-value customers that rejected half or more',
    lowMostlyRejected: 'Low-value customers that rejected 80% or more',
    usedNotSignedCount: 'Products used but not signed',
    usedNotSignedNames: 'The first of these',
    midConversionCount: 'High-value products with middling conversion',
    midConversionNames: 'The first of these',
    highButWeakNames: 'High-value products below the call rate of all',
    smallSample: 'Very few records: fewer than',
    cautionSample: 'Few records: fewer than',
    noEvidenceNames: 'Low-value products with very few records',
    noConversionCount: 'Low-value products without a call in many records',
    noConversionNames: 'The first of these',
    highRejectCount: 'Low-value products rejected in 60% or more',
    highRejectNames: 'The first of these',
    lowProductHalfRejected: 'Low-value products rejected in half or more',
    lowProductLowestReject: 'Low-value products: lowest reject rate',
    lowProductHighestReject: 'Low-value products: highest reject rate',
    lowProductNegative: 'Low-value products with a negative score',
    firstTypeName: 'Customer type most typical of the high tier',
    firstTypeHigh: 'Its share in the high tier',
    firstTypeLow: 'Its share in the low tier',
    secondTypeName: 'Customer type next most typical of the high tier',
    secondTypeHigh: 'Its share in the high tier',
    secondTypeLow: 'Its share in the low tier',
    featuresTested: 'Customer feature differences tested',
    featuresSignificant: 'Of these, beyond chance (q below 0.05)',
    returned: 'Finished tests',
    returnedNotCalled: 'Finished tests not called',
    callableNotCalled: 'Callable records not called',
    callableConversion: 'Called share of callable records',
    topCustomerGroups: 'A fifth of the customers',
    customerShareByCalls: 'Share of calls of the fifth of customers with most calls',
    customerGini: 'Gini coefficient of calls over customers',
    topProductGroups: 'A fifth of the products',
    productShareByCalls: 'Share of calls of the fifth of products with most calls',
    productGini: 'Gini coefficient of calls over products',
    bestProduct: 'Product with the highest call rate',
    bestProductCallRate: 'Its call rate',
    bestProductCalls: 'Its called records',
    bestProductRecords: 'Its records',
    worstProduct: 'Product with the lowest call rate and enough records',
    worstProductCallRate: 'Its call rate',
    worstProductCalls: 'Its called records',
    worstProductRecords: 'Its records',
    maintainCount: 'Customers to maintain',
    maintainNames: 'The first of these',
    stopCount: 'Customers to stop',
    stopNames: 'The first of these',
    stopRecords: 'Stop rule: records at least',
    stopRejectRate: 'Stop rule: reject rate at least',
    developCount: 'Customers to develop',
    developNames: 'The first of these',
    salesAboveCount: 'Salespeople above the call rate of all',
    salesAboveNames: 'The first of these',
    salesBelowCount: 'Salespeople below the call rate of all',
    salesBelowNames: 'The first of these',
    promoteCount: 'Products to promote',
    promoteNames: 'The first of these',
    optimiseCount: 'Products to optimise',
    optimiseNames: 'The first of these',
    retireCount: 'Products to review for retirement',
    retireNames: 'The first of these',
    meanTestDays: 'Mean test time (days)',
    medianTestDays: 'Median test time (days)',
    ninetiethTestDays: 'Test time exceeded by one in ten (days)',
    slowestProduct: 'Product with the longest mean test time',
    slowestProductDays: 'Its mean test time (days)',
    firstApplication: 'First application',
    lastApplication: 'Last application',
    customersNearHighCut: 'Customers whose tier is decided by chance',
  },
  'zh-CN': {
    records: '记录数',
    customers: '客户数',
    products: '产品数',
    calls: '调用记录数',
    callRate: '总体调用率',
    meanCustomerCallRate: '各客户调用率均值',
    customersWithoutCalls: '无调用客户数',
    expectedWithoutCalls: '偶然情况下的无调用客户数',
    productMeanRatio: '高低产品转化率之比（均值）',
    productPooledRatio: '高低产品转化率之比（合并）',
    highestRateCustomer: '调用率最高的客户',
    highestRate: '最高调用率',
    highestRateRecords: '该客户记录数',
    mostCallsCustomer: '调用记录最多的客户',
    mostCalls: '最多调用记录数',
    mostCallsRecords: '该客户记录数',
    mostCallsRate: '该客户调用率',
    topTenLowestRate: '前十名客户最低调用率',
    topTenHighestRate: '前十名客户最高调用率',
    topTenFewestCalls: '前十名客户最少调用记录数',
    topTenMostCalls: '前十名客户最多调用记录数',
    topTenLowestScore: '前十名客户最低评分',
    topTenHighestScore: '前十名客户最高评分',
    lowAllRejected: '不接入率 100% 的低价值客户数',
    lowAllRejectedNames: '其中记录最多者',
    lowHalfRejected: '不接入率 50% 以上的低价值客户数',
    lowMostlyRejected: '不接入率 80% 以上的低价值客户数',
    usedNotSignedCount: '使用但未签约的产品数',
    usedNotSignedNames: '其中前几个',
    midConversionCount: '转化中等的高价值产品数',
    midConversionNames: '其中前几个',
    highButWeakNames: '转化率低于总体的高价值产品',
    smallSample: '记录极少：少于',
    cautionSample: '记录较少：少于',
    noEvidenceNames: '记录极少的低价值产品',
    noConversionCount: '零转化的低价值产品数',
    noConversionNames: '其中前几个',
    highRejectCount: '不接入率 60% 以上的低价值产品数',
    highRejectNames: '其中前几个',
    lowProductHalfRejected: '不接入率 50% 以上的低价值产品数',
    lowProductLowestReject: '低价值产品最低不接入率',
    lowProductHighestReject: '低价值产品最高不接入率',
    lowProductNegative: '评分为负的低价值产品数',
    firstTypeName: '高价值组最突出的客户类型',
    firstTypeHigh: '该类型在高价值组占比',
    firstTypeLow: '该类型在低价值组占比',
    secondTypeName: '高价值组次突出的客户类型',
    secondTypeHigh: '该类型在高价值组占比',
    secondTypeLow: '该类型在低价值组占比',
    featuresTested: '检验的客户特征差异数',
    featuresSignificant: '其中超出偶然范围（q < 0.05）',
    returned: '已返回的测试数',
    returnedNotCalled: '已返回而未调用数',
    callableNotCalled: '可接入但未调用数',
    callableConversion: '可接入记录的调用比例',
    topCustomerGroups: '两成客户的数量',
    customerShareByCalls: '调用最多的两成客户调用占比',
    customerGini: '客户调用基尼系数',
    topProductGroups: '两成产品的数量',
    productShareByCalls: '调用最多的两成产品调用占比',
    productGini: '产品调用基尼系数',
    bestProduct: '调用转化率最高的产品',
    bestProductCallRate: '该产品调用转化率',
    bestProductCalls: '该产品调用记录数',
    bestProductRecords: '该产品记录数',
    worstProduct: '记录充足而转化率最低的产品',
    worstProductCallRate: '该产品调用转化率',
    worstProductCalls: '该产品调用记录数',
    worstProductRecords: '该产品记录数',
    maintainCount: '重点维护客户数',
    maintainNames: '其中前几个',
    stopCount: '停止投入客户数',
    stopNames: '其中前几个',
    stopRecords: '停止规则：记录数下限',
    stopRejectRate: '停止规则：不接入率下限',
    developCount: '挖掘潜力客户数',
    developNames: '其中前几个',
    salesAboveCount: '调用率明确高于总体的销售人数',
    salesAboveNames: '其中前几个',
    salesBelowCount: '调用率明确低于总体的销售人数',
    salesBelowNames: '其中前几个',
    promoteCount: '重点推广产品数',
    promoteNames: '其中前几个',
    optimiseCount: '优化产品数',
    optimiseNames: '其中前几个',
    retireCount: '评估下线产品数',
    retireNames: '其中前几个',
    meanTestDays: '平均测试时间（天）',
    medianTestDays: '测试时间中位数（天）',
    ninetiethTestDays: '一成测试超过的天数',
    slowestProduct: '平均测试时间最长的产品',
    slowestProductDays: '该产品平均测试时间（天）',
    firstApplication: '最早申请日期',
    lastApplication: '最晚申请日期',
    customersNearHighCut: '层级取决于偶然的客户数',
  },
};
