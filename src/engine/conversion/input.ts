import type { AnalysisInput } from '../table/AnalysisInput';
import { aliasList } from '../table/roles/aliasList';
import type { RoleDefinition } from '../table/roles/RoleDefinition';

/** Aliases are in order of preference. */
const roles: readonly RoleDefinition[] = [
  {
    role: 'record_id',
    kind: 'category',
    content: 'id',
    need: 'optional',
    lost: 'repeatedRecords',
    aliases: aliasList(`
      申请主键id | 申请id | 记录id | 单号 | 申请单号 | 订单号 | opportunity_id | deal id | record id |
      order id | lead number | row id | leadid | record no | record number | test id | application id |
      申请编号 | 记录编号 | 商机编号 | 测试编号 | 流水号 | 主键id | 编号`),
  },
  {
    role: 'customer',
    kind: 'category',
    content: 'name',
    need: 'required',
    inRow: 'each',
    aliases: aliasList(`
      客户简称 | 客户名称 | 客户 | 公司名称 | 企业名称 | 商户名称 | customer | customer name |
      account | account name | company | client | client name | company name | customer full name |
      客户全称 | 企业简称 | 公司简称 | 商户 | 客户公司`),
    fallbacks: aliasList(`
      organization | organisation | organization name | deal organization | potential customer |
      related account | associated company | associated company ids | opportunity account | customer id | account id | company id |
      客户ID | 客户编号 | 客户编码 | 关联客户 | 最终客户 | 线索名称 | contact | contact name | contact person | deal contact person |
      associated contact | primary contact | prospect id | lead | lead name | full name | 联系人 | 联系人姓名 | 姓名 | email | 手机 | phone | name | id`),
  },
  {
    role: 'product',
    kind: 'category',
    content: 'name',
    need: 'required',
    inRow: 'each',
    aliases: aliasList(`
      子产品名称 | 产品名称 | 产品 | 商品名称 | 服务名称 | sku | product | product name | sub product |
      item | solution | service | sub product name | service name | item name | 子产品 | 产品名 |
      服务 | 商品 | 接口名称 | 产品线名称`),
    fallbacks: aliasList(`
      product line | prod line | product family | product category | product interest | products | deal product | line of business |
      plan | plan name | subscription plan | package | edition | offer | solution area | 产品线 | 产品类型 | 产品类别 | 意向产品 | 产品意向 | 套餐 | 版本 |
      业务线 | 业务类型 | opportunity type | deal type | deal pipeline | pipeline | record type | type | 商机类型 | 销售流程 | lead source | deal source |
      price list | price book | original source | original source type | original traffic source | opportunity source | campaign source | primary campaign source | source | source campaign | campaign | campaign name | channel |
      线索来源 | 商机来源 | 客户来源 | 来源 | 渠道 | 市场活动`),
  },
  {
    role: 'stage',
    kind: 'category',
    content: 'stage',
    need: 'oneOf',
    group: 'calledSignal',
    lost: 'stageFlags',
    madeUpBy: ['signed', 'rejected'],
    aliases: aliasList(`
      测试进度 | 测试阶段 | 阶段 | 状态 | 商机阶段 | 跟进状态 | deal_stage | stage | status |
      pipeline stage | lead status | current stage | test stage | test status | test progress |
      progress | deal status | record status | 测试状态 | 进度 | 当前阶段 | 接入状态 | 销售阶段 |
      opportunity stage | sales stage | sale stage | stage name | stage of deal | status label | deal stage name | 销售阶段名称 | 商机阶段名称 | 当前销售阶段`),
    fallbacks: aliasList(`
      outcome | deal outcome | opportunity status | opportunity state | disposition | result | status reason | state |
      赢单状态 | 商机状态 | 阶段状态 | 结果 | 线索状态 | 处理结果`),
  },
  {
    role: 'called',
    kind: 'flag',
    content: 'none',
    need: 'oneOf',
    group: 'calledSignal',
    inRow: 'each',
    aliases: aliasList(`
      是否调用 | 调用 | 已调用 | 是否使用 | 是否激活 | 是否首次调用 | called | activated | is called |
      used | converted | went live | called flag | has called | has called api | api called | in use |
      是否已调用 | 有无调用 | 调用标志 | 是否有调用 | 是否产生调用 |
      api calls | call count | number of calls | calls made | is converted | 是否转化 | did they go live | is live | 调用次数 | 调用量 | 累计调用次数`),
    fallbacks: aliasList(`
      won | is won | closed won | is closed won | deal won | signed | is signed | contract signed | contracted | purchased | subscribed | success |
      conversion | 是否成交 | 是否签约 | 是否赢单 | 签约 | 已签约 | 赢单 | 成交 | 是否成单`),
  },
  {
    role: 'signed',
    kind: 'flag',
    content: 'none',
    need: 'optional',
    lost: 'signRate',
    madeUpBy: ['stage'],
    aliases: aliasList(`
      是否签约 | 签约 | 已签约 | 测试阶段_已接入 | 已接入 | 是否接入 | 是否成交 | signed | is signed |
      contract signed | won | closed won | is closed won | signed flag | has signed | contracted | is won |
      是否已签约 | 签约标志 | 是否签合同 | 合同签订 | 是否赢单`),
  },
  {
    role: 'rejected',
    kind: 'flag',
    content: 'none',
    need: 'optional',
    lost: 'rejectRate',
    madeUpBy: ['stage'],
    aliases: aliasList(`
      测试阶段_不接入 | 不接入 | 是否拒绝 | 是否流失 | 已拒绝 | 丢单 | rejected | lost | closed lost |
      declined | not integrated | disqualified | rejected flag | is rejected | is lost | is closed lost |
      not interested | 是否不接入 | 拒绝接入 | 是否丢单 | 是否输单`),
  },
  {
    role: 'integratable',
    kind: 'flag',
    content: 'none',
    need: 'optional',
    lost: 'callableNotCalled',
    madeUpBy: ['stage'],
    aliases: aliasList(`
      测试阶段_可接入 | 可接入 | 可以接入 | 是否可接入 | 通过测试 | can integrate | qualified |
      accepted | callable | is callable | ready to integrate | approved | sales accepted | integratable | can be integrated |
      is qualified | integration ready | 是否可以接入 | 可接入标志`),
  },
  {
    role: 'testing',
    kind: 'flag',
    content: 'none',
    need: 'optional',
    lost: 'testingShare',
    madeUpBy: ['stage'],
    aliases: aliasList(`
      测试阶段_测试中 | 测试中 | 是否测试中 | 试用中 | 评估中 | in test | testing | trial | in trial |
      evaluating | prospecting | is testing | under test | test in progress | 是否在测 | 测试进行中`),
  },
  {
    role: 'pending',
    kind: 'flag',
    content: 'none',
    need: 'optional',
    lost: 'pendingShare',
    madeUpBy: ['stage'],
    aliases: aliasList(`
      测试阶段_待反馈 | 待反馈 | 等待反馈 | 跟进中 | 待定 | pending | awaiting feedback | in progress |
      engaging | follow up | nurturing | is pending | waiting for feedback | feedback pending |
      是否待反馈 | 待客户反馈`),
  },
  {
    role: 'opened',
    kind: 'flag',
    content: 'none',
    need: 'optional',
    lost: 'openedInFunnel',
    madeUpBy: ['stage', 'open_date'],
    aliases: aliasList(`
      是否开通 | 开通 | 已开通 | 接口开通 | 是否上线 | provisioned | opened | enabled | is enabled |
      account opened | activated account | opened flag | is opened | has opened | is provisioned |
      是否已开通 | 开通标志 | 是否开户`),
  },
  {
    role: 'intent',
    kind: 'category',
    content: 'none',
    need: 'optional',
    lost: 'featureDifference',
    aliases: aliasList(`
      接入意向 | 意向 | 合作意向 | 客户意向 | 采购意向 | intent | intention | willingness | interest |
      buying intent | integration intent | intent to integrate | purchase intent | 意向度 | 客户接入意向`),
  },
  {
    role: 'customer_type',
    kind: 'category',
    content: 'none',
    need: 'optional',
    lost: 'featureDifference',
    ofCustomer: 'lasting',
    aliases: aliasList(`
      客户类型 | 客户类别 | 客户分类 | 客户性质 | 客户属性 | customer type | account type |
      client type | customer category | lead origin | segment | type of customer | customer segment |
      client segment | 客户群 | 客群 | 客户分层 | 客户类型名称`),
  },
  {
    role: 'department',
    kind: 'category',
    content: 'none',
    need: 'optional',
    lost: 'featureDifference',
    ofCustomer: 'changing',
    aliases: aliasList(`
      部门名称 | 部门 | 所属部门 | 事业部 | 团队 | 销售部门 | department | dept | division | team |
      business unit | regional office | department name | sales team | sales department | 部门名 |
      所在部门 | 归属部门 | 团队名称`),
  },
  {
    role: 'salesperson',
    kind: 'category',
    content: 'person',
    need: 'optional',
    lost: 'featureDifference',
    ofCustomer: 'changing',
    aliases: aliasList(`
      销售 | 销售员 | 销售人员 | 业务员 | 客户经理 | 负责人 | 销售代表 | sales agent | salesperson |
      sales rep | owner | account owner | potential owner | lead owner | sales representative |
      account manager | sales manager | rep | 销售姓名 | 销售经理 | 跟进人 | 商务 | 商务经理 |
      销售负责人 |
      deal owner | opportunity owner | record owner | contact owner | owner name | assigned to | 商机所有人 | 所有人 | 商机负责人 | 归属销售`),
  },
  {
    role: 'sample_size',
    kind: 'number',
    content: 'count',
    need: 'optional',
    lost: 'sampleSize',
    aliases: aliasList(`
      样本量 | 测试样本量 | 测试量 | 样本数 | 数据量 | sample size | sample volume | test volume |
      n samples | quantity | samples | number of samples | sample count | test samples | 样本数量 |
      样本条数 | 测试数据量 | 测试样本数`),
  },
  {
    role: 'apply_date',
    kind: 'date',
    content: 'none',
    need: 'optional',
    lost: 'applicationTime',
    aliases: aliasList(`
      申请时间 | 申请日期 | 提交时间 | 创建时间 | 开始时间 | apply date | application date |
      created time | created at | engage date | start date | order date | applied at | applied on |
      application time | apply time | request date | submitted at | test start date | 申请日 |
      提交日期 | 测试申请时间 | 测试开始时间 | 创建日期 |
      created date | create date | created on | created | date created | deal created | lead created | add time | created at date | 录入时间 | 商机创建时间`),
  },
  {
    role: 'return_date',
    kind: 'date',
    content: 'none',
    need: 'optional',
    lost: 'testTime',
    aliases: aliasList(`
      测试返回时间 | 返回时间 | 反馈时间 | 完成时间 | 测试完成时间 | 结束时间 | return date |
      completed at | close date | closing date | closed at | end date | returned at | returned on |
      result date | test end date | completion date | feedback date | 返回日期 | 测试返回日期 |
      测试结束时间 | 反馈日期 | 完成日期 |
      expected close date | est close date | actual close date | closed date | won time | 预计成交日期 | 结单日期 | 成交日期 | 预计结单日期 | 实际成交日期`),
  },
  {
    role: 'open_date',
    kind: 'date',
    content: 'none',
    need: 'optional',
    lost: 'timeOrder',
    aliases: aliasList(`
      产品开通时间 | 开通时间 | 开通日期 | 上线时间 | 接口开通时间 | go live date | provision date |
      activation date | opened at | enabled at | opened on | open date | opening date |
      provisioned at | account opened at | 产品开通日期 | 接口开通日期 | 上线日期`),
  },
  {
    role: 'first_call_date',
    kind: 'date',
    content: 'none',
    need: 'oneOf',
    group: 'calledSignal',
    lost: 'timeOrder',
    aliases: aliasList(`
      首次调用时间 | 首调时间 | 首次使用时间 | 首次调用日期 | 第一次调用时间 | first call date |
      first used at | first usage | first call time | first activity date | first called at |
      first called on | first call | first use date | first api call | 首次调用 | 首调日期 |
      最早调用时间`),
  },
  {
    role: 'feedback',
    kind: 'category',
    content: 'none',
    need: 'optional',
    lost: 'featureDifference',
    aliases: aliasList(`
      反馈结果 | 测试结果 | 评估结果 | 反馈 | 测试结论 | feedback | test result | outcome |
      evaluation result | result | feedback result | test outcome | test conclusion | 客户反馈 |
      反馈结论 | 测试反馈 | 评测结果`),
  },
  {
    role: 'reject_reason',
    kind: 'category',
    content: 'none',
    need: 'optional',
    lost: 'rejectReasons',
    aliases: aliasList(`
      不接入原因 | 拒绝原因 | 流失原因 | 丢单原因 | 失败原因 | reject reason | lost reason |
      loss reason | churn reason | reason code | decline reason | rejection reason |
      reason for rejection | reason lost | reason | 不接入理由 | 未接入原因 | 原因 |
      closed lost reason | 输单原因 | 战败原因 | 输单理由`),
  },
  {
    role: 'amount',
    kind: 'number',
    content: 'amount',
    need: 'optional',
    lost: 'valueWeighting',
    aliases: aliasList(`
      金额 | 合同金额 | 成交金额 | 订单金额 | 销售额 | amount | deal value | close_value | sales |
      expected revenue | contract value | deal amount | contract amount | order value | value |
      合同额 | 签约金额 | 成交额 | 交易金额 | 订单额 |
      est revenue | estimated revenue | deal size | est value | amount in company currency | actual revenue | total amount | 商机金额 | 预计金额 | 预计成交金额 | 预计销售金额 | 预测金额 | 总金额 | 销售金额`),
  },
  {
    role: 'cost',
    kind: 'number',
    content: 'amount',
    need: 'optional',
    aliases: aliasList(`
      测试成本 | 成本或投入 | 测试费用 | 投入成本 | 测试投入 | 获客预算 | 投入预算 | 客户预算 | 获客成本 | 测试工时 | 投入工时 |
      test cost | cost of test | cost or effort | testing cost | cost per test | acquisition budget | account budget |
      customer budget | acquisition cost | test hours | effort hours`),
    fallbacks: aliasList(`
      成本 | 费用 | 投入 | 预算 | 工时 | cost | effort | budget | spend | hours`),
  },
];

/** What the conversion analysis reads: one row per test record. */
export const conversionInput: AnalysisInput = { analysis: 'conversion', rows: 'records', roles };
