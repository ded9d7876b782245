import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { measureConcentration } from '../../../src/engine/conversion/measureConcentration';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

/** Customers with so many called and as many other records. */
function concentration(calls: readonly number[]) {
  const records = calls.flatMap((count, customer) =>
    Array.from({ length: 10 }, (_, row) => ({ customer: `c${customer}`, product: 'p', called: row < count })),
  );
  return measureConcentration(
    analyzeConversion(tableOfRecords(records), defaultConversionParameters).subjects.customer.ranking,
  );
}

test('80/20 holds where a fifth makes four fifths', () => {
  expect(concentration([8, 1, 1, 0, 0])).toMatchObject({ topGroups: 1, shareByCalls: 0.8, holds: true });
  expect(concentration([7, 2, 1, 0, 0])).toMatchObject({ shareByCalls: 0.7, holds: false });
});

test('the steps go from the most calls to the fewest and end at all', () => {
  const { steps } = concentration([4, 1, 3, 2]);
  expect(steps.map(({ calls }) => calls)).toEqual([4, 3, 2, 1]);
  expect(steps[3]).toMatchObject({ groupShare: 1, cumulativeCallShare: 1 });
});

test('the Gini coefficient is 0 for equal calls', () => {
  expect(concentration([2, 2, 2]).gini).toBeCloseTo(0, 12);
});

test('without calls there is no share and nothing holds', () => {
  expect(concentration([0, 0])).toMatchObject({
    shareByCalls: undefined,
    shareByScore: undefined,
    gini: undefined,
    holds: undefined,
    steps: [],
  });
});
