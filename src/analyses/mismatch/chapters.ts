import type { Chapter, Excerpt, Passage } from '../../report/chapters/Chapter';
import { absentColumns } from '../../report/dataCheck/absentColumns';
import type { Sentence } from '../../report/prose/Sentence';
import type { Tables } from '../../report/table/Tables';
import type { Vocabulary } from '../../report/text/Words';
import { listActions } from './actions/listActions';
import { cautionsOf } from './cautions/writeCautions';
import { lifecycleChart, onboardingChart, returnCharts } from './charts';
import type { MismatchContext } from './MismatchContext';
import { foundOf, sentencesOf, toDoOf } from './sentences/keyPoints';
import type { Section } from './sentences/MismatchSentence';
import { countMap, performanceMap } from './sheets/heatMaps';
import { actionsTable } from './tables/actionTables';
import { cautionsTable } from './tables/cautionsTable';
import { mismatchListTable } from './tables/mismatchListTable';
import { explainedTable } from './tables/priorityTables';
import { segmentsTable } from './tables/segmentTables';

type Context = MismatchContext;

const words = {
  summary: { en: '1  Summary', 'zh-CN': '一、执行摘要' },
  found: { en: '2  Who is mismatched', 'zh-CN': '二、谁被错配' },
  where: { en: '3  Where they are: industry, size, performance', 'zh-CN': '三、错配分布：行业、规模与表现' },
  why: { en: '4  Why: what drives success', 'zh-CN': '四、错配成因：成功的关键驱动力' },
  toDo: { en: '5  What to do', 'zh-CN': '五、优化建议' },
  conclusions: { en: '6  Conclusions and what to keep in mind', 'zh-CN': '六、结论与提示' },
  priority: { en: 'What the priority score follows', 'zh-CN': '优先级得分跟随什么' },
  onboarding: { en: 'Onboarding and adoption', 'zh-CN': '客户引导与采用率' },
  level: { en: 'Return and decision maker', 'zh-CN': '决策者级别与回报' },
  team: { en: 'Return and team size', 'zh-CN': '团队规模与回报' },
  first: {
    en: 'Those with the widest gap between priority and performance, each with the one metric that is easiest to lift over the line:',
    'zh-CN': '优先级与表现差距最大的客户，以及各自最易改善、改善后可越过分界线的一项指标：',
  },
  counts: { en: 'How many are mismatched', 'zh-CN': '错配客户数' },
  means: { en: 'Their mean performance', 'zh-CN': '错配客户平均表现分' },
  segments: {
    en: 'The segments with the highest mismatch rates, each pulled toward the overall rate, the more so the fewer customers there are:',
    'zh-CN': '错配率最高的细分（客户越少，错配率越向总体收缩）：',
  },
  explained: {
    en: 'Share of the priority score that each explains:',
    'zh-CN': '各因素解释优先级得分的比例：',
  },
  listed: {
    en: '{action}, the first of {count:count}:',
    'zh-CN': '{action}，共 {count:count} 个，居前者：',
  },
  levelUntold: {
    en: 'Why the returns differ is not in the table: no column tells of resistance inside a company.',
    'zh-CN': '回报差异的原因不在表中：没有列说明客户内部的阻力。',
  },
  teamUntold: {
    en: 'Whether a customer has the people to use the product is not in the table.',
    'zh-CN': '客户是否有足够人力使用产品，表中没有说明。',
  },
  onboardingUntold: {
    en: 'What more onboarding would cost and return is not in the table.',
    'zh-CN': '追加引导投入的成本与回报，表中没有说明。',
  },
} as const satisfies Vocabulary;

/** Rows of a list that stand in the report; its sheet has all of them. */
const mostRows = 10;
const mostOfAction = 5;

/** The report, chapter by chapter: summary, who, where, why, what to do, conclusions. */
export function chaptersOf(context: Context, tables: Tables<Context>): Chapter<Context>[] {
  const { prose } = context;
  const said = sentencesOf(context, tables);
  const chapters: Chapter<Context>[] = [
    {
      heading: prose.say(words.summary),
      passages: [{ sentences: [...foundOf(context, tables), ...toDoOf(context, tables)] }],
    },
    { heading: prose.say(words.found), passages: [who(context, said)] },
    { heading: prose.say(words.where), passages: [where(context, said)] },
    { heading: prose.say(words.why), passages: why(context, said) },
    { heading: prose.say(words.toDo), passages: toDo(context, said) },
    { heading: prose.say(words.conclusions), passages: [conclusions(context, said)] },
  ];
  return chapters.map(({ heading, passages }) => ({ heading, passages: passages.filter(saysSomething) }));
}

type Said = readonly Sentence<Section>[];

function saysSomething({ sentences, remarks = [], excerpts = [] }: Passage<Context>): boolean {
  return sentences.length + remarks.length + excerpts.length > 0;
}

function of(said: Said, section: Section, isOf: (key: string) => boolean = () => true): Said {
  return said.filter((sentence) => sentence.section === section && isOf(sentence.key));
}

function who(context: Context, said: Said): Passage<Context> {
  return {
    sentences: of(said, 'who'),
    remarks: absentColumns(context, ['lifecycle', 'clv', 'cac', 'roi']),
    charts: [lifecycleChart],
    excerpts: [
      {
        title: context.prose.say(words.first),
        table: mismatchListTable,
        columns: [
          ...['customer', 'customerName', 'industry', 'size', 'changeMetric', 'changeFrom', 'changeTo'],
          ...['priority', 'performance', 'roi'],
        ],
        mostRows,
      },
    ],
  };
}

function where(context: Context, said: Said): Passage<Context> {
  const { prose, result } = context;
  return {
    sentences: of(said, 'where'),
    remarks: absentColumns(context, ['industry', 'size']),
    maps:
      result.segments === undefined
        ? []
        : [
            { title: prose.say(words.counts), map: countMap(context) },
            { title: prose.say(words.means), map: performanceMap(context) },
          ],
    excerpts: [
      {
        title: prose.say(words.segments),
        table: segmentsTable,
        columns: ['industry', 'size', 'remark', 'top', 'mismatch', 'rate', 'shrunkenRate', 'qValue'],
        mostRows: mostOfAction,
      },
    ],
  };
}

function why(context: Context, said: Said): Passage<Context>[] {
  const {
    prose,
    result: { returnsBy },
  } = context;
  const explained: Excerpt<Context> = {
    title: prose.say(words.explained),
    table: explainedTable,
    columns: ['driver', 'n', 'share', 'adjusted'],
    mostRows,
  };
  const isPriority = (key: string) => /^(labels|engagement|thirds|gap)/.test(key);
  const isLevel = (key: string) => key.startsWith('levels');
  const isTeam = (key: string) => key.startsWith('smallTeams');
  const isOther = (key: string) => !isPriority(key) && !isLevel(key) && !isTeam(key);
  return [
    {
      heading: prose.say(words.priority),
      sentences: of(said, 'why', isPriority),
      excerpts: [explained],
    },
    {
      heading: prose.say(words.onboarding),
      sentences: of(said, 'why', isOther),
      remarks: absentColumns(context, ['onboarding', 'adoption']),
      charts: [onboardingChart],
    },
    {
      heading: prose.say(words.level),
      sentences: of(said, 'why', isLevel),
      remarks: [
        ...absentColumns(context, ['decision_maker']),
        ...(returnsBy.level === undefined ? [] : [prose.say(words.levelUntold)]),
      ],
      charts: [returnCharts.level],
    },
    {
      heading: prose.say(words.team),
      sentences: of(said, 'why', isTeam),
      remarks: [
        ...absentColumns(context, ['team_size']),
        ...(returnsBy.team === undefined ? [] : [prose.say(words.teamUntold)]),
      ],
      charts: [returnCharts.team],
    },
  ];
}

/** What follows for the score, then every list with those who come first, each with the reason. */
function toDo(context: Context, said: Said): Passage<Context>[] {
  const { prose } = context;
  const actions = listActions(context);
  const isList = (key: string) => actions.some((action) => action.key === key);
  return [
    { sentences: of(said, 'do', (key) => !isList(key)) },
    ...actions.map((action): Passage<Context> => ({
      heading: `${prose.say(action.group)} · ${prose.say(action.name)}`,
      sentences: of(said, 'do', (key) => key === action.key),
      remarks: action.key === 'earlyWarning' ? [prose.say(words.onboardingUntold)] : [],
      excerpts: [
        {
          title: prose.say(words.listed, { action: prose.say(action.name), count: action.members.length }),
          table: actionsTable,
          columns: ['customer', 'customerName', 'why', 'priority', 'performance', 'roi'],
          where: (row: { readonly action: unknown }) => row.action === action,
          mostRows: mostOfAction,
        },
      ],
    })),
  ];
}

function conclusions(context: Context, said: Said): Passage<Context> {
  const verdicts = of(said, 'who', (key) => /^(uninformative|inverse|informative|open)$/.test(key));
  const cautions = cautionsOf(context).map((text, place) => ({
    text,
    target: cautionsTable.cellAt(place, 'caution'),
  }));
  return { sentences: [...verdicts, ...of(said, 'do').slice(0, 1), ...cautions] };
}
