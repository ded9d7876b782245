/**
 * The element at a position that is there by construction. For single elements: a loop over many rows reads the list itself,
 * which is faster.
 *
 * @throws RangeError where there is none: a mistake of the program, not of the data
 * @example
 * elementAt(['a', 'b'], 1); // 'b'
 */
export function elementAt<Element>(list: ArrayLike<Element>, position: number): Element {
  const element = list[position];
  if (element === undefined) throw new RangeError(`no element at ${position} of ${list.length}`);
  return element;
}
