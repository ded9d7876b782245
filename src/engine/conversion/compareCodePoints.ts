/**
 * Order of two texts by Unicode code point, as most data tools sort. JavaScript's own `<` compares 16-bit units, which
 * puts characters beyond U+FFFF before those from U+E000 on; `localeCompare` depends on the reader's language.
 *
 * @returns below 0 where `first` comes first, 0 where they are the same, above 0 otherwise
 */
export function compareCodePoints(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  for (let index = 0; index < length; index++) {
    const unit = first.charCodeAt(index);
    const other = second.charCodeAt(index);
    if (unit !== other) return codePointRank(unit) - codePointRank(other);
  }
  return first.length - second.length;
}

/** Moves surrogates, which encode the characters beyond U+FFFF, behind all other units. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
