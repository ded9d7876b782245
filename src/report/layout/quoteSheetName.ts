/**
 * A sheet's name as formulas and links need it: quoted, with quotes inside doubled.
 *
 * @example quoteSheetName("It's") // "'It''s'"
 */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
