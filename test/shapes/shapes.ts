/** What an independent reader takes from a shape: the columns by their headers, and what a person answers. */
export interface Shape {
  readonly name: string;
  /** See `makeTable`. */
  readonly structure: string;
  /** The share of rows whose `column` holds one of `success`. */
  readonly won?: { readonly column: string; readonly success: readonly (string | boolean)[] };
  /** Top by `priority` (its `order`, or a small rank first) and bottom by the metrics, in the order of the weights. */
  readonly mismatch?: {
    readonly priority: string;
    readonly order?: readonly string[];
    readonly isRank?: boolean;
    readonly metrics: Partial<Readonly<Record<'sales' | 'adoption' | 'support', string>>>;
  };
  /** Answers that the person must give before there is a result. */
  readonly steps: number;
}

const salesforce =
  'Prospecting|Qualification|Needs Analysis|Value Proposition|Id. Decision Makers|Perception Analysis|Proposal/Price Quote|Negotiation/Review|Closed Won|Closed Lost';
const closedWon = { column: 'Stage', success: ['Closed Won'] };
const hubspot =
  'Appointment Scheduled|Qualified To Buy|Presentation Scheduled|Decision Maker Bought-In|Contract Sent|Closed Won|Closed Lost';
const xiaoshouyi = '初步接洽|需求确认|方案报价|商务谈判|赢单|输单';

/** Pipelines and records of tests, as systems export them: the headers are those of their documentation. */
const pipelines: readonly Shape[] = [
  {
    name: 'Salesforce opportunities',
    structure: `Opportunity ID=id; Opportunity Name=text; Account Name=company; Stage=${salesforce}; Amount=amount; Expected Revenue=amount; Close Date=date; Created Date=date; Opportunity Owner=person; Lead Source=Web|Referral|Partner; Type=New Business|Renewal`,
    won: closedWon,
    steps: 1,
  },
  {
    name: 'Salesforce opportunities with products',
    structure: `Opportunity Name=text; Account Name=company; Product Name=Core|Plus|Max; Quantity=count:9; Total Price=amount; Stage=${salesforce}; Close Date=date; Opportunity Owner=person; Probability (%)=percent`,
    won: closedWon,
    steps: 1,
  },
  {
    name: 'Salesforce leads',
    structure:
      'Lead ID=id; Lead Owner=person; First Name=person; Company / Account=company; Lead Source=Web|Event|Call; Lead Status=Open|Contacted|Qualified|Unqualified; Converted=true; Created Date=date; Rating=Hot|Warm|Cold',
    won: { column: 'Converted', success: [true] },
    steps: 0,
  },
  {
    name: 'HubSpot deals',
    structure: `Record ID=id; Deal Name=text; Deal Stage=${hubspot}; Pipeline=Sales|Partner; Amount=amount; Close Date=date; Create Date=date; Deal owner=person; Associated Company=company; Deal Type=New|Existing`,
    won: { column: 'Deal Stage', success: ['Closed Won'] },
    steps: 1,
  },
  {
    name: 'HubSpot deals, internal names',
    structure:
      'Record ID=id; dealname=text; dealstage=appointmentscheduled|qualifiedtobuy|contractsent|closedwon|closedlost; amount=amount; closedate=date; createdate=date; Associated Company=company; Original source=Organic|Paid|Referral',
    won: { column: 'dealstage', success: ['closedwon'] },
    steps: 1,
  },
  {
    name: 'Dynamics 365 opportunities',
    structure:
      'Topic=text; Potential Customer=company; Est. Close Date=date; Est. Revenue=amount; Contact=person; Probability=count:100; Status=Open|Won|Lost; Owner=person; Created On=date; Source Campaign=Spring|Fall',
    won: { column: 'Status', success: ['Won'] },
    steps: 1,
  },
  {
    name: 'Pipedrive deals',
    structure:
      'Deal - ID=id; Deal - Title=text; Deal - Organization=company; Deal - Contact person=person; Deal - Value=amount; Deal - Stage=Lead In|Demo|Proposal; Deal - Status=Open|Won|Lost; Deal - Owner=person; Deal - Deal created=date; Deal - Pipeline=EU|US; Deal - Lost reason=blank',
    won: { column: 'Deal - Status', success: ['Won'] },
    steps: 1,
  },
  {
    name: 'Zoho deals',
    structure:
      'Record Id=id; Deal Owner=person; Amount=amount; Deal Name=text; Closing Date=date; Account Name=company; Stage=Qualification|Needs Analysis|Proposal/Price Quote|Negotiation/Review|Closed Won|Closed Lost|Closed Lost to Competition; Type=New Business|Existing Business; Lead Source=Cold Call|Web|Trade Show; Created Time=date',
    won: closedWon,
    steps: 1,
  },
  {
    name: 'Zoho leads',
    structure:
      'Record Id=id; Lead Owner=person; Company=company; Lead Source=Web|Cold Call|Chat; Lead Status=Contacted|Not Contacted|Lost Lead|Junk Lead|Pre-Qualified; Is Converted=true; Created Time=date',
    won: { column: 'Is Converted', success: [true] },
    steps: 0,
  },
  {
    name: '销售易商机',
    structure: `商机名称=text; 客户名称=company; 销售阶段=${xiaoshouyi}; 商机金额=amount; 预计成交日期=date; 商机所有人=person; 商机来源=官网|展会|转介绍; 创建日期=date`,
    won: { column: '销售阶段', success: ['赢单'] },
    steps: 1,
  },
  {
    name: '纷享销客商机',
    structure:
      '商机编号=id; 商机名称=text; 客户名称=company; 商机阶段=验证客户|需求确认|方案报价|谈判|赢单|输单|无效; 预计成交金额=amount; 负责人=person; 商机类型=新签|续约|增购; 输单原因=价格|需求|竞品; 创建时间=date',
    won: { column: '商机阶段', success: ['赢单'] },
    steps: 1,
  },
  {
    name: '纷享销客线索',
    structure:
      '线索名称=text; 公司名称=company; 线索来源=官网|活动|广告; 线索状态=未处理|跟进中|已转化|无效; 负责人=person; 创建时间=date',
    won: { column: '线索状态', success: ['已转化'] },
    steps: 0,
  },
  {
    name: '测试记录',
    structure:
      '申请主键id=id; 客户简称=company; 子产品名称=数据|接口|报告; 测试进度=测试中|待反馈|可接入|不接入|已接入; 是否调用=是|否; 样本量=count:9000; 申请时间=date; 销售=person; 部门名称=华东|华南',
    won: { column: '是否调用', success: ['是'] },
    steps: 0,
  },
  {
    name: '测试记录，调用次数',
    structure:
      '客户名称=company; 产品名称=数据|接口|报告; 调用次数=0|3|12; 测试阶段=测试中|可接入|不接入; 申请日期=date',
    won: { column: '调用次数', success: ['3', '12'] },
    steps: 0,
  },
  {
    name: 'Freshsales deals',
    structure:
      'Deal id=id; Deal name=text; Account name=company; Deal stage=New|Qualification|Demo|Negotiation|Won|Lost; Deal value=amount; Expected close date=date; Sales owner=person; Product=Lite|Pro; Created at=date',
    won: { column: 'Deal stage', success: ['Won'] },
    steps: 1,
  },
  {
    name: 'Close opportunities',
    structure:
      'id=id; lead_name=company; contact_name=person; user_name=person; value=amount; status_label=Active|Won|Lost; date_created=date; date_won=date; plan=Starter|Growth',
    won: { column: 'status_label', success: ['Won'] },
    steps: 1,
  },
  {
    name: 'Numbered stages',
    structure:
      'Account=company; Product=A|B|C; Stage=1 - Discovery|2 - Proposal|3 - Negotiation|4 - Closed Won|5 - Closed Lost; Amount=amount; Owner=person',
    won: { column: 'Stage', success: ['4 - Closed Won'] },
    steps: 1,
  },
  {
    name: 'Outcome column',
    structure:
      'Client=company; Service=Audit|Tax; Outcome=Won|Lost|Pending; Fee=amount; Submitted at=date; Rep=person',
    won: { column: 'Outcome', success: ['Won'] },
    steps: 1,
  },
  {
    name: 'Trials of a product',
    structure:
      'Company=company; Plan=Free|Team|Business; Trial start=date; Activated=Yes|No; Seats=count:40; Source=Ads|SEO',
    won: { column: 'Activated', success: ['Yes'] },
    steps: 0,
  },
  {
    name: 'Leads with Won flag only',
    structure: 'Organization=company; Package=S|M|L; Won=true; Created=date; Assigned to=person',
    won: { column: 'Won', success: [true] },
    steps: 0,
  },
  {
    name: 'Subscription signups',
    structure:
      'email=id:mail; campaign=Spring|Summer|Fall; converted=yes; channel=Ads|SEO|Email; created at=date',
    won: { column: 'converted', success: ['Yes'] },
    steps: 0,
  },
  {
    name: '是否成交',
    structure:
      '客户=company; 产品线=基础版|专业版; 是否成交=是|否; 成交金额=amount; 负责人=person; 录入时间=date',
    won: { column: '是否成交', success: ['是'] },
    steps: 0,
  },
];

/** Tables of customers, as customer-success tools and sheets have them. */
const customers: readonly Shape[] = [
  {
    name: 'Gainsight companies',
    structure:
      'Company ID=id; Company Name=unique; Overall Health Score=score:100; ARR=amount; Segment=Enterprise|Mid-Market|SMB; CSM=person; Renewal Date=date; Lifecycle Stage=Onboarding|Adoption|Renewal',
    mismatch: {
      priority: 'Segment',
      order: ['Enterprise', 'Mid-Market', 'SMB'],
      metrics: { sales: 'ARR', adoption: 'Overall Health Score' },
    },
    steps: 1,
  },
  {
    name: 'Totango accounts',
    structure:
      'Account ID=id; Account name=unique; Contract value=amount; Health=score:10; Account tier=Tier 1|Tier 2|Tier 3; Success manager=person; License utilization=share',
    mismatch: {
      priority: 'Account tier',
      order: ['Tier 1', 'Tier 2', 'Tier 3'],
      metrics: { sales: 'Contract value', adoption: 'License utilization' },
    },
    steps: 1,
  },
  {
    name: 'ChurnZero accounts',
    structure:
      'Account External ID=id; Account Name=unique; Total Contract Amount=amount; MRR=amount; Usage=count:500; Priority=High|Medium|Low; CSAT=score:5; Owner=person',
    mismatch: {
      priority: 'Priority',
      order: ['High', 'Medium', 'Low'],
      metrics: { sales: 'MRR', adoption: 'Usage', support: 'CSAT' },
    },
    steps: 1,
  },
  {
    name: 'Vitally accounts',
    structure:
      'id=id; name=unique; MRR=amount; Health Score=score:10; Segment=Enterprise|SMB; CSM=person; NPS Score=score:10',
    mismatch: {
      priority: 'Segment',
      order: ['Enterprise', 'SMB'],
      metrics: { sales: 'MRR', adoption: 'Health Score', support: 'NPS Score' },
    },
    steps: 1,
  },
  {
    name: 'Priority score and rates',
    structure:
      'customer_id=id; investment_priority_score=score:3; total_sales_amount=amount; product_adoption_rate=share; support_resolution_efficiency=share; lifecycle_stage=Growth|Retention; industry_vertical=Retail|Media',
    mismatch: {
      priority: 'investment_priority_score',
      metrics: {
        sales: 'total_sales_amount',
        adoption: 'product_adoption_rate',
        support: 'support_resolution_efficiency',
      },
    },
    steps: 0,
  },
  {
    name: '客户成功台账',
    structure:
      '客户名称=unique; 客户等级=A|B|C; 年度合同额=amount; 健康度=score:100; 满意度=score:5; 客户成功经理=person',
    mismatch: {
      priority: '客户等级',
      order: ['A', 'B', 'C'],
      metrics: { sales: '年度合同额', adoption: '健康度', support: '满意度' },
    },
    steps: 1,
  },
  {
    name: '投资优先级表',
    structure:
      '客户ID=id; 投资优先级=高|中|低; 销售额=amount; 产品采用率=percent; 支持解决率=percent; 行业=零售|媒体',
    mismatch: {
      priority: '投资优先级',
      order: ['高', '中', '低'],
      metrics: { sales: '销售额', adoption: '产品采用率', support: '支持解决率' },
    },
    steps: 1,
  },
  {
    name: 'Ranked accounts',
    structure: 'Account=unique; Priority rank=rank; ARR=amount; Adoption rate=percent',
    mismatch: {
      priority: 'Priority rank',
      isRank: true,
      metrics: { sales: 'ARR', adoption: 'Adoption rate' },
    },
    steps: 1,
  },
  {
    name: 'Jira style P1 to P4',
    structure: 'Client ID=id; Priority=P1|P2|P3|P4; Revenue=amount; Usage rate=share; Resolution rate=share',
    mismatch: {
      priority: 'Priority',
      order: ['P1', 'P2', 'P3', 'P4'],
      metrics: { sales: 'Revenue', adoption: 'Usage rate', support: 'Resolution rate' },
    },
    steps: 1,
  },
  {
    name: 'Loyalty levels',
    structure: '会员ID=id; 会员等级=铂金|黄金|白银|普通; 累计消费=amount; 活跃度=score:100',
    mismatch: {
      priority: '会员等级',
      order: ['铂金', '黄金', '白银', '普通'],
      metrics: { sales: '累计消费', adoption: '活跃度' },
    },
    steps: 1,
  },
  {
    name: 'Visits are a count',
    structure:
      'Customer ID=id; Priority score=score:5; Revenue=amount; Product adoption rate=share; CSAT=count:5',
    mismatch: {
      priority: 'Priority score',
      metrics: { sales: 'Revenue', adoption: 'Product adoption rate', support: 'CSAT' },
    },
    steps: 0,
  },
  {
    name: 'Logins and no rates',
    structure:
      'Account ID=id; Account name=unique; Account priority=score:9; ARR=amount; Logins=count:300; Industry=Retail|Media',
    mismatch: { priority: 'Account priority', metrics: { sales: 'ARR', adoption: 'Logins' } },
    steps: 0,
  },
  {
    name: 'Planhat companies',
    structure:
      'Company ID=id; Company name=unique; MRR=amount; Health=count:10; Customer tier=Gold|Silver|Bronze; Owner=person; NPS=count:10',
    mismatch: {
      priority: 'Customer tier',
      order: ['Gold', 'Silver', 'Bronze'],
      metrics: { sales: 'MRR', adoption: 'Health', support: 'NPS' },
    },
    steps: 1,
  },
  {
    name: 'HubSpot companies',
    structure:
      'Record ID=id; Company name=unique; Annual Revenue=amount; Ideal Customer Profile Tier=Tier 1|Tier 2|Tier 3; Company owner=person; Health score=score:100',
    mismatch: {
      priority: 'Ideal Customer Profile Tier',
      order: ['Tier 1', 'Tier 2', 'Tier 3'],
      metrics: { sales: 'Annual Revenue', adoption: 'Health score' },
    },
    steps: 1,
  },
  {
    name: 'Support desk customers',
    structure:
      'Organization=unique; Service level=Gold|Silver; Net sales=amount; Ticket resolution rate=percent',
    mismatch: {
      priority: 'Service level',
      order: ['Gold', 'Silver'],
      metrics: { sales: 'Net sales', support: 'Ticket resolution rate' },
    },
    steps: 1,
  },
  {
    name: 'Plain id and name',
    structure: 'id=id; name=unique; priority=score:3; sales=amount; adoption=share; support=share',
    mismatch: { priority: 'priority', metrics: { sales: 'sales', adoption: 'adoption', support: 'support' } },
    steps: 0,
  },
  {
    name: 'Salesforce accounts',
    structure:
      'Account ID=id; Account Name=unique; Account Owner=person; Annual Revenue=amount; Rating=Hot|Warm|Cold; Industry=Energy|Media; Utilization rate=percent',
    mismatch: {
      priority: 'Rating',
      order: ['Hot', 'Warm', 'Cold'],
      metrics: { sales: 'Annual Revenue', adoption: 'Utilization rate' },
    },
    steps: 1,
  },
  {
    name: 'Numbered tiers',
    structure: 'Customer code=id; Tier=1|2|3; MRR (k)=amount; Feature adoption=percent',
    mismatch: {
      priority: 'Tier',
      order: ['1', '2', '3'],
      metrics: { sales: 'MRR (k)', adoption: 'Feature adoption' },
    },
    steps: 1,
  },
];

export const shapes: readonly Shape[] = [...pipelines, ...customers];
