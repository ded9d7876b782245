import { countCells, transposeCells } from '../../../src/engine/conversion/countCells';
import { readCallDates } from '../../../src/engine/conversion/readCallDates';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

const table = buildTable({
  called: [true, true, true, false, true, true],
  rejected: [false, false, true, true, false, false],
  apply_date: [1, 9, 1, 1, 1, 1],
  first_call_date: [5, 5, 6, null, 5, 5],
});
const outcomes = readOutcomes(table);
const groups = Int32Array.of(1, 1, 1, 0, 0, -1);
const partners = Int32Array.of(0, 0, 0, 2, 0, 0);
const keys = { groups, partners, partnerCount: 3, products: partners, productCount: 3 };

test('records, calls, rejects, calls after the application and distinct calls are counted by cell, in order', () => {
  const cells = countCells(keys, outcomes, readCallDates(table, outcomes));
  expect({ ...cells }).toEqual({
    groups: Int32Array.of(0, 0, 1),
    partners: Int32Array.of(0, 2, 0),
    records: Int32Array.of(1, 1, 3),
    calls: Int32Array.of(1, 0, 3),
    rejects: Int32Array.of(0, 1, 1),
    rejectsTold: Int32Array.of(1, 1, 3),
    callsAfter: Int32Array.of(1, 0, 2),
    events: Int32Array.of(1, 0, 2),
    left: Int32Array.of(1, 0, 2),
  });
});

test('without dates there are no events, and cells can be read the other way round', () => {
  const cells = countCells(keys, outcomes, undefined);
  expect([cells.callsAfter, cells.events, cells.left]).toEqual([undefined, undefined, undefined]);
  expect(transposeCells(cells).groups).toBe(cells.partners);
});
