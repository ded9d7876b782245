/**
 * The same record without the addresses of cells in it. A table that moved is found by its name and a column by its
 * header: where they stand on the sheet is no difference for the reader.
 */
export function withoutAddress(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddress);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'address')
      .map(([key, part]) => [key, withoutAddress(part)]),
  );
}
