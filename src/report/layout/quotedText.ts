/**
 * A text as a formula writes it.
 *
 * @example quotedText('the "top"') // '"the ""top"""'
 */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
