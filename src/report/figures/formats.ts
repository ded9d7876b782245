/**
 * The kinds of figures, each with the en-US number format of its cells; `formatNumber` writes the same kinds in texts.
 * One kind looks the same on every sheet and in every sentence.
 */
export const formats = {
  /** 1,234 */
  count: '#,##0',
  /** 1,234.5 */
  one: '#,##0.0',
  /** 4.27 */
  ratio: '0.00',
  /** 0.123 */
  score: '0.000',
  /** 12% */
  rate0: '0%',
  /** 12.3% */
  rate: '0.0%',
  /** 12.34% */
  rate2: '0.00%',
  /** 4.5 or 180 */
  tenth: '#,##0.#',
  /** As many digits as the number has, at most six. */
  number: 'General',
} as const;

export type FormatName = keyof typeof formats;
