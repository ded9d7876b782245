import { clusteredRates } from '../statistics/clusteredRates';
import { significanceLevel } from '../statistics/significanceLevel';
import type { Cells } from './countCells';
import type { ConversionParameters } from './parameters';
import type { RankedGroups } from './rankGroups';
import { sumCells } from './sumCells';
import type { Evidence } from './weighEvidence';

/** Whose rejects are more than chance allows, by place in the ranking. */
export interface Rejecting {
  /** 1 where the rejects are beyond chance, and where they are by the group's own interval alone. */
  readonly rejecting: Uint8Array;
  readonly maybeRejecting: Uint8Array;
}

interface RejectSources {
  readonly ranking: RankedGroups;
  readonly evidence: Pick<Evidence, 'rejectLows'>;
  readonly cells: Pick<Cells, 'groups' | 'rejects' | 'rejectsTold'>;
  readonly parameters: Pick<ConversionParameters, 'stopRecords' | 'stopRejectRate'>;
}

/**
 * Whose rejects are beyond chance: at least `stopRecords` records, `stopRejectRate` of them rejected, and more than half and
 * than all records are, its products as the unit and with regard to the number of customers. By its own Wilson interval
 * alone a customer without call and contract has mostly rejected when the interval lies above one half.
 *
 * @returns all 0 for products, whose rejects stop nobody, and where the table does not tell rejects
 */
export function judgeRejects({ ranking, evidence, cells, parameters }: RejectSources): Rejecting {
  const { count, records, calls, signs, rejectRates } = ranking;
  const rejecting = new Uint8Array(count);
  const maybeRejecting = new Uint8Array(count);
  if (ranking.subject === 'product' || !ranking.known.has('rejected')) return { rejecting, maybeRejecting };
  const isMostly = (place: number) =>
    records[place]! >= parameters.stopRecords && rejectRates[place]! >= parameters.stopRejectRate;
  const sums = sumCells(cells.groups, cells.rejects, cells.rejectsTold, count);
  const limit = Math.max(0.5, sums.pooledRate() ?? 0);
  const { above } = clusteredRates(sums, limit, (place) => records[place]! >= parameters.stopRecords);
  for (let place = 0; place < count; place += 1) {
    if (!isMostly(place)) continue;
    if (above[place]! < significanceLevel) rejecting[place] = 1;
    const isUnused = calls[place] === 0 && signs[place] === 0 && !maySign(ranking, place);
    if (isUnused && evidence.rejectLows[place]! > 0.5) maybeRejecting[place] = 1;
  }
  return { rejecting, maybeRejecting };
}

/** A record that does not tell whether it was signed may have been. */
export function maySign({ known, signsTold, records }: RankedGroups, place: number): boolean {
  return known.has('signed') && signsTold[place]! < records[place]!;
}
