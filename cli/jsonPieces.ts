/** Characters written at a time. */
const PIECE = 1_000_000;

/**
 * The text of `JSON.stringify(value, null, 1)` and an end of line, in pieces: of a million customers it would be longer
 * than a text in JavaScript can be.
 */
export function* jsonPieces(value: unknown): Iterable<string> {
  let piece = '';
  for (const part of partsOf(value, '')) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

/** Fields of a record and members of a list one by one; what is neither is a text of its own. */
function* partsOf(value: unknown, indent: string): Iterable<string> {
  const isList = Array.isArray(value);
  if (!isList && !isRecord(value)) {
    yield JSON.stringify(value) ?? 'null';
    return;
  }
  const inner = `${indent} `;
  let before = isList ? '[' : '{';
  for (const key of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (isList) yield `${before}\n${inner}`;
    else if (member === undefined) continue;
    else yield `${before}\n${inner}${JSON.stringify(key)}: `;
    // A member of a list is short, however many there are.
    if (isList) yield (JSON.stringify(member, null, 1) ?? 'null').replaceAll('\n', `\n${inner}`);
    else yield* partsOf(member, inner);
    before = ',';
  }
  if (before === ',') yield `\n${indent}${isList ? ']' : '}'}`;
  else yield isList ? '[]' : '{}';
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}
