import { tierNames, type GroupAnalysis, type RankedGroups } from '../../engine/conversion/types';
import type { ConversionResult, FeatureDifference } from '../../engine/conversion/types';
import type { Evidence } from '../../engine/conversion/weighEvidence';
import type { ConversionRecipe, Locale } from '../../engine/recipe/types';
import type { DataCheck } from '../../engine/table/types';
import { inputJson } from '../json/inputJson';
import { withNulls } from '../json/withNulls';
import { dimensionName, valueName } from './featureNames';
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
  const { overall } = result;
  return {
    analysis: 'conversion',
    version,
    recipe,
    input: inputJson(check),
    overall: withNulls(overall),
    customers: groupsJson(result.customers, result.customerEvidence),
    products: groupsJson(result.products, result.productEvidence),
    features: {
      customers: result.customers.features.map((feature) => featureJson(feature, recipe.locale)),
      products: result.products.features.map((feature) => featureJson(feature, recipe.locale)),
    },
    funnel: result.funnel.stages.map(withNulls),
    crossings: withNulls({ ...result.funnel, stages: undefined }),
    kpis: result.kpis.map(withNulls),
    cautions: result.cautions.map(({ code, facts }) => ({ ...facts, code })),
    concentration: {
      customers: withNulls(result.customerConcentration),
      products: withNulls(result.productConcentration),
    },
    ratios: { customers: withNulls(result.customerRatio), products: withNulls(result.productRatio) },
    trend: result.trend ?? null,
    timeOrder: withNulls(result.timeOrder),
    duplicates: { ...withNulls(result.duplicates), without: result.withoutDuplicates ?? null },
    teams: result.teams.map(withNulls),
    featureTests: { customers: result.customerTests ?? null, products: result.productTests ?? null },
    actions: actionsJson(result),
    followUps: result.followUps.map((list) => ({
      kind: list.kind,
      records: list.recordCount,
      pairs: list.pairCount,
    })),
    missingRoles: result.missingRoles,
  };
}

/** The lists of things to do: who, why, with which records. */
function actionsJson({ actions, customers, products }: ConversionResult) {
  return actions.map(({ action, count, items }) => ({
    action,
    count,
    items: items.map(({ kind, place, reasons, expectedCalls, records, recordsAre }) => ({
      kind,
      name: (kind === 'customer' ? customers : products).ranking.names[place],
      rank: place + 1,
      reasons,
      expectedCalls: expectedCalls ?? null,
      records: records.count,
      rows: records.rows,
      rowsAre: recordsAre,
    })),
  }));
}

function groupsJson({ ranking, tiers, cuts }: GroupAnalysis, evidence: Evidence) {
  return {
    tiers: { high: tiers.high.groups, mid: tiers.mid.groups, low: tiers.low.groups },
    ...withNulls(cuts),
    groups: { high: withNulls(tiers.high), mid: withNulls(tiers.mid), low: withNulls(tiers.low) },
    callShareOfHigh: tiers.high.callShare ?? null,
    prior: evidence.prior ?? null,
    ranking: rankingJson(ranking, evidence),
  };
}

function rankingJson(ranking: RankedGroups, evidence: Evidence) {
  const optional = (value: number) => (Number.isNaN(value) ? null : value);
  return ranking.names.map((name, place) => ({
    rank: place + 1,
    name,
    tier: tierNames[ranking.tiers[place]!],
    records: ranking.records[place],
    calls: ranking.calls[place],
    callRate: ranking.callRates[place],
    callRateLow: evidence.lows[place],
    callRateHigh: evidence.highs[place],
    shrunkenCallRate: optional(evidence.shrunken[place]!),
    signRate: optional(ranking.signRates[place]!),
    rejectRate: optional(ranking.rejectRates[place]!),
    testingShare: optional(ranking.testingRates[place]!),
    callableNotCalled: optional(ranking.callableNotCalled[place]!),
    meanSampleSize: optional(ranking.meanSampleSizes[place]!),
    meanTestDays: optional(ranking.meanTestDays[place]!),
    score: ranking.scores[place],
  }));
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
