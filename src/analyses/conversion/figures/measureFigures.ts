import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { Figures } from './Figure';
import { actionFigures } from './actionFigures';
import { customerFigures } from './customerFigures';
import { featureFigures } from './featureFigures';
import { overallFigures } from './overallFigures';
import { productFigures } from './productFigures';
import { tierFigures } from './tierFigures';

/** All figures of the report under one name each, so that a sentence and the sheet of figures cannot disagree. */
export function measureFigures(result: ConversionResult): Figures {
  const { customer, product } = result.subjects;
  return {
    ...overallFigures(result),
    ...tierFigures('highCustomer', customer.tiers.high),
    ...tierFigures('lowCustomer', customer.tiers.low),
    ...tierFigures('highProduct', product.tiers.high),
    ...tierFigures('lowProduct', product.tiers.low),
    ...customerFigures(result),
    ...productFigures(result),
    ...featureFigures(result),
    ...actionFigures(result),
  };
}
