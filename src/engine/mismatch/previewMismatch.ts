import type { MismatchParameters } from './parameters';
import type { Table } from '../table/types';
import { drawCutLines } from './drawCutLines';
import { placeCustomers } from './placeCustomers';
import { performanceScores } from './scorePerformance';
import { rankCustomers } from './rankCustomers';
import { selectCustomers, type Customers } from './selectCustomers';
import { sortMembers } from './sortMembers';

/** What the pane shows while parameters are being chosen. */
export interface MismatchPreview {
  readonly valid: number;
  readonly dropped: number;
  readonly top: number;
  readonly bottom: number;
  readonly mismatch: number;
  readonly expected: number;
  readonly tiesAtPriorityCut: number;
  readonly tiesAtPerformanceCut: number;
  readonly cuts: { readonly priority: number; readonly performance: number };
  readonly customers: Pick<Customers, 'sheetRows' | 'identity' | 'name' | 'priority'>;
  readonly performance: Float64Array;
  /** Index into `quadrantNames`, one per customer. */
  readonly quadrants: Uint8Array;
  /** The first of the mismatch, the widest gap between the two percentiles first. */
  readonly widest: Int32Array;
}

/** So many are named while parameters are being chosen. */
const named = 5;

/** The counts of a mismatch analysis without the rest of it: fast enough to follow a slider at 100,000 rows. */
export function previewMismatch(table: Table, parameters: MismatchParameters): MismatchPreview {
  const customers = selectCustomers(table, parameters);
  const scores = performanceScores(customers.metrics, parameters.method);
  const cuts = drawCutLines(customers.priority, scores, parameters);
  const { counts, quadrants, mismatch } = placeCustomers(customers.priority, scores, cuts);
  const priority = rankCustomers(customers.priority).percentiles;
  const performance = rankCustomers(scores).percentiles;
  const gaps = priority.map((percentile, customer) => percentile - (performance[customer] ?? NaN));
  return {
    valid: counts.valid,
    dropped: customers.dropped.sheetRows.length,
    top: counts.top,
    bottom: counts.bottom,
    mismatch: counts.mismatch,
    expected: counts.expected,
    tiesAtPriorityCut: cuts.tiesAtPriorityCut,
    tiesAtPerformanceCut: cuts.tiesAtPerformanceCut,
    cuts: { priority: cuts.priority, performance: cuts.performance },
    customers,
    performance: scores,
    quadrants,
    widest: sortMembers(mismatch, gaps).subarray(0, named),
  };
}
