import type { ConversionResult } from '../../../engine/conversion/types';
import type { Figures } from './Figure';
import { actionFigures } from './actionFigures';
import { customerFigures } from './customerFigures';
import { featureFigures } from './featureFigures';
import { overallFigures } from './overallFigures';
import { productFigures } from './productFigures';
import { tierFigures } from './tierFigures';

/** All figures of the report under one name each, so that a sentence and the sheet of figures cannot disagree. */
export function measureFigures(result: ConversionResult): Figures {
  const { customers, products } = result;
  return {
    ...overallFigures(result),
    ...tierFigures('highCustomer', customers.tiers.high),
    ...tierFigures('lowCustomer', customers.tiers.low),
    ...tierFigures('highProduct', products.tiers.high),
    ...tierFigures('lowProduct', products.tiers.low),
    ...customerFigures(result),
    ...productFigures(result),
    ...featureFigures(result),
    ...actionFigures(result),
  };
}
