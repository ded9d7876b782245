const LONGEST = 60;

/**
 * Anything that JSON can hold, in a few words for a sentence about it. What is made of parts is shown by its kind: it
 * may be of any size, nested to any depth, or have a `toString` of its own.
 *
 * @example shownValue([0.5, 0.3]) // '0.5,0.3'
 * @example shownValue({ toString: 1 }) // '{…}'
 */
export function shownValue(value: unknown): string {
  const text = Array.isArray(value) ? value.slice(0, LONGEST).map(shownPart).join(',') : shownPart(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function shownPart(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
