import { significanceLevel } from '../../../engine/conversion/testFeatures';
import type { ConversionResult } from '../../../engine/conversion/types';
import type { Figures } from './Figure';

/** Figures of the feature differences that sentences speak of. */
export function featureFigures(result: ConversionResult): Figures {
  const types = result.customers.features.filter(
    ({ dimension, value, difference }) =>
      dimension === 'customer_type' && value !== undefined && difference !== undefined && difference > 0,
  );
  const [first, second] = types;
  const values = result.customerTests?.values ?? [];
  const clear = values.filter(({ qValue }) => qValue < significanceLevel);
  return {
    firstTypeName: first?.value,
    firstTypeHigh: first?.high,
    firstTypeLow: first?.low,
    secondTypeName: second?.value,
    secondTypeHigh: second?.high,
    secondTypeLow: second?.low,
    featuresTested: result.customerTests === undefined ? undefined : values.length,
    featuresSignificant: result.customerTests === undefined ? undefined : clear.length,
  };
}
