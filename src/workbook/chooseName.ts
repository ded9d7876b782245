/** Characters of the longest name that Excel takes for a sheet. */
export const MAXIMUM_SHEET_NAME = 31;

/**
 * The first of `base`, `base (2)`, `base (3)`, ... that nobody has taken. Excel compares names without case.
 * Cut so that the whole stays within the limit Excel sets for the kind of name.
 *
 * @example chooseName('Summary', ['summary'], 31) // 'Summary (2)'
 */
export function chooseName(
  base: string,
  taken: Iterable<string>,
  maximumLength: number,
  suffix: (number: number) => string = (number) => ` (${number})`,
): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : suffix(number);
    const name = base.slice(0, maximumLength - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
