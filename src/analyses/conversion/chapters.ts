import type { Subject } from '../../engine/conversion/perSubject';
import { tierCode, type Tier } from '../../engine/score/valueTier';
import type { Chapter, Excerpt, Passage } from '../../report/chapters/Chapter';
import { absentColumns } from '../../report/dataCheck/absentColumns';
import type { Vocabulary } from '../../report/text/Words';
import { monthsChart, paretoCharts, stagesChart } from './charts/funnelCharts';
import { productsChart, tiersChart, topCustomersChart } from './charts/summaryCharts';
import type { ReportContext } from './ReportContext';
import { withJump } from './sentences/keyPoints';
import { rolesOfSection, sectionNames, sections, type Section } from './sentences/sections';
import { actionsTable } from './tables/actionsTable';
import { cautionsTable } from './tables/cautionsTable';
import { evidenceTables } from './tables/evidenceTables';
import { featureTestsTable } from './tables/featureTestsTable';
import { kpisTable } from './tables/kpisTable';
import { productRejectReasonsTable, rejectReasonsTable } from './tables/rejectReasonsTable';
import { teamsTable } from './tables/teamsTable';
import { tiersTable } from './tables/tiersTable';
import { cautionText } from './words/cautionText';

type Context = ReportContext;

/** Rows of a list that stand in the report; its sheet has all of them. */
const mostRows = 10;
const mostOfDimension = 6;

const words = {
  high: {
    en: 'The first of the high tier, each with its rate, how far it can be trusted, and what follows for it:',
    'zh-CN': '高价值层居前者的转化率、区间与建议：',
  },
  stop: {
    en: 'Those to stop or reduce, each with the reason:',
    'zh-CN': '建议停止或减少投入者及理由：',
  },
  low: {
    en: 'The low tier, the last in the ranking first, each with its rate and what follows for it:',
    'zh-CN': '低价值层各产品的转化率、区间与建议：',
  },
  departments: { en: 'Departments', 'zh-CN': '部门：' },
  salespeople: { en: 'Salespeople', 'zh-CN': '销售：' },
  differences: {
    en: 'The largest differences between the high and the low tier, by the smallest q:',
    'zh-CN': '高低层之间差异最明显的特征（按 q 值从小到大）：',
  },
  reasons: { en: 'Why records were rejected:', 'zh-CN': '不接入原因：' },
  positioning: {
    en: 'Product positioning: the reasons that each product is rejected for, most frequent first:',
    'zh-CN': '产品定位：各产品最常见的不接入原因：',
  },
  operation: {
    en: 'Tiered operation: what each tier takes and gives:',
    'zh-CN': '分层运营：各层占用与贡献：',
  },
  products: { en: 'Products: what follows for each, with the reason:', 'zh-CN': '各产品的建议及理由：' },
  customers: {
    en: 'Customers: the first of each list, with the reason:',
    'zh-CN': '各清单居前的客户及理由：',
  },
  kpis: { en: 'Indicators and targets:', 'zh-CN': '关键指标与目标：' },
  noModel: {
    en: 'No model that predicts the value of a customer or product is fitted: one that is fitted and tested on the same records would promise what it cannot keep. What the next record of each is expected to do is its shrunken rate.',
    'zh-CN':
      '本报告不建立客户价值或产品转化率的预测模型：用同一批记录拟合又检验的模型不可信。对每个客户、产品下一条记录的预期即其收缩调用率。',
  },
} as const satisfies Vocabulary;

/** The report in its nine chapters. */
export function chaptersOf(context: Context): Chapter<Context>[] {
  return sectionNames.flatMap((section) => {
    const passages = passagesOf(section, context).filter(
      ({ sentences, remarks = [], excerpts = [] }) => sentences.length + remarks.length + excerpts.length > 0,
    );
    return passages.length === 0 ? [] : [{ heading: context.prose.say(sections[section]), passages }];
  });
}

/** The sentences of a chapter with what shows them, and what it cannot say for want of a column. */
function passagesOf(section: Section, context: Context): Passage<Context>[] {
  const sentences = context.sentences.filter((sentence) => sentence.section === section).map(withJump);
  const remarks = absentColumns(context, rolesOfSection[section]);
  const first: Passage<Context> = { sentences, remarks, ...shown[section]?.(context) };
  return [first];
}

type Shown = Pick<Passage<Context>, 'charts' | 'excerpts'> &
  Partial<Pick<Passage<Context>, 'sentences' | 'remarks'>>;

/** What stands beside and below the sentences of each chapter. */
const shown: Readonly<Partial<Record<Section, (context: Context) => Shown>>> = {
  findings: () => ({ charts: [tiersChart, productsChart] }),
  highCustomers: (context) => ({
    charts: [topCustomersChart],
    excerpts: [members(context, 'customer', 'high')],
  }),
  lowCustomers: ({ prose }) => ({
    excerpts: [listed(prose.say(words.stop), ['stop', 'reduce'], 'customer', mostRows)],
  }),
  highProducts: (context) => ({ excerpts: [members(context, 'product', 'high')] }),
  lowProducts: (context) => ({ excerpts: [members(context, 'product', 'low')] }),
  features: ({ prose }) => ({
    excerpts: [
      {
        title: prose.say(words.differences),
        table: featureTestsTable,
        columns: ['subject', 'dimension', 'value', 'difference', 'meanDifference', 'qValue'],
        mostRows: mostOfDimension,
      },
      teams(prose.say(words.departments), 'department'),
      teams(prose.say(words.salespeople), 'salesperson'),
    ],
  }),
  problems: ({ prose }) => ({
    charts: [stagesChart, paretoCharts.customer],
    excerpts: [
      {
        title: prose.say(words.reasons),
        table: rejectReasonsTable,
        columns: ['reason', 'records', 'share'],
        mostRows: mostOfDimension,
      },
      {
        title: prose.say(words.positioning),
        table: productRejectReasonsTable,
        columns: ['product', 'reason', 'rejects', 'records', 'share'],
        mostRows: mostRows + mostRows,
      },
    ],
  }),
  actions: (context) => {
    const { prose } = context;
    return {
      charts: [monthsChart],
      excerpts: [
        ...customerLists.map((action) =>
          listed(prose.say(words.customers), [action], 'customer', mostOfDimension),
        ),
        listed(prose.say(words.products), undefined, 'product', mostRows),
        {
          title: prose.say(words.operation),
          table: tiersTable,
          columns: [
            ...['subject', 'tier', 'groups', 'share', 'recordShare', 'callShare'],
            ...['meanCallRate', 'pooledCallRate', 'meanTestDays'],
          ],
          mostRows,
        },
        {
          title: prose.say(words.kpis),
          table: kpisTable,
          columns: ['id', 'status', 'actual', 'target', 'gap'],
          mostRows: mostRows + mostRows,
        },
      ],
    };
  },
  risks: (context) => ({
    sentences: [
      ...context.sentences.filter(({ section }) => section === 'risks').map(withJump),
      ...cautionSentences(context),
    ],
    remarks: [...absentColumns(context, rolesOfSection.risks), context.prose.say(words.noModel)],
  }),
};

const customerLists = ['maintain', 'develop', 'stop'] as const;

function cautionSentences({ prose, result }: Context) {
  return result.cautions.map((caution, place) => ({
    text: cautionText(caution, prose),
    target: cautionsTable.cellAt(place, 'caution'),
  }));
}

/** Members of a tier with their rates and the list that each is on. */
function members({ result, prose }: Context, subject: Subject, tier: Tier): Excerpt<Context> {
  const { tiers } = result.subjects[subject].ranking;
  return {
    title: prose.say(tier === 'high' ? words.high : words.low),
    table: evidenceTables[subject],
    columns: [
      // Texts before numbers: a text beside a right-aligned number runs into it.
      ...['name', 'list', 'grade', 'records', 'calls', 'callsAfter', 'events', 'callRate'],
      ...['clusteredLow', 'clusteredHigh', 'score'],
    ],
    where: (place: number) => tiers[place] === tierCode[tier],
    mostRows,
  };
}

/** Those on some lists of things to do, each with its reason. */
function listed(
  title: string,
  actions: readonly string[] | undefined,
  of: Subject,
  most: number,
): Excerpt<Context> {
  return {
    title,
    table: actionsTable,
    columns: ['action', 'name', 'why', 'records', 'calls', 'callsAfter', 'callRate'],
    where: ({ action, subject }: { readonly action: string; readonly subject: Subject }) =>
      subject === of && (actions === undefined || actions.includes(action)),
    mostRows: most,
  };
}

function teams(title: string, wanted: string): Excerpt<Context> {
  return {
    title,
    table: teamsTable,
    columns: [
      'name',
      'standing',
      'records',
      'calls',
      'callRate',
      'low',
      'high',
      'highCustomers',
      'lowCustomers',
    ],
    where: ({ role }: { readonly role: string }) => role === wanted,
    mostRows: mostOfDimension,
  };
}
