import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from './buildTable';

const reasonsOf = (records: readonly RecordLine[]) =>
  analyzeConversion(tableOfRecords(records), defaultConversionParameters).rejectReasons;

const line = (customer: string, rejected: boolean, reject_reason: string | null, called = false) => ({
  customer,
  product: 'p',
  called,
  rejected,
  reject_reason,
});

test('rejected records are counted by reason and by the tier of their customer, the most frequent first', () => {
  const reasons = reasonsOf([
    line('a', false, null, true),
    line('a', true, 'price'),
    line('b', true, 'quality'),
    line('b', true, 'quality'),
    line('b', true, null),
    line('c', true, 'price'),
    line('c', true, 'quality'),
  ]);
  expect(reasons).toEqual([
    { reason: 'quality', records: 3, share: 0.5, recordsByTier: [0, 2, 1] },
    { reason: 'price', records: 2, share: 1 / 3, recordsByTier: [1, 0, 1] },
    { reason: undefined, records: 1, share: 1 / 6, recordsByTier: [0, 1, 0] },
  ]);
});

test('a reason beside another outcome does not count', () => {
  expect(reasonsOf([line('a', false, 'price', true), line('b', true, 'quality')])).toMatchObject([
    { reason: 'quality', share: 1 },
  ]);
});

test('without a column of reasons, or of rejects, there are none', () => {
  expect(reasonsOf([{ customer: 'a', product: 'p', called: true, rejected: true }])).toEqual([]);
  expect(reasonsOf([{ customer: 'a', product: 'p', called: true, reject_reason: 'price' }])).toEqual([]);
});
