import { tiedRanks } from '../statistics/tiedRanks';

/** Where every customer stands by one column. */
export interface CustomerRanks {
  /** Share of the other customers with a smaller value, 0 to 1 (PERCENTRANK.INC); NaN for a single customer. */
  readonly percentiles: Float64Array;
  /** Ranks from 1, ascending, ties with the average of theirs, as Spearman's correlation needs them. */
  readonly averageRanks: Float64Array;
}

/** Percentiles and ranks of a column without missing values. */
export function rankCustomers(values: Float64Array): CustomerRanks {
  const { smallest, average } = tiedRanks(values);
  const others = values.length - 1;
  return { percentiles: smallest.map((rank) => (rank - 1) / others), averageRanks: average };
}
