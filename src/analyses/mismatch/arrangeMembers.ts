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
  if (2 * members.length <= customerCount) return readInOrder(members);
  const rows = new Int32Array(customerCount).fill(-1);
  for (let row = 0; row < members.length; row += 1) {
    // A list of actions names a customer once an action.
    if (rows[members[row]!]! >= 0) return readInOrder(members);
    rows[members[row]!] = row;
  }
  return {
    numbers(values) {
      const arranged = new Float64Array(members.length);
      for (let customer = 0; customer < customerCount; customer += 1) {
        const row = rows[customer]!;
        if (row >= 0) arranged[row] = values[customer]!;
      }
      return arranged;
    },
    texts(textOf) {
      const arranged = new Array<string>(members.length);
      for (let customer = 0; customer < customerCount; customer += 1) {
        const row = rows[customer]!;
        if (row >= 0) arranged[row] = textOf(customer);
      }
      return arranged;
    },
  };
}

function readInOrder(members: Int32Array): Arrangement {
  return {
    numbers(values) {
      const arranged = new Float64Array(members.length);
      for (let row = 0; row < members.length; row += 1) arranged[row] = values[members[row]!]!;
      return arranged;
    },
    texts(textOf) {
      const arranged = new Array<string>(members.length);
      for (let row = 0; row < members.length; row += 1) arranged[row] = textOf(members[row]!);
      return arranged;
    },
  };
}
