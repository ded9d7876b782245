import type { RecordRows } from '../../../engine/conversion/collectRecordRows';
import type { Subject } from '../../../engine/conversion/perSubject';
import type { ActionItem } from '../../../engine/conversion/listActions';
import { tierNames } from '../../../engine/score/valueTier';
import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import type { FollowUp } from '../../../engine/conversion/listFollowUps';
import { planListSheet } from '../../../report/layout/listSheet';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { CellLink, SheetPlan } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { actionText } from '../actionText';
import type { ReportContext } from '../ReportContext';
import { reasonText } from '../reasonText';
import { sheetName } from '../sheetNames';
import { listTexts, type ListText } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';
import { tierText } from '../tierText';

/** More row numbers than this make a cell too long to read and to print. */
const rowsInCell = 10;

const rowsText: Readonly<Record<ActionItem['recordsAre'], ListText>> = {
  called: 'rowsCalled',
  rejected: 'rowsRejected',
  callableNotCalled: 'rowsCallable',
  all: 'rowsAll',
};

/** Everybody and everything on a list of things to do: why, with the numbers and the records. */
export function planActionsSheet(context: ReportContext): SheetPlan {
  const { result, locale } = context;
  const texts = listTexts[locale];
  const items = result.actions.flatMap((list) => list.items);
  const rankingOf = (item: ActionItem) => result.subjects[item.subject].ranking;
  const evidenceOf = (item: ActionItem) => result.subjects[item.subject].evidence;
  const number = (header: string, numberFormat: string, value: (item: ActionItem) => number) => ({
    header,
    values: items.map(value),
    numberFormat,
  });
  const { count, rate, one } = numberFormats;
  return planListSheet({
    role: 'actions',
    name: sheetName('actions', locale),
    tabColor: palette.good,
    title: sheetTexts[locale].actionsTitle,
    note: [sheetTexts[locale].actionsNote, ...cutNotes(context)].join(locale === 'zh-CN' ? '' : ' '),
    back: summaryTexts[locale].back,
    tableName: 'Payoff_actions',
    columns: [
      { header: texts.action, values: items.map((item) => actionText(item.action, locale)) },
      {
        header: texts.name,
        values: items.map((item) => rankingOf(item).names[item.place]!),
        links: new Map(items.map((item, index) => [index, rankingLink(item.subject, item.place)])),
      },
      {
        header: texts.kind,
        values: items.map(({ subject }) => (subject === 'customer' ? texts.kindCustomer : texts.kindProduct)),
      },
      { header: texts.why, values: items.map((item) => reasonText(item.reasons, locale)), wrap: true },
      {
        header: texts.tier,
        values: items.map((item) => tierText(tierNames[rankingOf(item).tiers[item.place]!]!, locale)),
      },
      number(texts.records, count, (item) => rankingOf(item).records[item.place]!),
      number(texts.calls, count, (item) => rankingOf(item).calls[item.place]!),
      number(texts.callRate, rate, (item) => rankingOf(item).callRates[item.place]!),
      number(texts.low, rate, (item) => evidenceOf(item).lows[item.place]!),
      number(texts.high, rate, (item) => evidenceOf(item).highs[item.place]!),
      number(texts.expectedCalls, one, (item) => item.expectedCalls ?? NaN),
      {
        header: texts.rowsAre,
        values: items.map((item) => texts[rowsText[item.recordsAre]]),
        alignment: 'center',
      },
      rowsColumn(
        context,
        items.map(({ records }) => records),
      ),
    ],
    rowCount: items.length,
    emptyText: texts.empty,
    frozenColumns: 2,
  });
}

/** Which lists are longer than what is shown of them. */
function cutNotes({ result, locale }: ReportContext): string[] {
  return result.actions
    .filter(({ count, items }) => items.length < count)
    .map(({ action, count, items }) =>
      fillTemplate(locale, sheetTexts[locale].actionsCutNote, {
        action: actionText(action, locale),
        listed: items.length,
        count,
      }),
    );
}

/** Records that wait for a call or a contract, by customer and product. */
export function planFollowUpsSheet(context: ReportContext): SheetPlan {
  const { result, locale } = context;
  const texts = listTexts[locale];
  const customers = result.subjects.customer.ranking;
  const products = result.subjects.product.ranking;
  const pairs = result.followUps.flatMap((list) => list.pairs);
  const totals = (kind: FollowUp['kind']) => result.followUps.find((list) => list.kind === kind);
  const rankColumn = (header: string, ranks: number[]) => ({
    header,
    values: ranks,
    numberFormat: numberFormats.count,
  });
  return planListSheet({
    role: 'followUps',
    name: sheetName('followUps', locale),
    tabColor: palette.good,
    title: sheetTexts[locale].followUpsTitle,
    note: fillTemplate(locale, sheetTexts[locale].followUpsNote, {
      callablePairs: totals('callableNotCalled')?.pairCount ?? 0,
      callableRecords: totals('callableNotCalled')?.recordCount ?? 0,
      calledPairs: totals('calledNotSigned')?.pairCount ?? 0,
      calledRecords: totals('calledNotSigned')?.recordCount ?? 0,
      listed: pairs.length,
    }),
    back: summaryTexts[locale].back,
    tableName: 'Payoff_followUps',
    columns: [
      {
        header: texts.followUp,
        values: pairs.map(({ kind }) =>
          kind === 'callableNotCalled' ? texts.followCallable : texts.followCalled,
        ),
      },
      {
        header: texts.customer,
        values: pairs.map((pair) => customers.names[pair.places.customer]!),
        links: new Map(pairs.map((pair, index) => [index, rankingLink('customer', pair.places.customer)])),
      },
      { header: texts.product, values: pairs.map((pair) => products.names[pair.places.product]!) },
      {
        header: texts.tier,
        values: pairs.map((pair) => tierText(tierNames[customers.tiers[pair.places.customer]!]!, locale)),
      },
      rowsColumn(
        context,
        pairs.map(({ records }) => records),
      ),
      rankColumn(
        texts.rank,
        pairs.map((pair) => pair.places.customer + 1),
      ),
      {
        header: texts.count,
        values: pairs.map(({ records }) => records.count),
        numberFormat: numberFormats.count,
      },
      ratesOf(texts.callRate, customers, pairs),
    ],
    rowCount: pairs.length,
    emptyText: texts.empty,
    frozenColumns: 2,
  });
}

function ratesOf(header: string, customers: RankedGroups, pairs: readonly FollowUp[]) {
  return {
    header,
    values: pairs.map((pair) => customers.callRates[pair.places.customer]!),
    numberFormat: numberFormats.rate,
  };
}

/** Row numbers of the records, in the last column so that they may run on; a jump to the first on the user's sheet. */
function rowsColumn({ check, locale }: ReportContext, records: readonly RecordRows[]) {
  const texts = listTexts[locale];
  return {
    header: texts.rows,
    values: records.map(({ rows, count }) => {
      const shown = rows.slice(0, rowsInCell);
      const text = shown.length < count ? texts.rowsFirst : texts.rowsList;
      return fillTemplate(locale, text, { rows: shown, count });
    }),
    links: new Map(
      records.flatMap(({ rows }, index): [number, CellLink][] =>
        rows.length === 0
          ? []
          : [
              [
                index,
                {
                  sheetName: check.origin.sheet,
                  row: rows[0]! - 1,
                  column: check.origin.firstColumn - 1,
                },
              ],
            ],
      ),
    ),
  };
}

/** The row of a customer or product on its ranking. */
function rankingLink(kind: Subject, place: number): CellLink {
  return {
    sheetRole: kind === 'customer' ? 'customerRanking' : 'productRanking',
    row: place + 1,
    column: 1,
  };
}
