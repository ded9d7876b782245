/**
 * The same fields, and those of the plain objects and lists in them, with null in place of undefined: JSON would leave
 * such fields out, and a script would miss them.
 */
export function withNulls(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, nullsIn(value)]));
}

function nullsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullsIn);
  return typeof value === 'object' && value !== null ? withNulls(value) : (value ?? null);
}
