import type { FollowUpKind } from '../../../engine/conversion/listFollowUps';
import { palette } from '../../../report/palette';
import { listSheet } from '../../../report/sheet/listSheet';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { actionsTable } from '../tables/actionsTable';
import { followUpsTable } from '../tables/followUpsTable';
import { actionWords } from '../words/names';
import { perOutcome } from '../words/perOutcome';

export const actionsSheet = listSheet<ConversionContext>({
  role: 'actions',
  isEssential: true,
  printsAllRows: true,
  name: { en: 'Actions', 'zh-CN': '行动清单' },
  tabColor: palette.good,
  title: { en: 'What to do, for whom and why', 'zh-CN': '对谁做什么，为什么' },
  note: (context) =>
    context.prose.paragraph([
      context.prose.say(
        perOutcome(
          {
            en: 'Every customer and every product stands on exactly one list; filter by action. Bounds take customers (of a customer its products) as the unit. Calls to be won: callable records not called, times the rate expected of those of the same customer or product; what was called before its application, or without a date, is left out of that rate where dates tell. Row numbers are those of the source sheet.',
            'zh-CN':
              '每个客户、每个产品恰好列入一个名单，可按行动筛选。上下限以客户为单位（客户自身以其产品为单位）。预计可得调用 = 可接入未调用记录数 × 该客户或产品此类记录的预期调用率；有日期时，申请前或无日期的调用不计入该比率。行号为源表行号。',
          },
          {
            en: 'Every customer and every product stands on exactly one list; filter by action. Bounds take customers (of a customer its products) as the unit. Calls to be won: callable records not called, times the rate expected of those of the same customer or product; what was called before its record was created, or without a date, is left out of that rate where dates tell. Row numbers are those of the source sheet.',
          },
        ),
      ),
      ...(context.result.costs === undefined ? [] : [context.prose.say(costNotes[context.result.costs.of])]),
      ...cutNotes(context),
    ]),
  table: actionsTable,
  frozenColumns: 2,
});

const costNotes = {
  record: perOutcome(
    {
      en: 'Cost or effort is what the records took: it is spent. Only the tests to come can be redirected.',
      'zh-CN': '成本或投入为各记录已花费的：无法收回，能调配的只有今后的测试。',
    },
    {
      en: 'Cost or effort is what the records took: it is spent. Only the records to come can be redirected.',
      'zh-CN': '成本或投入为各记录已花费的：无法收回，能调配的只有今后的投入。',
    },
  ),
  customer: {
    en: 'Cost or effort is one value a customer, counted once: the part not yet spent can be redirected.',
    'zh-CN': '成本或投入每个客户一个值，只计一次：其中尚未花费的部分可以调配。',
  },
};

/** Which lists are longer than what is shown of them. */
function cutNotes({ result, prose }: ConversionContext): string[] {
  return result.actions
    .filter(({ count, items }) => items.length < count)
    .map(({ action, count, items }) =>
      prose.say(
        {
          en: '{action}: the first {listed:count} of {count:count} are listed.',
          'zh-CN': '“{action}”共 {count:count} 个，列出前 {listed:count} 个。',
        },
        { action: prose.say(actionWords[action]), listed: items.length, count },
      ),
    );
}

const waiting: Readonly<Record<FollowUpKind, Words>> = {
  callableNotCalled: {
    en: '{pairs:count} {pairs:pair|pairs} with {records:count} {records:record|records} {pairs:is|are} callable but not called',
    'zh-CN': '可接入未调用 {pairs:count} 组共 {records:count} 条',
  },
  calledNotSigned: {
    en: '{pairs:count} {pairs:pair|pairs} with {records:count} {records:record|records} are called but not signed',
    'zh-CN': '已调用未签约 {pairs:count} 组共 {records:count} 条',
  },
};

const untold: Words = {
  en: 'No column tells which records are waiting for something.',
  'zh-CN': '表中没有列说明哪些记录尚待跟进。',
};

export const followUpsSheet = listSheet<ConversionContext>({
  role: 'followUps',
  isEssential: true,
  name: { en: 'Records to follow up', 'zh-CN': '待跟进记录' },
  tabColor: palette.good,
  title: { en: 'Records waiting for the next step', 'zh-CN': '等待下一步的记录' },
  note: ({ result: { followUps }, prose }) => {
    // A kind that the table does not tell is in no list, and is not none.
    const counts = followUps.map(({ kind, pairCount, recordCount }) =>
      prose.say(waiting[kind], { pairs: pairCount, records: recordCount }),
    );
    if (counts.length === 0) return prose.say(untold);
    return prose.say(
      {
        en: '{waiting}; the largest {listed:count} are listed. Left out are {leftOut:count} {leftOut:record|records} whose customer is to be stopped or reduced, or whose product is up for retirement.',
        'zh-CN':
          '{waiting}；列出其中最多的 {listed:count} 组。客户应停止或减少投入、产品待评估下线的 {leftOut:count} 条记录未列入。',
      },
      {
        waiting: prose.list(counts),
        leftOut: followUps.reduce((sum, { leftOut }) => sum + leftOut, 0),
        listed: followUps.reduce((sum, { pairs }) => sum + pairs.length, 0),
      },
    );
  },
  table: followUpsTable,
  frozenColumns: 2,
});
