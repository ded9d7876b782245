import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { FeatureDifference } from '../../engine/conversion/compareFeatures';
import type { SubjectReview } from '../../engine/conversion/reviewSubject';
import type { ConversionRecipe } from '../../engine/conversion/parameters';
import type { DataCheck } from '../../engine/table/types';
import { inputJson } from '../../report/json/inputJson';
import { withNulls } from '../../report/json/withNulls';
import { proseIn, type Prose } from '../../report/text/proseIn';
import { dimensionName, valueName } from './words/dimensionName';
import { groupsJson } from './json/groupsJson';
import { actionsJson, followUpsJson } from './json/listsJson';
import { countUnknown } from './figures/knownFigures';
import { roundAsPublished } from './roundAsPublished';

/**
 * The whole result as plain data under names that never change: scripts read them. Rates are fractions, a figure that is
 * not defined is null, more may stand beside what is there.
 */
export function conversionJson(
  result: ConversionResult,
  check: DataCheck,
  recipe: ConversionRecipe,
  version: string,
): object {
  const { stages, ...crossings } = result.funnel;
  const prose = proseIn(recipe.locale);
  const { customer, product } = result.subjects;
  const ofEach = <Json>(make: (review: SubjectReview) => Json) => ({
    customers: make(customer),
    products: make(product),
  });
  const optional = (part: object | undefined) => (part === undefined ? null : withNulls(part));
  return {
    analysis: 'conversion',
    version,
    recipe,
    input: inputJson(check),
    overall: overallJson(result, countUnknown(check)),
    ...ofEach((review) => groupsJson(review)),
    features: ofEach(({ features }) => features.map((feature) => featureJson(feature, prose))),
    funnel: stages.map(withNulls),
    crossings: withNulls(crossings),
    kpis: result.kpis.map(withNulls),
    cautions: result.cautions.map(({ code, facts }) => ({ ...facts, code })),
    concentration: ofEach(({ concentration: { byChance, ...found } }) => ({
      ...withNulls(found),
      byChance: optional(byChance),
    })),
    ratios: ofEach(({ ratio }) => withNulls(ratio)),
    trend: optional(result.trend),
    timeOrder: withNulls(result.timeOrder),
    duplicates: { ...withNulls(result.duplicates), without: withoutJson(result.withoutDuplicates) },
    stageDisagreements: result.stageDisagreements,
    rejectReasons: result.rejectReasons.map(withNulls),
    productRejectReasons: result.productRejectReasons.map(({ place, ...reason }) => ({
      product: product.ranking.names[place],
      ...withNulls(reason),
    })),
    teams: result.teams.map(withNulls),
    featureTests: ofEach(({ tests }) => optional(tests)),
    actions: actionsJson(result),
    followUps: followUpsJson(result),
    missingRoles: result.missingRoles,
  };
}

/**
 * Groups are counted beside the records, and their mean rates stand beside the rate of all records: of those records of
 * which it is known whether they were called.
 */
function overallJson({ overall, subjects: { customer, product } }: ConversionResult, recordsUnknown: number) {
  const { records, sampleSize, testDays, firstApplication, lastApplication, ...counts } = overall;
  return withNulls({
    records,
    recordsUnknown,
    customers: customer.ranking.count,
    products: product.ranking.count,
    ...counts,
    meanCustomerCallRate: customer.meanCallRate,
    meanProductCallRate: product.meanCallRate,
    sampleSize,
    testDays,
    firstApplication,
    lastApplication,
  });
}

function withoutJson(without: ConversionResult['withoutDuplicates']) {
  if (without === undefined) return null;
  const { subjects, ...totals } = without;
  return withNulls({
    ...totals,
    highCustomerMeanCallRate: subjects.customer.meanCallRate,
    highProductMeanCallRate: subjects.product.meanCallRate,
    customersLeavingHigh: subjects.customer.leaving,
    productsLeavingHigh: subjects.product.leaving,
  });
}

/** Shares and means are rounded as on the published sheets; the counts beside them give the exact shares. */
function featureJson(feature: FeatureDifference, prose: Prose) {
  return {
    role: feature.dimension,
    dimension: dimensionName(feature.dimension, prose),
    value: valueName(feature),
    high: roundAsPublished(feature.high) ?? null,
    low: roundAsPublished(feature.low) ?? null,
    difference: roundAsPublished(feature.difference) ?? null,
    highRecords: feature.highRecords,
    lowRecords: feature.lowRecords,
  };
}
