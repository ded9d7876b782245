import type { SampleTable } from '../../../samples/sampleTable';

/** A generated input for the oracle and for the tests that compare the engine with it. */
export interface OracleCase {
  readonly name: string;
  /** What makes this table worth comparing. */
  readonly why: string;
  /** Role to header: said outright, so that guessing headers plays no part in the comparison. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly makeTable: () => SampleTable;
  /** Too many rows to record: the oracle keeps aggregates and every so-many-th row. */
  readonly digestEvery?: number;
}
