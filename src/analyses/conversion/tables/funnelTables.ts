import type { Funnel, StageName } from '../../../engine/conversion/measureFunnel';
import { perSubject, type PerSubject } from '../../../engine/conversion/perSubject';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { monthText } from '../monthText';
import { columnWords, nothingToList } from '../words/columnWords';
import { stageLabel } from '../words/stageLabel';
import { perOutcome } from '../words/perOutcome';

/** Records in each stage, from test to call, behind the stage that they follow. */
export const stagesTable = defineTable({
  key: 'stages',
  excelName: 'Payoff_funnel',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) => result.funnel.stages,
  columns: ({ text, number }) => ({
    stage: text(columnWords.stage, (stage, { prose }) => stageLabel(stage, prose)),
    count: number(columnWords.count, 'count', 'count'),
    cumulativeRate: number(
      perOutcome(
        { en: 'Share of all tests', 'zh-CN': '占全部测试' },
        { en: 'Share of all records', 'zh-CN': '占全部记录' },
      ),
      'rate',
      'cumulativeRate',
    ),
    stepRate: number({ en: 'Share of the stage before', 'zh-CN': '占上一阶段' }, 'rate', 'stepRate'),
    notFromPrevious: number(
      { en: 'Not in the stage before', 'zh-CN': '不在上一阶段' },
      'count',
      'notFromPrevious',
    ),
    byStage: number(
      { en: 'By the stage column', 'zh-CN': '按阶段列计' },
      'count',
      ({ stage }, { result }) => countedByStage(result, stage),
      {
        when: ({ result }) =>
          result.funnel.stages.some(({ stage }) => countedByStage(result, stage) !== undefined),
      },
    ),
  }),
});

/** What the stage column counts, where it tells otherwise than the column of the stage. */
function countedByStage(
  { stageDisagreements }: ConversionContext['result'],
  stage: StageName,
): number | undefined {
  return stageDisagreements.find(({ outcome }) => outcome === stage)?.byStage;
}

/** Records in two stages that should exclude or follow each other, in the order in which they are listed. */
const crossings = {
  callableOrSigned: { en: 'Callable or signed', 'zh-CN': '可接入或已签约' },
  callableCalled: { en: 'Callable and called', 'zh-CN': '可接入且已调用' },
  calledOutsideCallable: {
    en: 'Called, neither callable nor signed',
    'zh-CN': '已调用，既非可接入也非已签约',
  },
  calledWhileRejected: { en: 'Called, marked as rejected', 'zh-CN': '已调用，标为不接入' },
  calledWhileTesting: perOutcome(
    { en: 'Called, marked as in test', 'zh-CN': '已调用，标为测试中' },
    { en: 'Called, marked as an early stage' },
  ),
  calledWhilePending: { en: 'Called, marked as awaiting feedback', 'zh-CN': '已调用，标为待反馈' },
  returned: { en: 'Finished tests', 'zh-CN': '已返回的测试' },
  returnedNotCalled: { en: 'Finished tests, not called', 'zh-CN': '已返回而未调用' },
} satisfies Partial<Record<keyof Funnel, Words>>;

export const crossingsTable = defineTable({
  key: 'crossings',
  excelName: 'Payoff_crossings',
  emptyText: nothingToList,
  rows: ({ result: { funnel } }: ConversionContext) =>
    (Object.keys(crossings) as (keyof typeof crossings)[]).flatMap((name) => {
      const count = funnel[name];
      return count === undefined ? [] : [{ name, count }];
    }),
  columns: ({ text, number }) => ({
    name: text({ en: 'Beside the stages', 'zh-CN': '阶段之外' }, ({ name }) => crossings[name]),
    count: number(columnWords.count, 'count', 'count'),
  }),
});

const paretoWords: PerSubject<{ readonly key: string; readonly excelName: string; readonly share: Words }> = {
  customer: {
    key: 'pareto',
    excelName: 'Payoff_pareto',
    share: { en: 'Customers, those with the most calls first', 'zh-CN': '客户（调用多者在前）' },
  },
  product: {
    key: 'productPareto',
    excelName: 'Payoff_productPareto',
    share: { en: 'Products, those with the most calls first', 'zh-CN': '产品（调用多者在前）' },
  },
};
const countWords: PerSubject<Words> = { customer: columnWords.customers, product: columnWords.products };

/** Share of calls of each tenth of the customers or products, and the shares summed up. */
export const paretoTables = perSubject((subject) =>
  defineTable({
    key: paretoWords[subject].key,
    excelName: paretoWords[subject].excelName,
    emptyText: nothingToList,
    rows: ({ result }: ConversionContext) => result.subjects[subject].concentration.steps,
    columns: ({ text, number }) => ({
      groupShare: text(
        paretoWords[subject].share,
        ({ groupShare }, { prose }) => `≤ ${prose.number(groupShare, 'rate0')}`,
      ),
      groups: number(countWords[subject], 'count', 'groups'),
      calls: number(columnWords.calls, 'count', 'calls'),
      callShare: number(columnWords.callShare, 'rate', 'callShare'),
      cumulativeCallShare: number(
        { en: 'Share of calls, summed up', 'zh-CN': '累计调用占比' },
        'rate',
        'cumulativeCallShare',
      ),
      cumulativeByChance: number(
        { en: 'Summed up, by chance', 'zh-CN': '机会均等时累计占比' },
        'rate',
        'cumulativeByChance',
      ),
    }),
  }),
);

/** Records and calls by month of application. */
export const monthsTable = defineTable({
  key: 'months',
  excelName: 'Payoff_months',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) => result.trend?.months ?? [],
  columns: ({ text, number }) => ({
    month: text({ en: 'Month of application', 'zh-CN': '申请月份' }, monthText),
    records: number(columnWords.count, 'count', 'records'),
    calls: number(columnWords.calls, 'count', 'calls'),
    callsAfter: number(columnWords.callsAfter, 'count', 'callsAfter', {
      when: ({ result }) => result.trend?.months.some(({ callsAfter }) => callsAfter !== undefined) ?? false,
    }),
    callRate: number(columnWords.callRate, 'rate', 'callRate'),
    immature: number({ en: 'Too young to judge', 'zh-CN': '为时尚短' }, 'count', 'immature'),
  }),
});

export const funnelTables = [
  stagesTable,
  crossingsTable,
  paretoTables.customer,
  paretoTables.product,
  monthsTable,
] as const;
