import type { NormalisationMethod } from '../score/normalisations';
import type { Direction, TierRule } from '../score/types';
import type { QuantileRule } from '../statistics/quantile';

/** Languages in which everything a person reads exists. */
export type Locale = 'en' | 'zh-CN';

/** Parameters of the conversion analysis. Shares and rates are fractions. */
export interface ConversionParameters {
  /** Weights of call rate, min-max of calls and sign rate in the customer score. */
  readonly customerWeights: readonly [number, number, number];
  /** Weights of call rate, sign rate, min-max of records and reject rate (negative) in the product score. */
  readonly productWeights: readonly [number, number, number, number];
  readonly highShare: number;
  readonly lowShare: number;
  readonly tierRule: TierRule;
  /** Stop list: at least this many records, no call, at least this reject rate. */
  readonly stopRecords: number;
  readonly stopRejectRate: number;
  /** Below `smallSample` records a rate is flagged, below `cautionSample` it carries a caution. */
  readonly smallSample: number;
  readonly cautionSample: number;
  /** Records younger than this many days before the last application are called immature. */
  readonly maturityDays: number;
  /** A call counts as caused by the test when it comes within this many days after the application. */
  readonly callWindowDays: number;
  readonly targetHighCustomerShare: number;
  readonly targetLowCustomerShare: number;
  readonly targetCustomerCallRate: number;
  readonly targetHighProductShare: number;
  readonly targetProductCallRate: number;
  readonly targetLowProductCallRate: number;
  /**
   * Scores of the last high customer, the first low customer and the last high product of an earlier run: shares of tiers
   * are then counted by these lines, which ranks do not fix. Empty: by the tiers of this run.
   */
  readonly frozenCuts: readonly number[];
  /** Rows used: all, or only the visible ones of a filtered sheet. */
  readonly rows: 'all' | 'visible';
}

/** Parameters of the mismatch analysis. Shares are fractions. */
export interface MismatchParameters {
  /** Weights of sales, adoption and support. */
  readonly weights: readonly [number, number, number];
  /** Direction of sales, adoption and support: is a high or a low value good? */
  readonly directions: readonly [Direction, Direction, Direction];
  readonly method: NormalisationMethod;
  readonly topShare: number;
  readonly bottomShare: number;
  readonly quantile: QuantileRule;
  readonly roiLow: number;
  readonly onboardingLow: number;
  /** Cells of a cross-table with fewer customers are greyed and never named. */
  readonly minimumCell: number;
  /** Lifecycle stages whose joint share is watched, and the share from which it is called a threat. */
  readonly watchedStages: readonly string[];
  readonly watchedShare: number;
  /** Re-weighted priority: weights of the static part, the engagement part and the return potential. */
  readonly reweighting: readonly [number, number, number];
  readonly duplicates: 'refuse' | 'first' | 'mean';
  readonly rows: 'all' | 'visible';
}

export interface RecipeSource {
  readonly sheet: string;
  readonly table?: string;
}

interface RecipeOf<Name extends string, Parameters> {
  /** Version of this format; older ones are migrated when read. */
  readonly version: 1;
  readonly analysis: Name;
  readonly source: RecipeSource;
  /** Role to header as written; null: deliberately unused. Roles not named are guessed. */
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly parameters: Parameters;
  /** Language of the sheets that are written. */
  readonly locale: Locale;
}

export type ConversionRecipe = RecipeOf<'conversion', ConversionParameters>;
export type MismatchRecipe = RecipeOf<'mismatch', MismatchParameters>;

/** All that is needed to run an analysis again and get the same sheets. */
export type Recipe = ConversionRecipe | MismatchRecipe;
