/**
 * Order of two texts by Unicode code point: the same on every machine and in every language. JavaScript's `<` compares
 * 16-bit units, which puts characters beyond U+FFFF (rare Chinese characters, emoji) before U+E000 to U+FFFF.
 *
 * @returns below 0 where `first` comes first, 0 where they are the same text, above 0 otherwise
 * @example
 * ['立', '一', 'b', 'a'].sort(compareCodePoints); // ['a', 'b', '一', '立']
 */
export function compareCodePoints(first: string, second: string): number {
  const shorter = Math.min(first.length, second.length);
  for (let index = 0; index < shorter; index++) {
    const difference = orderOfUnit(first.charCodeAt(index)) - orderOfUnit(second.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

/** Moves surrogates, the halves of characters beyond U+FFFF, behind every other unit. */
function orderOfUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit <= 0xdfff ? unit + 0x10000 : unit;
}
