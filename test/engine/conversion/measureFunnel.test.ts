import { measureFunnel } from '../../../src/engine/conversion/measureFunnel';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

const funnel = (columns: Record<string, boolean[]>) => measureFunnel(readOutcomes(buildTable(columns)));

test('stages that do not hold each other are branches from the tests', () => {
  const { stages } = funnel({
    integratable: [true, true, true, false, false, false],
    opened: [true, false, false, true, true, false],
    called: [true, false, false, false, true, true],
  });
  expect(
    stages.map(({ stage, from, count, fromPrevious, notFromPrevious }) => [
      stage,
      from,
      count,
      fromPrevious,
      notFromPrevious,
    ]),
  ).toEqual([
    ['tested', undefined, 6, undefined, undefined],
    ['integratable', 'tested', 3, 3, 0],
    ['opened', 'tested', 3, 3, 0],
    ['called', 'tested', 3, 3, 0],
  ]);
  expect(stages[2]!.stepRate).toBe(0.5);
  expect(stages[3]!.cumulativeRate).toBe(0.5);
});

const flagsOf = (count: number, first: number, last: number) =>
  Array.from({ length: count }, (_, record) => record >= first && record < last);

test('a stage stands behind the smallest one that holds nearly all of it, whatever the order they are thought of', () => {
  const { stages } = funnel({
    integratable: flagsOf(100, 50, 90),
    signed: flagsOf(100, 10, 12),
    opened: flagsOf(100, 0, 40),
    called: flagsOf(100, 1, 41),
  });
  expect(stages.map(({ stage, from }) => [stage, from])).toEqual([
    ['tested', undefined],
    ['integratable', 'tested'],
    ['opened', 'tested'],
    ['called', 'opened'],
    ['signed', 'called'],
  ]);
  expect(stages[3]).toMatchObject({ fromPrevious: 39, notFromPrevious: 1, stepRate: 39 / 40 });
});

test('as many records in two stages, but others, make no way from the one to the other', () => {
  const { stages } = funnel({ opened: flagsOf(10, 0, 5), called: flagsOf(10, 5, 10) });
  expect(stages.map(({ from }) => from)).toEqual([undefined, 'tested', 'tested']);
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
