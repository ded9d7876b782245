import { actionAt } from '../../../engine/conversion/assignLists';
import { groupAt } from '../../../engine/conversion/groupAt';
import type { FollowUpKind } from '../../../engine/conversion/listFollowUps';
import { subjects } from '../../../engine/conversion/perSubject';
import { stayColumns } from '../../../report/stability/stabilityWords';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { columnWords, nothingOf } from '../words/columnWords';
import { actionWords, subjectHeaders, subjectWords, tierWords } from '../words/names';
import { isBorderline } from './figureOfPlace';
import { rankingTables } from './rankingTables';
import { mostLinks, recordRowsColumn } from './recordRowsColumn';

const kinds: Readonly<Record<FollowUpKind, Words>> = {
  callableNotCalled: { en: 'Callable, not called', 'zh-CN': '可接入未调用' },
  calledNotSigned: { en: 'Called, not signed', 'zh-CN': '已调用未签约' },
};

/** Records that wait for a call or a contract, by customer and product. */
export const followUpsTable = defineTable({
  key: 'followUps',
  excelName: 'Payoff_followUps',
  emptyText: nothingOf('integratable', 'signed'),
  rows: ({ result }: ConversionContext) =>
    result.followUps.flatMap(({ pairs }) =>
      pairs.map((pair) => ({
        ...pair,
        customer: groupAt(result.subjects.customer.ranking, pair.places.customer),
        product: groupAt(result.subjects.product.ranking, pair.places.product),
      })),
    ),
  columns: ({ text, number }) => ({
    kind: text({ en: 'To follow up', 'zh-CN': '待跟进' }, ({ kind }) => kinds[kind]),
    customer: text(subjectHeaders.customer, ({ customer }) => customer.name, {
      mostLinks,
      link: ({ places }) => rankingTables.customer.cellAt(places.customer, 'name'),
    }),
    product: text(subjectHeaders.product, ({ product }) => product.name),
    tier: text(columnWords.tier, ({ customer }) => tierWords[customer.tier]),
    customerList: text(
      { en: 'List of the customer', 'zh-CN': '客户所在名单' },
      ({ places }, { result }) => actionWords[actionAt(result.subjects.customer.lists, places.customer)],
    ),
    productList: text(
      { en: 'List of the product', 'zh-CN': '产品所在名单' },
      ({ places }, { result }) => actionWords[actionAt(result.subjects.product.lists, places.product)],
    ),
    rows: recordRowsColumn({ text }),
    rank: number(columnWords.rank, 'count', ({ customer }) => customer.rank),
    count: number(columnWords.count, 'count', ({ records }) => records.count),
    callRate: number(columnWords.callRate, 'rate', ({ customer }) => customer.callRate),
    borderline: text(
      stayColumns.borderline,
      ({ places }, context) =>
        context.prose.list(
          subjects
            .filter((subject) => isBorderline(subject)(places[subject], context))
            .map((subject) => context.prose.say(subjectWords[subject])),
        ),
      { alignment: 'center' },
    ),
  }),
});
