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
  /** The same three meanings as fills of cells, light enough for black figures. */
  goodLight: '#87B6AE',
  attentionLight: '#DDB19E',
  amountLight: '#95AEC5',
  headerFill: '#F3F5F7',
  white: '#FFFFFF',
} as const;
