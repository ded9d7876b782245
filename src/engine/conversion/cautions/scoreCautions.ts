import { groupsOf } from '../groupAt';
import type { Stability } from '../measureStability';
import { subjects } from '../perSubject';
import type { RankedGroups } from '../rankGroups';
import type { ConversionReview } from '../reviewConversion';
import { makeCaution, type Caution } from './makeCaution';

/** A sentence with more names cannot be read. */
const mostNames = 5;
/** A change of a score that its three decimals show. */
const noticeableScore = 0.001;

/** What to keep in mind about the scores: terms that are missing, volume, scale, chance, the choice of weights. */
export function scoreCautions(sources: ConversionReview): Caution[] {
  const { customer } = sources.subjects;
  return [
    ...subjects.flatMap((subject) => missingTermCautions(sources.subjects[subject].ranking)),
    ...volumeCautions(sources),
    ...stabilityCautions(customer.stability, customer.tiers.high.groups),
  ];
}

function missingTermCautions({ subject, terms, missingMeasures, allWeights }: RankedGroups): Caution[] {
  const kept = terms.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return makeCaution(
    `${subject}ScoreWithoutTerm`,
    missingMeasures.length > 0 && kept > 0 && { measures: missingMeasures, factor: allWeights / kept },
  );
}

/** Products of the high tier that are there for their number of records, and are not proved to convert well. */
function volumeCautions({ overall, subjects: { product } }: ConversionReview): Caution[] {
  const byVolume = groupsOf(product.ranking).filter(
    ({ place, tier }) => tier === 'high' && product.remarks[place]?.includes('scoreFromVolume'),
  );
  const unproved = byVolume.filter(({ place }) => !product.remarks[place]?.includes('abovePooled'));
  return makeCaution(
    'scoreFromVolume',
    unproved.length > 0 && {
      products: unproved.slice(0, mostNames).map(({ name }) => name),
      count: byVolume.length,
      unproved: unproved.length,
      callRate: overall.callRate,
    },
  );
}

function stabilityCautions(stability: Stability | undefined, groups: number): Caution[] {
  if (stability === undefined) return [];
  const { topScore, topScoreWithoutLargest: without, largest } = stability;
  const { nearHighCut: near, highRetained, highRetainedUnderWeights: retained } = stability;
  return [
    ...makeCaution(
      'largestSetsScale',
      largest !== undefined &&
        topScore !== undefined &&
        without !== undefined &&
        Math.abs(without - topScore) >= noticeableScore && { largest, topScore, without },
    ),
    ...makeCaution('nearHighCut', near > 0 && { near, retained: highRetained, groups }),
    ...makeCaution('weightsAreAChoice', retained !== undefined && retained < groups && { retained, groups }),
  ];
}
