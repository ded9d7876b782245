/** en-US number format codes, one a kind of figure, the same on every sheet. */
export const numberFormats = {
  count: '#,##0',
  rate: '0.0%',
  rate2: '0.00%',
  score: '0.000',
  ratio: '0.00',
  one: '#,##0.0',
  date: 'yyyy-mm-dd',
  probability: '0.000',
} as const;
