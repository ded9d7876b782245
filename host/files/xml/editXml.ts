/** One replacement in a source text; an insertion has `start` equal to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source with all edits applied; edits may not overlap. Insertions at one place keep their order and stand before
 * a replacement that begins there.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let position = 0;
  for (const edit of ordered) {
    if (edit.start < position) throw new RangeError('Edits overlap ' + JSON.stringify(edits).slice(0, 1500));
    pieces.push(source.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(source.slice(position));
  return pieces.join('');
}

/** A start tag with attributes set, or removed where the value is undefined; everything else in it stays. */
export function setAttributes(tag: string, values: Readonly<Record<string, string | undefined>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(values)) {
    const present = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    if (value === undefined) result = result.replace(present, '');
    else if (present.test(result)) result = result.replace(present, () => ` ${name}="${value}"`);
    else result = result.replace(/\s*(\/?)>$/, (_, slash: string) => ` ${name}="${value}"${slash}>`);
  }
  return result;
}
