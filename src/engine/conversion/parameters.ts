import { choice } from '../recipe/kinds/choice';
import { count, days, share, tierShare } from '../recipe/kinds/number';
import { optionalNumbers, weights } from '../recipe/kinds/numbers';
import { textsByRole } from '../recipe/kinds/textsByRole';
import { declareParameters } from '../recipe/ParameterSet';
import type { Recipe } from '../recipe/types';

const flags = ['called', 'signed', 'rejected', 'integratable', 'testing', 'pending', 'opened'] as const;

/** The parameters of the conversion analysis; the defaults are the published definition of the report. */
export const conversionParameters = declareParameters(
  'conversion',
  {
    weights: {
      /** Of the customer score. */
      customerWeights: weights(['callRate', 'calls', 'signRate'], [0.5, 0.3, 0.2], -1, 1),
      /** Of the product score; rejects subtract. */
      productWeights: weights(
        ['callRate', 'signRate', 'records', 'rejectRate'],
        [0.5, 0.25, 0.15, -0.1],
        -1,
        1,
      ),
    },
    lines: {
      highShare: tierShare(0.2),
      lowShare: tierShare(0.2),
      tierRule: choice(['rank', 'percentile'], 'rank'),
    },
    targets: {
      targetHighCustomerShare: share(0.3),
      targetLowCustomerShare: share(0.1),
      targetCustomerCallRate: share(0.15),
      targetHighProductShare: share(0.4),
      targetProductCallRate: share(0.1),
      targetLowProductCallRate: share(0.05),
      /** 0: none. */
      targetCallableConversion: share(0),
      targetMeanTestDays: days(0),
      targetTestDaysPerCall: days(0),
      /** An indicator that misses its target by at most this share of it is near. */
      nearTarget: share(0.1),
    },
    advanced: {
      /** Stop list: at least this many records, no call, at least this reject rate. */
      stopRecords: count(8),
      stopRejectRate: share(0.8),
      /** Below `smallSample` records a rate is flagged, below `cautionSample` it carries a caution. */
      smallSample: count(5),
      cautionSample: count(30),
      /** Records younger than this many days before the last application are called immature. */
      maturityDays: days(60),
      /** A call counts as caused by the test when it comes within this many days after the application. */
      callWindowDays: days(90),
      /**
       * Scores of an earlier run: shares of tiers are then counted by these lines, which ranks do not fix.
       * None: by the tiers of this run.
       */
      frozenCuts: optionalNumbers(['lastHighCustomer', 'firstLowCustomer', 'lastHighProduct'], -1000, 1000),
      /** Values of a column that count as yes; without one, its cells say yes and no themselves. */
      success: textsByRole(flags, ','),
    },
  },
  ['highShare', 'lowShare'],
);

/** Shares and rates are fractions. */
export type ConversionParameters = typeof conversionParameters.defaults;
export type ConversionRecipe = Recipe<ConversionParameters>;

export const defaultConversionParameters: ConversionParameters = conversionParameters.defaults;
