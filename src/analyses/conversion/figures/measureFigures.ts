import type { ConversionContext } from '../ConversionContext';
import { actionFigures, effortFigures, teamFigures } from './actionFigures';
import { customerFigures, featureFigures, rejectingCustomerFigures } from './customerFigures';
import { knownFigures } from './knownFigures';
import { leaderFigures } from './leaderFigures';
import { concentrationFigures, limitFigures, overallFigures, stageFigures } from './overallFigures';
import { extremeProductFigures, ratioFigures, rejectedProductFigures, traitFigures } from './productFigures';
import type { FigureReader } from './readFigures';
import { stabilityFigures } from './stabilityFigures';
import { tierFigures } from './tierFigures';

export type ConversionFigures = ReturnType<typeof measureFigures>;

/** All figures that the texts of the report speak of, those of cells read from their cells. */
export function measureFigures({ result, check }: ConversionContext, read: FigureReader) {
  return {
    overall: overallFigures(result),
    known: knownFigures({ result, check }),
    stages: stageFigures(result),
    limits: limitFigures(result),
    tiers: tierFigures(read),
    leaders: leaderFigures(result, read),
    customers: customerFigures(result),
    features: featureFigures(result),
    concentration: concentrationFigures(result),
    ratio: ratioFigures(result),
    products: extremeProductFigures(result),
    traits: traitFigures(result),
    rejects: { customer: rejectingCustomerFigures(result), product: rejectedProductFigures(result) },
    actions: actionFigures(result),
    effort: effortFigures(result),
    teams: teamFigures(result),
    stability: stabilityFigures(read),
  };
}
