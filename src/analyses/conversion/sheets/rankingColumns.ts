import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import type { Locale } from '../../../engine/recipe/types';
import { numberFormats } from '../../../report/layout/numberFormats';
import type { CellContent, TableColumn } from '../../../report/plan';
import { rankingTexts, type RankingColumn } from '../texts/rankingTexts';

/** A run of places in the ranking, from `start` up to but not including `end`. */
export interface PlaceRange {
  readonly start: number;
  readonly end: number;
}

/** Columns of the published lists in their published order; the rank comes first or last. */
export function rankingColumns(
  ranking: RankedGroups,
  { start, end }: PlaceRange,
  locale: Locale,
  rankAt: 'first' | 'last',
): TableColumn[] {
  const column = (
    text: RankingColumn,
    values: { slice(start: number, end: number): ArrayLike<CellContent> },
    numberFormat?: string,
  ): TableColumn => ({
    header: rankingTexts[locale][text],
    values: values.slice(start, end),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  const ranks = Int32Array.from({ length: ranking.count }, (_, place) => place + 1);
  const rank = column('rank', ranks, numberFormats.count);
  const customer = ranking.subject === 'customer';
  const { count, rate, score, one } = numberFormats;
  const measures = [
    column(ranking.subject, ranking.names),
    column('records', ranking.records, count),
    column(customer ? 'callRate' : 'productCallRate', ranking.callRates, rate),
    ...(customer ? [column('calls', ranking.calls, count)] : []),
    column(customer ? 'signRate' : 'productSignRate', ranking.signRates, rate),
    column('rejectRate', ranking.rejectRates, rate),
    customer
      ? column('callableNotCalled', ranking.callableNotCalled, count)
      : column('testingShare', ranking.testingRates, rate),
    column('meanSampleSize', ranking.meanSampleSizes, count),
    column('meanTestDays', ranking.meanTestDays, one),
    column('score', ranking.scores, score),
  ];
  return rankAt === 'first' ? [rank, ...measures] : [...measures, rank];
}
