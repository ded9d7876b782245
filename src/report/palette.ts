/** Colours of charts and cells; each has one meaning everywhere. Status is always said in words as well. */
export const palette = {
  /** High, good. */
  good: '#0F6C5C',
  /** Low, attention. */
  attention: '#B5522B',
  /** Middle, context. */
  context: '#7A7F87',
  /** A neutral amount. */
  amount: '#2B5C8A',
  headerFill: '#F3F5F7',
  white: '#FFFFFF',
} as const;
