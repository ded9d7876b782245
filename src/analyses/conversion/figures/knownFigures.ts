import { conversionInput } from '../../../engine/conversion/input';
import { bearableShare } from '../../../engine/table/flags/settleOnlyYes';
import type { DataCheck } from '../../../engine/table/types';
import type { ConversionContext } from '../ConversionContext';
import { count } from './figureKinds';

/** Roles that tell which records were called. */
const callSignals = new Set(
  conversionInput.roles.filter(({ group }) => group === 'calledSignal').map(({ role }) => role),
);

/** The records that are in no rate, because nothing tells whether they were called. */
export function countUnknown(check: DataCheck): number {
  const signals = check.columns.filter(({ role }) => role !== undefined && callSignals.has(role));
  const places = new Set(signals.map(({ columnNumber }) => columnNumber));
  return check.excluded.filter(({ columnNumber }) => places.has(columnNumber)).length;
}

/**
 * Of how many records it is known whether they were called; undefined while hardly any is unknown, so that texts speak
 * of it only where it matters.
 */
export function knownFigures({ result, check }: Pick<ConversionContext, 'result' | 'check'>) {
  const unknown = countUnknown(check);
  const known = result.overall.records;
  const isMany = unknown > bearableShare * (known + unknown);
  return {
    knownRecords: count(
      { en: 'Records of which it is known whether they were called', 'zh-CN': '已知是否调用的记录数' },
      isMany ? known : undefined,
    ),
    allRecords: count(
      { en: 'Records with and without that answer', 'zh-CN': '已知与未知是否调用的记录总数' },
      isMany ? known + unknown : undefined,
    ),
  };
}
