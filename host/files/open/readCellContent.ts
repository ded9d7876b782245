import { knownAttributes } from './knownAttributes';
import { damagedAt, inCell } from './PartProblem';

const childTag = /\s*<(f|v|is|extLst)(\s[^<>]*?)?(\/)?>/y;

/**
 * Raw text of a cell's `<v>`, undefined where it has none. The cell may hold a formula, a value, a text and extensions,
 * each once (ECMA-376 part 1, 18.3.1.4): in anything else a value could stand that is none.
 *
 * @param content what stands between the cell's tags
 * @throws {DamagedCell}
 */
export function readCellContent(
  content: string,
  cell: { readonly row: number; readonly column: number },
): string | undefined {
  const seen = new Set<string>();
  let value: string | undefined;
  let position = 0;
  for (;;) {
    childTag.lastIndex = position;
    const [tag, name, attributes, closesItself] = childTag.exec(content) ?? [];
    if (tag === undefined || name === undefined) break;
    if (seen.has(name)) throw damagedAt(cell);
    seen.add(name);
    if (attributes !== undefined) inCell(cell, () => knownAttributes(tag.trim(), name));
    const start = position + tag.length;
    const end = closesItself !== undefined ? start : content.indexOf(`</${name}>`, start);
    const isText = name === 'f' || name === 'v';
    if (end < 0 || (isText && holdsMarkup(content, start, end))) throw damagedAt(cell);
    if (name === 'v') value = closesItself === undefined ? content.slice(start, end) : undefined;
    position = closesItself !== undefined ? start : end + name.length + 3;
  }
  if (content.slice(position).trim() !== '') throw damagedAt(cell);
  return value;
}

function holdsMarkup(content: string, from: number, to: number): boolean {
  const found = content.indexOf('<', from);
  return found >= 0 && found < to;
}
