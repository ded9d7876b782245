/** The same text, but kept by itself: what V8 cuts out of a long text keeps all of it in memory. */
export function copyText(text: string): string {
  return `${text} `.slice(0, -1);
}
