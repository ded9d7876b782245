import type { ActionName } from '../../engine/conversion/assignLists';
import type { Subject } from '../../engine/conversion/perSubject';
import { tierCode, type Tier } from '../../engine/score/valueTier';
import type { Chapter, Excerpt, Passage } from '../../report/chapters/Chapter';
import { absentColumns } from '../../report/dataCheck/absentColumns';
import type { Vocabulary, Words } from '../../report/text/Words';
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
import { calledMeaning } from './words/calledMeaning';
import { cautionText } from './words/cautionText';
import { actionWords } from './words/names';
import { perOutcome } from './words/perOutcome';

type Context = ReportContext;

/** Rows of a list that stand in the report; its sheet has all of them. */
const mostRows = 10;
const mostOfDimension = 6;

const words = {
  highCustomers: {
    en: 'High-value customers, the first in the ranking: rate, how far it can be trusted, and what follows:',
    'zh-CN': '高价值客户居前者的调用率、区间与建议：',
  },
  highProducts: {
    en: 'High-value products, the first in the ranking: rate, how far it can be trusted, and what follows:',
    'zh-CN': '高价值产品居前者的转化率、区间与建议：',
  },
  stop: {
    en: 'Those to stop or reduce, each with the reason:',
    'zh-CN': '建议停止或减少投入者及理由：',
  },
  lowProducts: {
    en: 'Low-value products in the order of the ranking: rate, how far it can be trusted, and what follows:',
    'zh-CN': '低价值产品的转化率、区间与建议（按排名）：',
  },
  departments: { en: 'Departments:', 'zh-CN': '部门：' },
  salespeople: { en: 'Salespeople:', 'zh-CN': '销售：' },
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
    en: 'Customers on the list "{action}" ({count:count}), the first with the reason:',
    'zh-CN': '列入“{action}”的客户（{count:count} 个），居前者及理由：',
  },
  positioningUntold: {
    en: 'What a product promises is not in the table: of its positioning, only the recorded reasons for rejection can be said.',
    'zh-CN': '产品的价值主张不在表中：关于定位，只能看已记录的不接入原因。',
  },
  qualityUntold: perOutcome(
    {
      en: 'The quality of a test is not in the table; only how long tests take can be said.',
      'zh-CN': '测试质量不在表中，只能说明测试时间。',
    },
    {
      en: 'The quality of the work on a record is not in the table.',
      'zh-CN': '跟进质量不在表中。',
    },
  ),
  ended: {
    en: 'Those to stop or reduce are listed in chapter "{chapter}".',
    'zh-CN': '停止或减少投入的客户名单见“{chapter}”一章。',
  },
  kpis: { en: 'Indicators and targets:', 'zh-CN': '关键指标与目标：' },
  noModel: {
    en: 'No model that predicts the value of a customer or product is fitted: one fitted and tested on the same records would promise more than it can deliver. What to expect of the next record of each is its shrunken rate.',
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
  findings: (context) => ({
    charts: [tiersChart, productsChart],
    remarks: [meaningOf(calledMeaning, context), ...absentColumns(context, rolesOfSection.findings)],
  }),
  highCustomers: (context) => ({
    charts: [topCustomersChart],
    excerpts: [members(context, words.highCustomers, 'customer', 'high')],
  }),
  lowCustomers: ({ prose }) => ({
    excerpts: [listed(prose.say(words.stop), ['stop', 'reduce'], 'customer', mostRows)],
  }),
  highProducts: (context) => ({ excerpts: [members(context, words.highProducts, 'product', 'high')] }),
  lowProducts: (context) => ({ excerpts: [members(context, words.lowProducts, 'product', 'low')] }),
  features: ({ prose }) => ({
    excerpts: [
      {
        title: prose.say(words.differences),
        table: featureTestsTable,
        columns: ['subject', 'dimension', 'value', 'difference', 'meanDifference', 'qValue'],
        where: ({ test }: { readonly test: unknown }) => test !== undefined,
        by: ({ qValue = Infinity }: { readonly qValue?: number }) => qValue,
        mostRows: mostOfDimension,
      },
      teams(prose.say(words.departments), 'department'),
      teams(prose.say(words.salespeople), 'salesperson'),
    ],
  }),
  problems: (context) => ({
    charts: [stagesChart, paretoCharts.customer],
    remarks: [...absentColumns(context, rolesOfSection.problems), context.prose.say(words.positioningUntold)],
    excerpts: [
      {
        title: context.prose.say(words.reasons),
        table: rejectReasonsTable,
        columns: ['reason', 'records', 'share'],
        mostRows: mostOfDimension,
      },
      {
        title: context.prose.say(words.positioning),
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
      remarks: [
        ...absentColumns(context, rolesOfSection.actions),
        prose.say(words.qualityUntold),
        ...endedRemarks(context),
      ],
      excerpts: [
        ...customerLists.map((action) =>
          listed(
            prose.say(words.customers, {
              action: prose.say(actionWords[action]),
              count: countOf(action, context),
            }),
            [action],
            'customer',
            mostOfDimension,
          ),
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

/** Those to stop or reduce stand in the chapter of the low customers, and not twice. */
const customerLists = ['maintain', 'develop'] as const;

function meaningOf({ name, text }: typeof calledMeaning, { prose }: Context): string {
  return prose.say(
    { en: '{name}: {text}', 'zh-CN': '{name}：{text}' },
    { name: prose.say(name), text: prose.say(text) },
  );
}

function countOf(wanted: ActionName, { result }: Context): number {
  return result.actions.find(({ action }) => action === wanted)?.count ?? 0;
}

function endedRemarks(context: Context): readonly string[] {
  const { prose } = context;
  if (countOf('stop', context) + countOf('reduce', context) === 0) return [];
  return [prose.say(words.ended, { chapter: prose.say(sections.lowCustomers) })];
}

function cautionSentences({ prose, result }: Context) {
  return result.cautions.map((caution, place) => ({
    text: cautionText(caution, prose),
    target: cautionsTable.cellAt(place, 'caution'),
  }));
}

/** Members of a tier with their rates and the list that each is on. */
function members({ result, prose }: Context, title: Words, subject: Subject, tier: Tier): Excerpt<Context> {
  const { tiers } = result.subjects[subject].ranking;
  return {
    title: prose.say(title),
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
    columns: [
      // Of one list the title says which it is.
      ...(actions?.length === 1 ? [] : ['action']),
      ...['name', 'why', 'records', 'calls', 'callsAfter', 'callRate'],
    ],
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
