import { evidenceAt } from '../../../engine/conversion/evidenceAt';
import { groupAt } from '../../../engine/conversion/groupAt';
import type { RecordsAre } from '../../../engine/conversion/listActions';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { columnWords, nothingToList } from '../words/columnWords';
import { reasonText } from '../words/reasonText';
import { actionWords, subjectWords, tierWords } from '../words/names';
import { rankingTables } from './rankingTables';
import { mostLinks, recordRowsColumn } from './recordRowsColumn';

const recordsAreWords: Readonly<Record<RecordsAre, Words>> = {
  called: { en: 'called records', 'zh-CN': '调用记录' },
  rejected: { en: 'rejected records', 'zh-CN': '不接入记录' },
  callableNotCalled: { en: 'callable, not called', 'zh-CN': '可接入未调用记录' },
  all: { en: 'all its records', 'zh-CN': '全部记录' },
};

/** Everybody and everything on a list of things to do: why, with the numbers and the records. */
export const actionsTable = defineTable({
  key: 'actions',
  excelName: 'Payoff_actions',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) =>
    result.actions.flatMap(({ items }) =>
      items.map((item) => {
        const { ranking, evidence } = result.subjects[item.subject];
        return { ...item, group: groupAt(ranking, item.place), evidence: evidenceAt(evidence, item.place) };
      }),
    ),
  columns: ({ text, number }) => ({
    action: text({ en: 'Action', 'zh-CN': '行动' }, ({ action }) => actionWords[action]),
    name: text({ en: 'Name', 'zh-CN': '名称' }, ({ group }) => group.name, {
      mostLinks,
      link: ({ subject, place }) => rankingTables[subject].cellAt(place, 'name'),
    }),
    subject: text({ en: 'Kind', 'zh-CN': '对象' }, ({ subject }) => subjectWords[subject]),
    why: text({ en: 'Why', 'zh-CN': '理由' }, ({ reasons }, { prose }) => reasonText(reasons, prose), {
      wrap: true,
    }),
    tier: text(columnWords.tier, ({ group }) => tierWords[group.tier]),
    records: number(columnWords.records, 'count', ({ group }) => group.records),
    calls: number(columnWords.calls, 'count', ({ group }) => group.calls),
    callRate: number(columnWords.callRate, 'rate', ({ group }) => group.callRate),
    low: number(columnWords.low, 'rate', ({ evidence }) => evidence.low),
    high: number(columnWords.high, 'rate', ({ evidence }) => evidence.high),
    expectedCalls: number({ en: 'Calls to be won', 'zh-CN': '预计可得调用' }, 'one', 'expectedCalls'),
    recordsAre: text(
      { en: 'Rows listed are', 'zh-CN': '所列行为' },
      ({ recordsAre }) => recordsAreWords[recordsAre],
      { alignment: 'center' },
    ),
    rows: recordRowsColumn({ text }),
  }),
});
