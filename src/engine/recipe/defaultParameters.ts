import type { ConversionParameters, MismatchParameters } from './types';

/** Defaults of the conversion analysis: the published definition of the report. */
export const defaultConversionParameters: ConversionParameters = {
  customerWeights: [0.5, 0.3, 0.2],
  productWeights: [0.5, 0.25, 0.15, -0.1],
  highShare: 0.2,
  lowShare: 0.2,
  tierRule: 'rank',
  stopRecords: 8,
  stopRejectRate: 0.8,
  smallSample: 5,
  cautionSample: 30,
  maturityDays: 60,
  callWindowDays: 90,
  targetHighCustomerShare: 0.3,
  targetLowCustomerShare: 0.1,
  targetCustomerCallRate: 0.15,
  targetHighProductShare: 0.4,
  targetProductCallRate: 0.1,
  targetLowProductCallRate: 0.05,
  frozenCuts: [],
  rows: 'all',
};

/** Defaults of the mismatch analysis: top 30 % by priority, bottom 50 % by weighted performance. */
export const defaultMismatchParameters: MismatchParameters = {
  weights: [0.4, 0.35, 0.25],
  directions: ['higher', 'higher', 'higher'],
  method: 'minmax',
  topShare: 0.3,
  bottomShare: 0.5,
  quantile: 'inc',
  roiLow: 5,
  onboardingLow: 2.5,
  minimumCell: 5,
  watchedStages: ['Growth', 'Retention'],
  watchedShare: 0.6,
  reweighting: [0.2, 0.5, 0.3],
  duplicates: 'refuse',
  rows: 'all',
};
