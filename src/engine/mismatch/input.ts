import type { AnalysisInput } from '../table/AnalysisInput';
import { aliasList } from '../table/roles/aliasList';
import type { RoleDefinition } from '../table/roles/RoleDefinition';

/** Aliases are in order of preference. */
const roles: readonly RoleDefinition[] = [
  {
    role: 'customer_id',
    kind: 'category',
    content: 'id',
    need: 'oneOf',
    group: 'identity',
    inRow: 'any',
    aliases: aliasList(`
      customer_id | 客户ID | 客户编号 | 客户编码 | 客户号 | account_id | client id | cust_no | 会员ID |
      用户ID | prospect id | primary_email | 客户主键 | customer no | customer code | customer key |
      cust id | account number | client number | client code | 企业ID | 商户号 | 商户ID | 公司编号 |
      账户ID | 客户代码`),
    fallbacks: aliasList(`
      id | company id | record id | organization id | email | domain | 编号 | 客户序号`),
  },
  {
    role: 'customer_name',
    kind: 'category',
    content: 'name',
    need: 'oneOf',
    group: 'identity',
    inRow: 'any',
    aliases: aliasList(`
      customer_name | customer | account | account name | client | company | company name | 客户名称 |
      客户简称 | 客户 | 公司名称 | 企业名称 | 商户名称 | client name | cust name | organization |
      organisation | 客户全称 | 企业简称 | 公司简称 | 商户`),
    fallbacks: aliasList(`
      name | organization name | company domain name | full name | contact name | 名称 | 企业 | 公司 | 姓名 | 门店名称`),
  },
  {
    role: 'priority',
    kind: 'number',
    content: 'priority',
    need: 'required',
    inRow: 'each',
    aliases: aliasList(`
      investment_priority_score | investment priority | priority score | priority | 投资优先级得分 |
      投资优先级 | 优先级 | 客户优先级 | 优先级得分 | 优先级评分 | 客户等级分 | account priority | tier score | 投入优先级 |
      资源投入评分 | ips | cltv rank | priority rank | 优先级排名 | 优先级名次 | investment score | priority rating | 优先级分数 | 优先级分 |
      投资优先级评分 | 投资优先级分数 | 投入优先级得分`),
    fallbacks: aliasList(`
      priority level | account tier | customer tier | tier | account rating | customer grade | grade | rating | strategic value |
      importance | customer level | account level | account class | abc class | class | service tier | service level | touch model | coverage model |
      subscription tier | account segment | customer segment | segment | plan tier | icp tier | ideal customer profile tier | plan | plan name | level | 客户等级 | 客户级别 | 客户分级 | 客户分层 | 等级 | 级别 | 重要程度 |
      重要性 | 客户重要性 | 价值等级 | 会员等级 | 服务等级 | 客户星级 | 星级 | 客户类别 | 套餐`),
  },
  {
    role: 'sales',
    kind: 'number',
    content: 'amount',
    need: 'oneOf',
    group: 'metrics',
    lost: 'salesInPerformance',
    inRow: 'each',
    lossChangesFigures: true,
    aliases: aliasList(`
      total_sales_amount | sales | sales amount | revenue | total revenue | arr | mrr | acv |
      close_value | total charges | 销售额 | 销售金额 | 总销售额 | 成交金额 | 营收 | 收入 | 合同金额 |
      累计消费 | total sales | sales revenue | net sales | gross sales | annual revenue | turnover |
      order amount | annual recurring revenue | 总销售金额 | 销售总额 | 销售收入 | 营业收入 | 总营收 |
      累计销售额 | 累计成交额 | 成交额 | 总收入 |
      current arr | total arr | account arr | arr usd | mrr usd | total mrr | current mrr | monthly recurring revenue | contract value | annual contract value |
      subscription revenue | total spend | gmv | 年度合同额 | 年费 | 续费金额 | 合同总额 | 月费 | 年度经常性收入 | 年度收入 | 累计成交金额 | 年合同额`),
  },
  {
    role: 'adoption',
    kind: 'number',
    content: 'ratio',
    need: 'oneOf',
    group: 'metrics',
    lost: 'adoptionInPerformance',
    inRow: 'each',
    lossChangesFigures: true,
    aliases: aliasList(`
      product_adoption_rate | adoption rate | product adoption | feature adoption | usage rate |
      activation rate | 产品采用率 | 采用率 | 使用率 | 产品使用率 | 功能采用率 | 激活率 | 活跃率 |
      渗透率 | adoption | adoption pct | adoption percent | product usage | product usage rate |
      产品采纳率 | 采纳率 | 功能使用率 | 产品渗透率`),
    fallbacks: aliasList(`
      usage | usage score | product usage score | utilization | license utilization | seat utilization | utilization rate | engagement score | engagement |
      health score | customer health score | health | customer health | health index | overall health score | active users | monthly active users | mau | dau | logins | login count | logins last 30 days | 健康度 | 健康分 | 健康度得分 | 健康度评分 | 客户健康度 | 健康评分 | 使用情况 | 使用度 | 活跃度 | 登录次数 | 使用次数 | 月活用户数 | 活跃用户数`),
  },
  {
    role: 'support',
    kind: 'number',
    content: 'ratio',
    need: 'oneOf',
    group: 'metrics',
    lost: 'supportInPerformance',
    inRow: 'each',
    madeUpBy: ['support_time'],
    lossChangesFigures: true,
    aliases: aliasList(`
      support_resolution_efficiency | support efficiency | resolution efficiency | resolution rate |
      first contact resolution | ticket resolution rate | 支持解决效率 | 支持效率 | 工单解决率 |
      解决率 | 问题解决效率 | 服务效率 | 客服解决率 | support resolution rate | support score |
      resolution score | case resolution rate | 支持效率得分 | 支持解决率 | 工单解决效率 | 服务解决率 |
      客服效率`),
    fallbacks: aliasList(`
      csat | csat score | average csat | customer satisfaction | satisfaction score | satisfaction | nps | nps score | sla compliance | 满意度 | 客户满意度 | 工单满意度 | NPS得分`),
  },
  {
    role: 'support_time',
    kind: 'number',
    content: 'duration',
    need: 'oneOf',
    group: 'metrics',
    inRow: 'each',
    insteadOf: 'support',
    aliases: aliasList(`
      resolution_time_hours | resolution time | avg resolution hours | time to resolve |
      days to closed | 解决时长 | 平均解决时长 | 工单处理时长 | 处理时长 | 解决耗时 | 响应时长 |
      resolution hours | resolution days | mean time to resolve | mttr | average resolution time |
      support time | 解决时间 | 平均解决时间 | 平均处理时长 | 处理时间`),
  },
  {
    role: 'clv',
    kind: 'number',
    content: 'amount',
    need: 'optional',
    lost: 'returnOnInvestment',
    madeUpBy: ['roi'],
    aliases: aliasList(`
      customer_lifetime_value | lifetime value | clv | ltv | cltv | estimated_customer_ltv |
      客户生命周期价值 | 生命周期价值 | 客户终身价值 | 终身价值 | 客户价值 | LTV值 |
      customer lifetime value usd | lifetime revenue | predicted ltv | 客户全生命周期价值 |
      全生命周期价值`),
  },
  {
    role: 'cac',
    kind: 'number',
    content: 'amount',
    need: 'optional',
    lost: 'returnOnInvestment',
    madeUpBy: ['roi'],
    aliases: aliasList(`
      acquisition_cost | customer acquisition cost | cac | acquisition spend | cost to acquire |
      marketing cost | 获客成本 | 客户获取成本 | 拓客成本 | 投入成本 | 获取成本 | 营销成本 |
      acquisition costs | cost of acquisition | customer acquisition costs | 获客费用 | 获客成本额 |
      拓展成本`),
  },
  {
    role: 'roi',
    kind: 'number',
    content: 'multiple',
    need: 'optional',
    lost: 'returnOnInvestment',
    madeUpBy: ['clv', 'cac'],
    aliases: aliasList(`
      roi | return on investment | roi ratio | return ratio | 投资回报率 | 投资回报 | 回报率 |
      投入产出比 | ROI值 | 产出投入比 | investment return | 投资收益率 | 投入产出率 | 回报倍数`),
  },
  {
    role: 'cost',
    kind: 'number',
    content: 'amount',
    need: 'optional',
    aliases: aliasList(`
      cost or effort | planned_cost | planned effort | budget | account budget | customer budget | acquisition budget | planned spend |
      cost to serve | service cost | account management cost | retention budget | planned hours | account hours |
      成本或投入 | 获客预算 | 投入预算 | 客户预算 | 预算 | 计划投入 | 计划成本 | 服务成本 | 维护成本 | 客户维护成本 | 维系成本 |
      运营成本 | 计划工时 | 投入工时`),
    fallbacks: aliasList(`
      cost | effort | 成本 | 费用 | 客户成本`),
  },
  {
    role: 'lifecycle',
    kind: 'category',
    content: 'lifecycle',
    need: 'optional',
    lost: 'lifecycleChart',
    aliases: aliasList(`
      lifecycle_stage | customer stage | lifecycle | 生命周期阶段 | 生命周期 | 客户阶段 |
      客户生命周期 | 所处阶段 | 客户生命周期阶段 | account stage | customer lifecycle |
      customer lifecycle stage | 生命阶段 | 客户所处阶段`),
  },
  {
    role: 'industry',
    kind: 'category',
    content: 'none',
    need: 'optional',
    lost: 'heatMaps',
    aliases: aliasList(`
      industry_vertical | industry | vertical | sector | 行业 | 所属行业 | 行业类别 | 行业垂直 |
      客户行业 | 行业分类 | industry sector | industry name | account industry | 行业名称 | 行业领域 |
      所在行业 | 行业大类`),
  },
  {
    role: 'size',
    kind: 'category',
    content: 'size',
    need: 'optional',
    lost: 'heatMaps',
    aliases: aliasList(`
      company_size_tier | company size | size tier | segment | employees band | 公司规模 | 企业规模 |
      规模等级 | 客户规模 | 公司规模等级 | 规模 | account size | employee band | business size |
      规模等级分类 | 公司大小 | 企业规模等级 | 规模类型`),
  },
  {
    role: 'onboarding',
    kind: 'number',
    content: 'score',
    need: 'optional',
    lost: 'onboardingCorrelation',
    aliases: aliasList(`
      customer_onboarding_score | onboarding score | onboarding | implementation score | 客户引导分数 |
      引导分数 | 入职评分 | 上线评分 | 引导得分 | 客户引导得分 | 实施评分 | onboarding得分 |
      onboarding rating | onboarding score avg | 客户上线评分 | 引导评分 | 上手评分 | 新手引导分数`),
  },
  {
    role: 'decision_maker',
    kind: 'category',
    content: 'decisionMaker',
    need: 'optional',
    lost: 'decisionMakerBoxes',
    aliases: aliasList(`
      decision_maker_level | decision maker | contact level | buyer level | seniority | 决策者级别 |
      决策人级别 | 决策层级 | 决策者 | 联系人级别 | 关键人级别 | decision level | buyer seniority |
      decision maker seniority | contact seniority | 决策者层级 | 决策人层级 | 决策人职级 | 决策者职级`),
  },
  {
    role: 'team_size',
    kind: 'number',
    content: 'count',
    need: 'optional',
    lost: 'teamSizeBoxes',
    aliases: aliasList(`
      team_size | seats | users | licenses | headcount | 团队规模 | 团队人数 | 席位数 | 用户数 |
      使用人数 | 账号数 | number of users | number of seats | user count | seat count | team members |
      members | team headcount | 团队人员数 | 人数 | 坐席数 | 员工数`),
  },
];

/** What the mismatch analysis reads: one row per customer. */
export const mismatchInput: AnalysisInput = { analysis: 'mismatch', rows: 'customers', roles };
