/**
 * Colors of charts and cells; each has one meaning everywhere. Status is always said in words as well.
 *
 * Those of charts are told apart in gray, too: dark (amount), half (good), light (attention, context), each with twice the
 * luminance of the one before, and all at least 3 to 1 on white. Series of light colors stand beside dark ones.
 */
export const palette = {
  /** High, good; also of texts. */
  good: '#0F6C5C',
  /** Low, attention. */
  attention: '#D67C47',
  /** Middle, context. */
  context: '#8F949C',
  /** A neutral amount. */
  amount: '#17324F',
  /** The same meanings in texts: at least 4.5 to 1 on white. */
  attentionText: '#A84A24',
  contextText: '#5F646C',
  /** The same meanings as fills of cells, light enough for black figures. */
  goodLight: '#87B6AE',
  attentionLight: '#DDB19E',
  amountLight: '#95AEC5',
  headerFill: '#F3F5F7',
  white: '#FFFFFF',
} as const;
