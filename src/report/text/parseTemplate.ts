/** A place of a template that a fact fills: `{name}` or `{name:format}`. */
export interface Place {
  readonly name: string;
  readonly format: string | undefined;
}

/** Templates are few and filled for every row of a list: each is taken apart once. */
const parsed = new Map<string, readonly (string | Place)[]>();

/**
 * Texts and places of a template in order.
 *
 * @example parseTemplate('{n:count} customers') // [{ name: 'n', format: 'count' }, ' customers']
 */
export function parseTemplate(template: string): readonly (string | Place)[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const parts: (string | Place)[] = [];
  let end = 0;
  for (const match of template.matchAll(/\{(\w+)(?::([^}]*))?\}/g)) {
    if (match.index > end) parts.push(template.slice(end, match.index));
    parts.push({ name: match[1]!, format: match[2] });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push(template.slice(end));
  parsed.set(template, parts);
  return parts;
}
