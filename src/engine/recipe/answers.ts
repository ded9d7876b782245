/** Every answer that there is to a question about a column: its unit, the order of its dates, which end of it is high. */
export const knownAnswers = [
  'fraction',
  'percentPoints',
  'perCell',
  'dmy',
  'mdy',
  'ymd',
  'low',
  'high',
  'unknownIsNo',
  'decimalPoint',
  'decimalComma',
] as const;

export type Answer = (typeof knownAnswers)[number];
