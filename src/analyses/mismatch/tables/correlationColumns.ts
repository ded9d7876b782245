import type { Correlation } from '../../../engine/mismatch/correlate';
import type { ColumnKinds } from '../../../report/table/Column';
import type { MismatchContext } from '../MismatchContext';
import { headerWords } from '../names/names';

/** A correlation with its intervals. */
export function correlationColumns<Row extends { readonly correlation: Correlation }>({
  number,
}: ColumnKinds<MismatchContext, Row>) {
  return {
    n: number(headerWords.n, 'count', ({ correlation }) => correlation.n),
    r: number({ en: 'Pearson r', 'zh-CN': 'Pearson r' }, 'score', ({ correlation }) => correlation.r),
    low: number(headerWords.low, 'score', ({ correlation }) => correlation.low),
    high: number(headerWords.high, 'score', ({ correlation }) => correlation.high),
    spearman: number(
      { en: 'Spearman', 'zh-CN': 'Spearman' },
      'score',
      ({ correlation }) => correlation.spearman,
    ),
    spearmanLow: number(
      { en: 'Spearman 95% low', 'zh-CN': 'Spearman 95% 下限' },
      'score',
      ({ correlation }) => correlation.spearmanInterval?.low,
    ),
    spearmanHigh: number(
      { en: 'Spearman 95% high', 'zh-CN': 'Spearman 95% 上限' },
      'score',
      ({ correlation }) => correlation.spearmanInterval?.high,
    ),
  };
}
