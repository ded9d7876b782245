import { countRecords } from '../../../src/engine/conversion/countRecords';
import { outcomeBit, readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

test('records are counted by what they have and what they lack', () => {
  const outcomes = readOutcomes(
    buildTable({ called: [true, true, false, false], signed: [true, false, true, false] }),
  );
  const { called, signed } = outcomeBit;
  expect(countRecords(outcomes, called)).toBe(2);
  expect(countRecords(outcomes, called | signed)).toBe(1);
  expect(countRecords(outcomes, called, signed)).toBe(1);
  expect(countRecords(outcomes, 0, called | signed)).toBe(1);
  expect(countRecords(outcomes, 0)).toBe(4);
});
