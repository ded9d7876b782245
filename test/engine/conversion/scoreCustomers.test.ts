import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { groupRecords } from '../../../src/engine/conversion/groupRecords';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { scoreCustomers } from '../../../src/engine/conversion/scoreCustomers';
import { tableOfRecords, type RecordLine } from './buildTable';

const weights = defaultConversionParameters.customerWeights;

function repeat(count: number, record: RecordLine): RecordLine[] {
  return Array.from({ length: count }, () => record);
}

function score(records: readonly RecordLine[]) {
  const { groups, measures } = readRecords(tableOfRecords(records));
  return scoreCustomers(groupRecords(groups.customer, measures), measures.outcomes.known, weights);
}

test('the score is half the call rate, 0.3 of the calls on a scale from least to most, 0.2 of the sign rate', () => {
  const records = [
    ...repeat(20, { customer: '盟新', product: 'p', called: true, signed: false }),
    ...repeat(5, { customer: '盟新', product: 'p', called: false, signed: false }),
    ...repeat(27, { customer: '方正', product: 'p', called: true, signed: false }),
    ...repeat(112, { customer: '方正', product: 'p', called: false, signed: false }),
    ...repeat(2, { customer: '方正', product: 'p', called: false, signed: true }),
    ...repeat(3, { customer: '维旺明', product: 'p', called: false, signed: false }),
  ];
  const { values } = score(records);
  expect(values[0]).toBeCloseTo(0.6222222222222222, 14);
  expect(values[1]).toBeCloseTo(0.398581560283688, 14);
  expect(values[2]).toBe(0);
});

test('customers with equal calls all count 0.5 for their calls', () => {
  const { values } = score([
    { customer: 'a', product: 'p', called: true, signed: false },
    { customer: 'b', product: 'p', called: true, signed: false },
    { customer: 'b', product: 'p', called: false, signed: false },
  ]);
  expect(Array.from(values)).toEqual([0.5 + 0.15, 0.25 + 0.15]);
});

test('without a sign column the term is left out and the other weights stay', () => {
  const { values, missing, terms } = score([
    { customer: 'a', product: 'p', called: true },
    { customer: 'b', product: 'p', called: false },
  ]);
  expect(Array.from(values)).toEqual([0.8, 0]);
  expect(missing).toEqual(['signRate']);
  expect(terms.map((term) => term.weight)).toEqual([0.5, 0.3]);
});
