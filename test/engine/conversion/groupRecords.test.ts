import { groupRecords } from '../../../src/engine/conversion/groupRecords';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { buildTable } from './buildTable';

const table = buildTable({
  customer: ['甲', '乙', '甲', null, '甲'],
  product: ['p', 'p', 'q', 'q', 'q'],
  called: [true, false, false, true, false],
  signed: [false, false, true, false, false],
  rejected: [false, true, false, false, false],
  integratable: [true, false, true, false, true],
  sample_size: [10, null, 30, 5, null],
});
const { groups, measures } = readRecords(table);

test('each group has the sums of its records; blanks are left out of its means only', () => {
  const counts = groupRecords(groups.customer, measures);
  expect(Array.from(counts.records)).toEqual([3, 1]);
  expect(Array.from(counts.calls)).toEqual([1, 0]);
  expect(Array.from(counts.signs)).toEqual([1, 0]);
  expect(Array.from(counts.rejects)).toEqual([0, 1]);
  expect(Array.from(counts.callableNotCalled)).toEqual([2, 0]);
  expect(Array.from(counts.sampleSums)).toEqual([40, 0]);
  expect(Array.from(counts.sampleCounts)).toEqual([2, 0]);
});

test('records that are not kept do not count, and a group that loses all of them disappears', () => {
  const counts = groupRecords(groups.customer, measures, Uint8Array.of(1, 0, 0, 1, 1));
  expect(Array.from(counts.codes)).toEqual([0]);
  expect(Array.from(counts.records)).toEqual([2]);
});

test('records that do not tell an outcome are left out of what tells it, in the first group too and only where kept', () => {
  const untold = readRecords(
    buildTable({
      customer: ['甲', '甲', '乙', '乙', null],
      product: ['p', 'p', 'q', 'q', 'q'],
      called: [true, false, false, true, false],
      signed: [null, true, null, false, null],
      rejected: [false, false, false, false, false],
    }),
  );
  const all = groupRecords(untold.groups.customer, untold.measures);
  expect(Array.from(all.signsTold)).toEqual([1, 1]);
  expect(Array.from(all.rejectsTold)).toEqual([2, 2]);
  const kept = groupRecords(untold.groups.customer, untold.measures, Uint8Array.of(0, 1, 1, 1, 1));
  expect(Array.from(kept.signsTold)).toEqual([1, 1]);
});
