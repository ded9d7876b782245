import type { Facts } from '../../problem';
import { significanceLevel } from '../../statistics/significanceLevel';
import type { DateOrder } from '../checkTimeOrder';
import { doubt } from '../judgeGroups';
import { subjects } from '../perSubject';
import type { ConversionReview } from '../reviewConversion';
import { makeCaution, type Caution } from './makeCaution';

/** A sentence with more names cannot be read. */
const mostNames = 8;
/** Time order is doubted from this share of reversed dates on. */
const doubtfulShare = 0.05;

/** What to keep in mind about the records: their dates, stages and repeats, and what is drawn from them. */
export function recordCautions(review: ConversionReview): Caution[] {
  return [
    ...timeCautions(review),
    ...stageCautions(review),
    ...duplicateCautions(review),
    ...featureCautions(review),
    ...kpiCautions(review),
  ];
}

function timeCautions({
  timeOrder,
  trend,
  parameters,
  subjects: subjectReviews,
}: ConversionReview): Caution[] {
  const { callDateWithoutCall: count = 0, callsWithinWindow: within = 0 } = timeOrder;
  const maturity = trend?.maturity;
  return [
    ...orderCaution('callBeforeApplication', timeOrder.callBeforeApplication, {
      within,
      days: parameters.callWindowDays,
    }),
    ...takenBackCaution(subjectReviews),
    ...orderCaution('openBeforeApplication', timeOrder.openBeforeApplication),
    ...orderCaution('callBeforeOpen', timeOrder.callBeforeOpen),
    ...makeCaution('callDateWithoutCall', count > 0 && { count }),
    ...makeCaution(
      'immatureRecords',
      maturity?.matureCallRate !== undefined &&
        maturity.immature > 0 && {
          immature: maturity.immature,
          immatureCalls: maturity.immatureCalls,
          days: maturity.days,
          matureCallRate: maturity.matureCallRate,
        },
    ),
  ];
}

/** Who stands out by all calls, and not by the distinct ones after the application. */
function takenBackCaution(reviews: ConversionReview['subjects']): Caution[] {
  const names = subjects.flatMap((subject) => {
    const { judgement, ranking } = reviews[subject];
    return ranking.names.filter((_, place) => (judgement.doubts[place]! & doubt.dates) !== 0);
  });
  return makeCaution(
    'namesTakenBack',
    names.length > 0 && { count: names.length, names: names.slice(0, mostNames) },
  );
}

function orderCaution(code: string, order: DateOrder | undefined, more: Facts = {}): Caution[] {
  if (order === undefined) return [];
  const { reversed, both } = order;
  return makeCaution(code, reversed > doubtfulShare * both && { reversed, both, ...more });
}

function stageCautions({ funnel, overall, stageDisagreements }: ConversionReview): Caution[] {
  const { calledWhileRejected: rejected = 0, calledOutsideCallable: outside = 0 } = funnel;
  return [
    ...makeCaution(
      'stagesDoNotNest',
      (rejected > 0 || outside > 0) && { calls: overall.calls, rejected, outside },
    ),
    ...stageDisagreements.map(({ outcome, byFlag, byStage }) => ({
      code: `${outcome}ByStageDiffers`,
      facts: { byFlag, byStage },
    })),
  ];
}

function duplicateCautions({ duplicates, withoutDuplicates, overall }: ConversionReview): Caution[] {
  if (withoutDuplicates === undefined) return [];
  const { exact, repeatedPairs } = duplicates;
  const facts = {
    exact,
    callRate: overall.callRate,
    without: withoutDuplicates.callRate,
    leaving: withoutDuplicates.subjects.customer.leaving + withoutDuplicates.subjects.product.leaving,
  };
  return repeatedPairs === undefined
    ? [{ code: 'duplicatesWithoutNumbers', facts }]
    : [{ code: 'duplicates', facts: { ...facts, repeatedPairs } }];
}

function featureCautions(sources: ConversionReview): Caution[] {
  const values = subjects.flatMap((subject) => sources.subjects[subject].tests?.values ?? []);
  const consequences = sources.subjects.customer.features.some(
    ({ dimension }) => dimension === 'feedback' || dimension === 'intent',
  );
  return [
    ...makeCaution(
      'featureTests',
      values.length > 0 && {
        tested: values.length,
        significant: values.filter(({ qValue }) => qValue < significanceLevel).length,
      },
    ),
    ...makeCaution('featuresAreConsequences', consequences && {}),
  ];
}

function kpiCautions({ kpis }: ConversionReview): Caution[] {
  const unreachable = kpis.filter(({ fixedByRule, status }) => fixedByRule && status !== 'met');
  return makeCaution(
    'kpiFixedByRule',
    unreachable.length > 0 && { kpis: unreachable.map(({ id }) => id), count: unreachable.length },
  );
}
