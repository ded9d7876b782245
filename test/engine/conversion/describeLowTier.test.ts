import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const customers: readonly (readonly [string, number, number, number])[] = [
  ['a', 10, 5, 0],
  ['v', 10, 0, 10],
  ['w', 10, 0, 8],
  ['x', 10, 0, 5],
  ['y', 10, 0, 4],
  ['z', 2, 0, 0],
];
const result = analyzeConversion(
  tableOfRecords(
    customers.flatMap(([customer, records, calls, rejects]) =>
      Array.from({ length: records }, (_, row) => ({
        customer,
        product: 'p',
        called: row < calls,
        rejected: row >= records - rejects,
      })),
    ),
  ),
  { ...defaultConversionParameters, highShare: 0.1, lowShare: 0.8 },
);

test('the bands of the reject rate hold each other, the range leaves small groups out', () => {
  expect(result.subjects.customer.lowRejects).toEqual({
    groups: 5,
    allRejected: 1,
    mostlyRejected: 2,
    halfRejected: 3,
    lowest: 0.4,
    highest: 1,
    tooSmall: 1,
    negativeScores: 0,
  });
});
