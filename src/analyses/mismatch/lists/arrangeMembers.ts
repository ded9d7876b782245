import { pickAt } from '../../../engine/statistics/pickAt';

/** Values of customers in the order of a list. */
export interface Arrangement {
  /** One number a row, missing ones (NaN) included. */
  readonly numbers: (values: Float64Array | Int32Array) => Float64Array;
  /** One text a row. */
  readonly texts: (textOf: (customer: number) => string) => string[];
}

/**
 * Prepares a list of `members` for all its columns. A list of more than half the customers is filled in the order of the
 * customers, who write to its rows: a list sorted by a score of few decimals is then written in as many runs as the score
 * has values, where reading customers in its order would miss the cache at each of a million.
 *
 * @param members indexes of customers below `customerCount`
 */
export function arrangeMembers(members: Int32Array, customerCount: number): Arrangement {
  const rows = 2 * members.length > customerCount ? rowsOf(members, customerCount) : undefined;
  if (rows === undefined) {
    return {
      numbers: (values) => new Float64Array(pickAt(values, members)),
      texts: (textOf) => Array.from(members, textOf),
    };
  }
  return {
    numbers(values) {
      const arranged = new Float64Array(members.length);
      // Every customer has a value and a row, -1 for those who are not listed.
      for (let customer = 0; customer < customerCount; customer++) {
        const row = rows[customer]!;
        if (row >= 0) arranged[row] = values[customer]!;
      }
      return arranged;
    },
    texts(textOf) {
      const arranged = new Array<string>(members.length);
      rows.forEach((row, customer) => {
        if (row >= 0) arranged[row] = textOf(customer);
      });
      return arranged;
    },
  };
}

/** The row of each customer, -1 for those who are not listed; undefined where one is listed twice. */
function rowsOf(members: Int32Array, customerCount: number): Int32Array | undefined {
  const rows = new Int32Array(customerCount).fill(-1);
  members.forEach((customer, row) => (rows[customer] = row));
  const listed = rows.reduce((count, row) => count + (row >= 0 ? 1 : 0), 0);
  return listed === members.length ? rows : undefined;
}
