import { rejectBands } from '../../../engine/conversion/describeLowTier';
import { productLimits, type ProductTrait } from '../../../engine/conversion/describeProducts';
import { tierNames, type Tier } from '../../../engine/score/valueTier';
import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import { placesByCallRate } from '../charts/conversionChartTables';
import { leaders } from './leaders';
import { namesOrFirst, type Figures } from './Figure';

/** Figures of products that sentences speak of. */
export function productFigures(result: ConversionResult): Figures {
  const { ranking, evidence, remarks, lowRejects: low } = result.subjects.product;
  const { parameters } = result;
  const named = (traits: readonly ProductTrait[], label: string, tier?: Tier): Figures => {
    const names = ranking.names.filter(
      (_, place) =>
        traits.every((trait) => remarks[place]!.includes(trait)) &&
        (tier === undefined || tierNames[ranking.tiers[place]!] === tier),
    );
    return { [`${label}Count`]: names.length, [`${label}Names`]: namesOrFirst(names) };
  };
  const best = bestConverting(result);
  const worst = leastConverting(result);
  const hasCalls = result.overall.calls > 0;
  return {
    ...leaders('Product', ranking, evidence),
    ...(hasCalls && best !== undefined
      ? {
          bestProduct: ranking.names[best],
          bestProductCalls: ranking.calls[best],
          bestProductRecords: ranking.records[best],
          bestProductCallRate: ranking.callRates[best],
        }
      : {}),
    ...(worst === undefined
      ? {}
      : {
          worstProduct: ranking.names[worst],
          worstProductCalls: ranking.calls[worst],
          worstProductRecords: ranking.records[worst],
          worstProductCallRate: ranking.callRates[worst],
        }),
    ...named(['usedNotSigned'], 'usedNotSigned'),
    ...named(['midConversion'], 'midConversion', 'high'),
    ...named(['highReject'], 'highReject', 'low'),
    ...named(['noConversion'], 'noConversion', 'low'),
    ...named(['noEvidence'], 'noEvidence', 'low'),
    ...named(['belowPooled', 'scoreFromVolume'], 'highButWeak', 'high'),
    lowProductHalfRejected: low?.halfRejected,
    lowProductLowestReject: low?.lowest,
    lowProductHighestReject: low?.highest,
    lowProductNegative: low?.negativeScores,
    smallSample: parameters.smallSample,
    cautionSample: parameters.cautionSample,
    usedCallRate: productLimits.usedCallRate,
    midCallRateLow: productLimits.midCallRateLow,
    midCallRateHigh: productLimits.midCallRateHigh,
    midSignRate: productLimits.midSignRate,
    highRejectRate: productLimits.highRejectRate,
    halfRejectRate: rejectBands.half,
    mostlyRejectRate: rejectBands.mostly,
  };
}

/** Place of the product with the highest call rate among those with records enough to say anything, if there are such. */
function bestConverting({
  subjects: {
    product: { ranking },
  },
  parameters,
}: ConversionResult): number | undefined {
  const places = placesByCallRate(ranking);
  return places.find((place) => ranking.records[place]! >= parameters.smallSample) ?? places[0];
}

/** Place of the product with the lowest call rate among those with enough records; of equal ones the largest. */
function leastConverting({
  subjects: {
    product: { ranking },
  },
  parameters,
}: ConversionResult): number | undefined {
  const large = placesByCallRate(ranking).filter(
    (place) => ranking.records[place]! >= parameters.cautionSample,
  );
  const lowest = large.length === 0 ? undefined : ranking.callRates[large[large.length - 1]!];
  return large.find((place) => ranking.callRates[place] === lowest);
}
