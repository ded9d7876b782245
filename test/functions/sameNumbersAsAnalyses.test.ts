import { analyzeConversion } from '../../src/engine/conversion/analyzeConversion';
import { analyzeMismatch } from '../../src/engine/mismatch/analyzeMismatch';
import { defaultConversionParameters } from '../../src/engine/conversion/parameters';
import { defaultMismatchParameters } from '../../src/engine/mismatch/parameters';
import { normalisationMethods } from '../../src/engine/score/normalisations';
import { tableOfRecords } from '../engine/conversion/buildTable';
import { buildTable, manyCustomers } from '../engine/mismatch/buildTable';
import { startFunctions, type StartedFunctions } from './startFunctions';

let functions: StartedFunctions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.close());

const column = (values: ArrayLike<unknown>) => Array.from(values, (value) => [value]);

describe('the functions give the numbers of the analyses, to the last bit', () => {
  it.each(normalisationMethods)(
    'COMPOSITE_SCORE the performance of the mismatch analysis by %s',
    async (method) => {
      const columns = manyCustomers(400);
      const { performance } = analyzeMismatch(buildTable(columns), { ...defaultMismatchParameters, method });
      const metrics = columns['sales']!.map((sales, row) => [
        sales,
        columns['adoption']![row],
        columns['support']![row],
      ]);
      const weights = [[...defaultMismatchParameters.weights]];
      const scores = await functions.call('COMPOSITE_SCORE', [metrics, weights, [[method]], null, null]);
      expect(scores).toEqual(column(performance.scores));
    },
  );

  it('PERCENTILE_COHORT the percentiles of the mismatch analysis', async () => {
    const columns = manyCustomers(400);
    const { percentiles, performance } = analyzeMismatch(buildTable(columns), defaultMismatchParameters);
    const [priority, scores] = await Promise.all([
      functions.call('PERCENTILE_COHORT', [column(columns['priority']!), null, null, null, null, null]),
      functions.call('PERCENTILE_COHORT', [column(performance.scores), null, null, null, null, null]),
    ]);
    expect(priority).toEqual(column(percentiles.priority));
    expect(scores).toEqual(column(percentiles.performance));
  });

  it('COMPOSITE_SCORE and VALUE_TIER the scores and tiers of the conversion analysis', async () => {
    const records = Array.from({ length: 900 }, (_, index) => ({
      customer: `客户${(index * index) % 83}`,
      product: `产品${index % 17}`,
      called: (index * 7919) % 11 === 0 && index % 83 < 40,
      signed: (index * 31) % 97 === 0,
      rejected: index % 3 === 0,
    }));
    const { customer } = analyzeConversion(tableOfRecords(records), defaultConversionParameters).subjects;
    const { callRates, calls, signRates, scores, names, tiers } = customer.ranking;
    const metrics = Array.from(scores, (_, row) => [callRates[row], calls[row], signRates[row]]);
    const methods = [['none', 'minmax', 'none']];
    const weights = [[...defaultConversionParameters.customerWeights]];
    const found = await functions.call('COMPOSITE_SCORE', [metrics, weights, methods, null, null]);
    expect(found).toEqual(column(scores));
    const labels = [['high', 'mid', 'low']];
    const parted = await functions.call('VALUE_TIER', [
      column(scores),
      null,
      defaultConversionParameters.highShare,
      defaultConversionParameters.lowShare,
      labels,
      'rank',
      column(names),
    ]);
    expect(parted).toEqual(column(Array.from(tiers, (tier) => labels[0]![tier])));
  });
});
