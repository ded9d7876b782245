/**
 * A text of no more than so many UTF-16 units; of a longer one the last place is an ellipsis. A character of two units is
 * kept or left out whole: half of one is no text that a file or a request could hold.
 *
 * @example cutText('abcd', 3) // 'ab…'
 * @example cutText('a😀cd', 3) // 'a…'
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
