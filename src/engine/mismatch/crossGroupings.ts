import type { Grouping } from './groupCategory';

/** Two categories as one: code = first x labels of second + second. */
export function crossGroupings(first: Grouping, second: Grouping): Grouping {
  const width = second.labels.length;
  const codes = new Int32Array(first.codes.length);
  // Both have a code for every customer.
  for (let index = 0; index < codes.length; index++)
    codes[index] = first.codes[index]! * width + second.codes[index]!;
  const labels = first.labels.flatMap((one) => second.labels.map((other) => `${one} / ${other}`));
  return { codes, labels };
}

/** The two crossed, or the one that is there; undefined where neither is. */
export function crossPresent(
  first: Grouping | undefined,
  second: Grouping | undefined,
): Grouping | undefined {
  return first !== undefined && second !== undefined ? crossGroupings(first, second) : (first ?? second);
}
