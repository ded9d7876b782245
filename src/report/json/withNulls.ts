/** The same fields with null in place of undefined: JSON would leave such fields out, and a script would miss them. */
export function withNulls(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]));
}
