import { significanceLevel } from '../../../engine/conversion/testFeatures';
import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { Figures } from './Figure';

/** Figures of the feature differences that sentences speak of. */
export function featureFigures(result: ConversionResult): Figures {
  const { features, tests } = result.subjects.customer;
  const types = features.filter(
    ({ dimension, value, difference }) =>
      dimension === 'customer_type' && value !== undefined && difference !== undefined && difference > 0,
  );
  const [first, second] = types;
  const values = tests?.values ?? [];
  const clear = values.filter(({ qValue }) => qValue < significanceLevel);
  return {
    firstTypeName: first?.value,
    firstTypeHigh: first?.high,
    firstTypeLow: first?.low,
    secondTypeName: second?.value,
    secondTypeHigh: second?.high,
    secondTypeLow: second?.low,
    featuresTested: tests === undefined ? undefined : values.length,
    featuresSignificant: tests === undefined ? undefined : clear.length,
  };
}
