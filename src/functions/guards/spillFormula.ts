/**
 * The formula that does the work of a fill-down in one call: the population's own rows take the place of the single one.
 *
 * @param name of the function, as typed
 * @param addresses of all arguments as Excel gives them, '' or undefined where an argument is no range
 * @param pairs positions of single argument and its population, for example [[0, 1], [2, 3]]
 * @param examples addresses to show where Excel gives none
 * @example spillFormula('PERCENTILE_COHORT', ['S!B2', 'S!B2:B99', 'S!C2', 'S!C2:C99'], [[0, 1], [2, 3]], []) // '=PERCENTILE_COHORT(B2:B99,,C2:C99)'
 */
export function spillFormula(
  name: string,
  addresses: readonly (string | undefined)[],
  pairs: readonly (readonly [number, number])[],
  examples: readonly string[],
): string {
  const parts: string[] = [];
  pairs.forEach(([single, population], index) => {
    const address = addresses[population];
    while (parts.length < single) parts.push('');
    if (address) parts.push(withoutSheet(address, addresses[single]));
    else if (index === 0) parts.push(examples[0] ?? '');
  });
  while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
  return `=${name}(${parts.join(',')})`;
}

/** Leaves the sheet away where both addresses are on the same one, most likely the formula's own. */
function withoutSheet(address: string, other: string | undefined): string {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at + 1);
  return other?.startsWith(sheet) ? address.slice(at + 1) : address;
}
