import { compareWithStage } from '../../../src/engine/conversion/compareWithStage';
import { buildTable } from './buildTable';

test('flags and stage that count differently are shown side by side', () => {
  const table = buildTable({
    stage: ['signed', 'signed', 'rejected', 'testing'],
    signed: [true, false, false, false],
    rejected: [false, false, true, false],
  });
  expect(compareWithStage(table)).toEqual([{ outcome: 'signed', byFlag: 1, byStage: 2 }]);
});

test('without a stage, or a flag, there is nothing to compare', () => {
  expect(compareWithStage(buildTable({ signed: [true] }))).toEqual([]);
  expect(compareWithStage(buildTable({ stage: ['signed'] }))).toEqual([]);
});
