import { groupAt } from '../../../engine/conversion/groupAt';
import type { Judgement } from '../../../engine/conversion/judgeGroups';
import type { RecordsAre } from '../../../engine/conversion/listActions';
import { followUpColumns, verdictColumns } from '../../../report/judgement/judgedColumns';
import { defineTable } from '../../../report/table/defineTable';
import { stayColumns } from '../../../report/stability/stabilityWords';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { actedOn, judgedItems, judgementWords } from '../judged';
import { columnWords, nothingToList } from '../words/columnWords';
import { reasonText } from '../words/reasonText';
import { actionWords, gradeWords, subjectWords, tierWords } from '../words/names';
import { borderlineMark, isKnown, tierByChance } from './figureOfPlace';
import { rankingTables } from './rankingTables';
import { mostLinks, recordRowsColumn } from './recordRowsColumn';

const recordsAreWords: Readonly<Record<RecordsAre, Words>> = {
  called: { en: 'called records', 'zh-CN': '调用记录' },
  rejected: { en: 'rejected records', 'zh-CN': '不接入记录' },
  callableNotCalled: { en: 'callable, not called', 'zh-CN': '可接入未调用记录' },
  all: { en: 'all its records', 'zh-CN': '全部记录' },
};

type Judged = 'callsAfter' | 'events' | 'lows' | 'highs' | 'withoutLargest';
interface Row {
  readonly place: number;
  readonly judgement: Judgement;
}

const judged =
  (field: Judged) =>
  ({ place, judgement }: Row) =>
    judgement[field][place];
const isApplied = isKnown('customer', 'callsAfter');
const isDated = isKnown('customer', 'events');

/** Every customer and every product on its list: why, with the numbers and the records. */
export const actionsTable = defineTable({
  key: 'actions',
  excelName: 'Payoff_actions',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) =>
    result.actions.flatMap(({ items }) =>
      items.map((item) => {
        const { ranking, judgement, stability } = result.subjects[item.subject];
        return { ...item, group: groupAt(ranking, item.place), judgement, stability };
      }),
    ),
  columns(kinds) {
    const { text, number } = kinds;
    return {
      action: text({ en: 'Action', 'zh-CN': '行动' }, ({ action }) => actionWords[action]),
      name: text({ en: 'Name', 'zh-CN': '名称' }, ({ group }) => group.name, {
        mostLinks,
        link: ({ subject, place }) => rankingTables[subject].cellAt(place, 'name'),
      }),
      subject: text({ en: 'Kind', 'zh-CN': '对象' }, ({ subject }) => subjectWords[subject]),
      grade: text(columnWords.grade, ({ grade }) => gradeWords[grade]),
      why: text({ en: 'Why', 'zh-CN': '理由' }, ({ reasons }, { prose }) => reasonText(reasons, prose), {
        wrap: true,
      }),
      records: number(columnWords.records, 'count', ({ group }) => group.records),
      calls: number(columnWords.calls, 'count', ({ group }) => group.calls),
      callsAfter: number(columnWords.callsAfter, 'count', judged('callsAfter'), { when: isApplied }),
      events: number(columnWords.events, 'count', judged('events'), { when: isDated }),
      callRate: number(columnWords.callRate, 'rate', ({ group }) => group.callRate),
      low: number(columnWords.low, 'rate', judged('lows')),
      high: number(columnWords.high, 'rate', judged('highs')),
      withoutLargest: number(columnWords.withoutLargest, 'rate', judged('withoutLargest')),
      expectedCalls: number({ en: 'Calls to be won', 'zh-CN': '预计可得调用' }, 'one', 'expectedCalls'),
      tier: text(columnWords.tier, ({ group }) => tierWords[group.tier]),
      tierByChance: text(
        columnWords.tierByChance,
        ({ subject, place }, context) => tierByChance(subject)(place, context),
        { alignment: 'center' },
      ),
      cost: number({ en: 'Cost or effort', 'zh-CN': '成本或投入' }, 'count', 'cost', {
        when: ({ result }) => result.costs !== undefined,
      }),
      recordsAre: text(
        { en: 'Rows listed are', 'zh-CN': '所列行为' },
        ({ recordsAre }) => recordsAreWords[recordsAre],
        { alignment: 'center' },
      ),
      rows: recordRowsColumn({ text }),
      borderline: text(
        stayColumns.borderline,
        ({ subject, place }, context) => borderlineMark(subject)(place, context),
        { alignment: 'center' },
      ),
      ...verdictColumns(kinds, judgedItems, judgementWords.classes),
      ...followUpColumns(kinds, actedOn),
    };
  },
});
