import { quadrantNames } from './placeCustomers';

/** Quadrants by whether a customer is at the top by priority, and at the bottom by performance. */
const isTop = [true, true, false, false];
const isBottom = [true, false, false, true];

/**
 * The quadrant of a customer by its priority and performance and the two lines, as `placeCustomers` has it. On a line,
 * which was rounded when it was kept, a customer stays on the side where it was.
 *
 * @param before its quadrant so far
 * @returns `before` where a figure or a line is missing
 * @example quadrantByLines([2, 0.3], [1.8, 0.4], 2) // 0: overinvested
 */
export function quadrantByLines(
  [priority, performance]: readonly (number | null)[],
  [priorityLine, performanceLine]: readonly (number | null)[],
  before: number,
): number {
  if (typeof priority !== 'number' || typeof priorityLine !== 'number') return before;
  if (typeof performance !== 'number' || typeof performanceLine !== 'number') return before;
  const top = priority === priorityLine ? isTop[before] === true : priority > priorityLine;
  const bottom = performance === performanceLine ? isBottom[before] === true : performance < performanceLine;
  return quadrantNames.findIndex((_name, code) => isTop[code] === top && isBottom[code] === bottom);
}
