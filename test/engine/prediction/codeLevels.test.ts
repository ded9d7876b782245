import { codeLevels, unseen } from '../../../src/engine/prediction/codeLevels';

const factor = { role: 'product', codes: Int32Array.of(2, 2, 2, 0, 0, 1, -1), levels: 4 };
const rows = Int32Array.from(factor.codes.keys());

test('rare levels share the last column, a blank is a level of its own', () => {
  const coding = codeLevels(factor, rows, { leastObservations: 2, mostLevels: 10 });
  expect([...coding.columnOfLevel]).toEqual([1, 2, 0, unseen, 2]);
  expect(coding).toMatchObject({ columnCount: 3, pooledLevels: 2 });
});

test('of more levels than wanted the rarest are pooled', () => {
  const coding = codeLevels(factor, rows, { leastObservations: 1, mostLevels: 1 });
  expect([...coding.columnOfLevel]).toEqual([1, 1, 0, unseen, 1]);
});

test('where no level is rare there is no shared column', () => {
  expect(codeLevels(factor, rows, { leastObservations: 1, mostLevels: 10 })).toMatchObject({
    columnCount: 4,
    pooledLevels: 0,
  });
});
