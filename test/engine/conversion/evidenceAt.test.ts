import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { evidenceAt } from '../../../src/engine/conversion/evidenceAt';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const { evidence } = analyzeConversion(
  tableOfRecords(
    Array.from({ length: 4 }, (_, row) => ({
      customer: 'c',
      product: 'p',
      called: row < 3,
      signed: row < 1,
      rejected: row < 2,
    })),
  ),
  defaultConversionParameters,
).subjects.customer;

test('the evidence of a group keeps calls, signs and rejects apart', () => {
  const { low, high, signLow, signHigh, rejectLow, rejectHigh } = evidenceAt(evidence, 0);
  // Wilson intervals of 3, 1 and 2 in 4.
  expect([low, high]).toEqual([expect.closeTo(0.30064, 5), expect.closeTo(0.95441, 5)]);
  expect([signLow, signHigh]).toEqual([expect.closeTo(0.04559, 5), expect.closeTo(0.69936, 5)]);
  expect([rejectLow, rejectHigh]).toEqual([expect.closeTo(0.15004, 5), expect.closeTo(0.84996, 5)]);
});
