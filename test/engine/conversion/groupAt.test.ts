import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { groupAt, groupsOf } from '../../../src/engine/conversion/groupAt';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const { ranking } = analyzeConversion(
  tableOfRecords([
    ...Array.from({ length: 4 }, (_, row) => ({
      customer: 'good',
      product: 'p',
      called: row < 3,
      signed: row < 1,
      rejected: row === 3,
      integratable: row > 1,
    })),
    ...Array.from({ length: 5 }, (_, row) => ({
      customer: 'poor',
      product: 'p',
      called: false,
      signed: false,
      rejected: row < 2,
      integratable: false,
    })),
  ]),
  defaultConversionParameters,
).subjects.customer;

test('a group is read from its place, each figure under its own name', () => {
  expect(groupAt(ranking, 0)).toMatchObject({
    place: 0,
    rank: 1,
    name: 'good',
    tier: 'high',
    records: 4,
    calls: 3,
    callRate: 0.75,
    signs: 1,
    signRate: 0.25,
    rejects: 1,
    rejectRate: 0.25,
    callableNotCalled: 1,
    meanSampleSize: NaN,
  });
  expect(groupsOf(ranking).map(({ name, rejectRate }) => [name, rejectRate])).toEqual([
    ['good', 0.25],
    ['poor', 0.4],
  ]);
});

test('a place that is not there is refused', () => {
  expect(() => groupAt(ranking, 2)).toThrow(RangeError);
});
