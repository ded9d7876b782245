/** Where a customer stands: priority in the top 30 % or not, performance in the lower half or not. */
export type Quadrant = 'overinvested' | 'wellPlaced' | 'underinvested' | 'rightlyLow';

/** Customers by quadrant: 360 of 1,200 in the top, 600 in the lower half, 184 in both. */
export const quadrantCounts: Readonly<Record<Quadrant, number>> = {
  overinvested: 184,
  wellPlaced: 176,
  rightlyLow: 416,
  underinvested: 424,
};

type Counts = Readonly<Record<string, number>>;

/** Categories of the 184 overinvested customers, exactly; elsewhere they are near-uniform. */
export const stages: Counts = { Growth: 82, Retention: 60, Maturity: 24, Dormant: 12, Activation: 6 };
export const industries: Counts = {
  'Financial Services': 48,
  Technology: 45,
  Manufacturing: 36,
  Healthcare: 14,
  Retail: 11,
  Education: 9,
  Media: 7,
  Government: 6,
  'Real Estate': 5,
  'Non-profit': 3,
};
export const sizes: Counts = { Medium: 60, Small: 52, Startup: 46, Large: 16, Enterprise: 10 };

/** Bounds of the three metrics; one customer stands at each, so that min-max scaling can be checked by hand. */
export const bounds = {
  sales: { low: 1_200, high: 98_000 },
  adoption: { low: 0.3, high: 1 },
  support: { low: 0.3, high: 0.98 },
} as const;

/** Weights of sales, adoption and support in the planted composite. */
export const weights = { sales: 0.4, adoption: 0.35, support: 0.25 } as const;

/** No composite lies between these two: the cut at the median has room on both sides. */
export const gap = { low: 0.385, high: 0.415 } as const;

/** The two segments that perform worst: sales and support are scaled down by these factors. */
export function segmentPenalty(industry: string, size: string): number {
  if (industry === 'Technology' && size === 'Medium') return 0.62;
  if (industry === 'Financial Services' && size === 'Small') return 0.55;
  return 1;
}

/** What the decision maker's level does to the return on investment. */
export const levelEffects: Counts = {
  'C-Level': 1.28,
  VP: 1.18,
  Director: 0.86,
  Manager: 0.82,
  'Individual Contributor': 1,
};

/** Team sizes: how often, from and to how many people, effect on the return and its spread (of the logarithm). */
export const teams = [
  { share: 0.44, from: 1, to: 5, effect: 0.8, spread: 1.15, cap: 15 },
  { share: 0.2, from: 6, to: 10, effect: 1, spread: 0.5, cap: Infinity },
  { share: 0.14, from: 11, to: 20, effect: 1.18, spread: 0.5, cap: Infinity },
  { share: 0.12, from: 21, to: 50, effect: 1.18, spread: 0.5, cap: Infinity },
  { share: 0.06, from: 51, to: 100, effect: 1.45, spread: 0.5, cap: Infinity },
  { share: 0.04, from: 101, to: 400, effect: 1.45, spread: 0.5, cap: Infinity },
] as const;

/** Planted in the overinvested group: mean return on investment, and correlation of onboarding with adoption. */
export const plantedMeanRoi = 8.13;
export const plantedCorrelation = 0.81;
