import type { ConversionParameters } from '../recipe/types';
import { orderKnown } from '../statistics/orderKnown';
import type { Table } from '../table/types';
import { analyzeGroups } from './analyzeGroups';
import { checkTimeOrder } from './checkTimeOrder';
import { collectCautions } from './collectCautions';
import { compareTeams } from './compareTeams';
import { compareTierRates } from './compareTierRates';
import { compareWithStage } from './compareWithStage';
import { compareWithoutDuplicates } from './compareWithoutDuplicates';
import { countRejectReasons } from './countRejectReasons';
import { describeCustomers } from './describeCustomers';
import { describeLowTier } from './describeLowTier';
import { describeProducts } from './describeProducts';
import { findDuplicates } from './findDuplicates';
import { listActions } from './listActions';
import { listFollowUps } from './listFollowUps';
import { measureAmounts } from './measureAmounts';
import { measureConcentration } from './measureConcentration';
import { measureFunnel } from './measureFunnel';
import { measureKpis } from './measureKpis';
import { measureMonths } from './measureMonths';
import { measureOverall } from './measureOverall';
import { measureStability } from './measureStability';
import { missingRoles } from './missingRoles';
import { readRecords, type Records } from './readRecords';
import { testFeatures } from './testFeatures';
import type { ConversionCore, ConversionResult } from './types';
import { weighEvidence } from './weighEvidence';

/**
 * Which customers and products turn tests into calls and contracts, from a table of one row a record.
 *
 * @throws Problem as `readRecords` does: the table has no rows, or lacks a column that the analysis cannot do without
 */
export function analyzeConversion(table: Table, parameters: ConversionParameters): ConversionResult {
  const records = readRecords(table);
  const core = analyzeCore(table, records, parameters);
  const known = {
    ...core,
    parameters,
    headers: table.headers,
    ...reviewRecords(table, records, core, parameters),
  };
  const reviewed = { ...known, ...reviewGroups(table, records, core, parameters, known.funnel) };
  return { ...reviewed, cautions: collectCautions(reviewed) };
}

/** The published part of the report: rankings, tiers, feature differences and overall figures. */
export function analyzeCore(
  table: Table,
  records: Records,
  parameters: ConversionParameters,
): ConversionCore {
  const { measures } = records;
  const sampleOrder = measures.sampleSizes && orderKnown(measures.sampleSizes);
  const customers = analyzeGroups(table, 'customer', records.customers, measures, sampleOrder, parameters);
  const products = analyzeGroups(table, 'product', records.products, measures, sampleOrder, parameters);
  return {
    overall: measureOverall(table, measures, sampleOrder, customers.ranking, products.ranking),
    customers,
    products,
  };
}

/** What the records tell besides: funnel, trend, order of dates, repeats, indicators. */
function reviewRecords(
  table: Table,
  records: Records,
  core: ConversionCore,
  parameters: ConversionParameters,
) {
  const { outcomes } = records.measures;
  const funnel = measureFunnel(outcomes);
  const duplicates = findDuplicates(table);
  return {
    funnel,
    kpis: measureKpis(core, funnel, measureAmounts(table, outcomes), parameters),
    trend: measureMonths(table, outcomes, parameters.maturityDays),
    timeOrder: checkTimeOrder(table, outcomes, parameters.callWindowDays),
    stageDisagreements: compareWithStage(table),
    duplicates: { exact: duplicates.exact, repeatedPairs: duplicates.repeatedPairs },
    withoutDuplicates: compareWithoutDuplicates(records, core, duplicates, parameters),
    missingRoles: missingRoles(table, outcomes),
  };
}

/** How far the rankings can be trusted, and what follows from them. */
function reviewGroups(
  table: Table,
  records: Records,
  core: ConversionCore,
  parameters: ConversionParameters,
  funnel: ConversionResult['funnel'],
) {
  const { outcomes } = records.measures;
  const customers = core.customers.ranking;
  const products = core.products.ranking;
  const pooledRate = core.overall.callRate;
  const customerEvidence = weighEvidence(customers, pooledRate);
  const productEvidence = weighEvidence(products, pooledRate);
  const customerLabels = describeCustomers(customers, core.customers.tiers.high.meanCallRate, parameters);
  const productTraits = describeProducts(products, productEvidence, pooledRate, parameters);
  return {
    customerEvidence,
    productEvidence,
    customerLabels,
    productTraits,
    customerConcentration: measureConcentration(customers),
    productConcentration: measureConcentration(products),
    lowCustomerRejects: describeLowTier(customers, parameters.smallSample),
    lowProductRejects: describeLowTier(products, parameters.smallSample),
    customerRatio: compareTierRates(customers, core.customers.tiers),
    productRatio: compareTierRates(products, core.products.tiers),
    customerStability: measureStability(customers),
    productStability: measureStability(products),
    customerTests: testFeatures(table, records.customers, customers, core.customers.features),
    productTests: testFeatures(table, records.products, products, core.products.features),
    rejectReasons: countRejectReasons(table, outcomes, records.customers, customers),
    teams: compareTeams(table, outcomes, records.customers.codes, customers, pooledRate),
    actions: listActions({
      table,
      outcomes,
      customerColumn: records.customers,
      productColumn: records.products,
      customers,
      products,
      customerEvidence,
      productEvidence,
      customerLabels,
      productTraits,
      pooledRate,
      highMeanCallRate: core.customers.tiers.high.meanCallRate,
      callableConversion: funnel.callableConversion,
      parameters,
    }),
    followUps: listFollowUps(table, outcomes, records.customers, records.products, customers, products),
  };
}
