import type { ConversionResult, FeatureDifference } from '../../engine/conversion/types';
import type { ConversionRecipe, Locale } from '../../engine/recipe/types';
import type { DataCheck } from '../../engine/table/types';
import { inputJson } from '../../report/json/inputJson';
import { withNulls } from '../../report/json/withNulls';
import { dimensionName, valueName } from './featureNames';
import { groupsJson } from './json/groupsJson';
import { actionsJson, followUpsJson } from './json/listsJson';
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
): unknown {
  const { stages, ...crossings } = result.funnel;
  const optional = (part: object | undefined) => (part === undefined ? null : withNulls(part));
  return {
    analysis: 'conversion',
    version,
    recipe,
    input: inputJson(check),
    overall: withNulls(result.overall),
    customers: groupsJson(result.customers, {
      evidence: result.customerEvidence,
      rejects: result.lowCustomerRejects,
      stability: result.customerStability,
      remarks: result.customerLabels.map((label) => [label]),
    }),
    products: groupsJson(result.products, {
      evidence: result.productEvidence,
      rejects: result.lowProductRejects,
      stability: result.productStability,
      remarks: result.productTraits,
    }),
    features: {
      customers: result.customers.features.map((feature) => featureJson(feature, recipe.locale)),
      products: result.products.features.map((feature) => featureJson(feature, recipe.locale)),
    },
    funnel: stages.map(withNulls),
    crossings: withNulls(crossings),
    kpis: result.kpis.map(withNulls),
    cautions: result.cautions.map(({ code, facts }) => ({ ...facts, code })),
    concentration: {
      customers: withNulls(result.customerConcentration),
      products: withNulls(result.productConcentration),
    },
    ratios: { customers: withNulls(result.customerRatio), products: withNulls(result.productRatio) },
    trend: optional(result.trend),
    timeOrder: withNulls(result.timeOrder),
    duplicates: { ...withNulls(result.duplicates), without: optional(result.withoutDuplicates) },
    stageDisagreements: result.stageDisagreements,
    rejectReasons: result.rejectReasons.map(withNulls),
    teams: result.teams.map(withNulls),
    featureTests: { customers: optional(result.customerTests), products: optional(result.productTests) },
    actions: actionsJson(result),
    followUps: followUpsJson(result),
    missingRoles: result.missingRoles,
  };
}

/** Shares and means are rounded as on the published sheets; the counts beside them give the exact shares. */
function featureJson(feature: FeatureDifference, locale: Locale) {
  return {
    role: feature.dimension,
    dimension: dimensionName(feature.dimension, locale),
    value: valueName(feature),
    high: roundAsPublished(feature.high) ?? null,
    low: roundAsPublished(feature.low) ?? null,
    difference: roundAsPublished(feature.difference) ?? null,
    highRecords: feature.highRecords,
    lowRecords: feature.lowRecords,
  };
}
