import { measureFunnel } from '../../../src/engine/conversion/measureFunnel';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

const funnel = (columns: Record<string, boolean[]>) => measureFunnel(readOutcomes(buildTable(columns)));

test('a step counts the records that come from the stage before, whatever else is in it', () => {
  const { stages } = funnel({
    integratable: [true, true, true, false, false, false],
    opened: [true, false, false, true, true, false],
    called: [true, false, false, false, true, true],
  });
  expect(
    stages.map(({ stage, count, fromPrevious, notFromPrevious }) => [
      stage,
      count,
      fromPrevious,
      notFromPrevious,
    ]),
  ).toEqual([
    ['tested', 6, undefined, undefined],
    ['integratable', 3, 3, 0],
    ['opened', 3, 1, 2],
    ['called', 3, 2, 1],
  ]);
  expect(stages[2]!.stepRate).toBeCloseTo(1 / 3, 14);
  expect(stages[3]!.cumulativeRate).toBe(0.5);
});

test('a signed record has left the callable stage by being signed', () => {
  const { stages } = funnel({
    called: [false, false, false, false],
    integratable: [true, true, true, false],
    signed: [false, false, false, true],
  });
  expect(stages[2]).toMatchObject({ stage: 'signed', fromPrevious: 1, stepRate: 0.25, notFromPrevious: 0 });
});

test('calls outside the stages they should come from are counted', () => {
  const result = funnel({
    called: [true, true, true, false],
    integratable: [true, false, false, true],
    rejected: [false, true, false, false],
    signed: [false, false, true, false],
    testing: [false, false, true, false],
  });
  expect(result).toMatchObject({
    calledWhileRejected: 1,
    calledWhileTesting: 1,
    calledWhilePending: undefined,
    calledOutsideCallable: 1,
    callableOrSigned: 3,
    callableCalled: 1,
    callableConversion: 0.5,
  });
});

test('a stage that the table does not tell is left out', () => {
  expect(funnel({ called: [true, false] }).stages.map(({ stage }) => stage)).toEqual(['tested', 'called']);
});
