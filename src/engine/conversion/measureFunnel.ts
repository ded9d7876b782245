import { countRecords, countTold, countUntold } from './countRecords';
import { divide } from '../statistics/divide';
import { outcomeBit, type Outcome, type Outcomes } from './readOutcomes';

/** The way of a record: test, callable, signed, opened, called. */
const path = ['integratable', 'signed', 'opened', 'called'] as const satisfies readonly Outcome[];
export type StageName = 'tested' | (typeof path)[number];

/** Stages whose records have left the stage before by reaching them: a signed record was callable, but is no longer. */
const leavesPrevious: ReadonlySet<Outcome> = new Set(['signed']);

export interface FunnelStage {
  readonly stage: StageName;
  readonly count: number;
  /** Share of all records that tell it. */
  readonly cumulativeRate: number;
  /** Records of the stage before that reach this one, and their share of that stage. */
  readonly fromPrevious: number | undefined;
  readonly stepRate: number | undefined;
  /** Records of this stage that are not in the stage before: real stages do not nest. */
  readonly notFromPrevious: number | undefined;
}

export interface Funnel {
  readonly stages: readonly FunnelStage[];
  readonly calledWhileRejected: number | undefined;
  readonly calledWhileTesting: number | undefined;
  readonly calledWhilePending: number | undefined;
  /** Called records that are neither callable nor signed. */
  readonly calledOutsideCallable: number | undefined;
  readonly callableOrSigned: number | undefined;
  /** Callable records that were called, and their share of the callable ones. */
  readonly callableCalled: number | undefined;
  readonly callableConversion: number | undefined;
  readonly returned: number | undefined;
  readonly returnedNotCalled: number | undefined;
}

/**
 * How many records reach each stage. The step rate counts only records that are in both stages, so that it cannot
 * exceed 100 % where stages do not nest; a stage that the table does not tell is left out, and records that do not tell
 * one are in no share of it.
 */
export function measureFunnel(outcomes: Outcomes): Funnel {
  const { bits, known } = outcomes;
  const records = bits.length;
  const stages: FunnelStage[] = [
    {
      stage: 'tested',
      count: records,
      cumulativeRate: 1,
      fromPrevious: undefined,
      stepRate: undefined,
      notFromPrevious: undefined,
    },
  ];
  let previous: Outcome | undefined;
  for (const stage of path) {
    if (!known.has(stage)) continue;
    const bit = outcomeBit[stage];
    const count = countRecords(outcomes, bit);
    const before = previous === undefined ? 0 : outcomeBit[previous];
    const hasLeft = before !== 0 && leavesPrevious.has(stage);
    const left = hasLeft ? countRecords(outcomes, bit, before) : 0;
    const fromPrevious = countRecords(outcomes, bit | before) + left;
    stages.push({
      stage,
      count,
      cumulativeRate: divide(count, countTold(outcomes, stage)) ?? 0,
      fromPrevious,
      stepRate: divide(
        fromPrevious,
        stages[stages.length - 1]!.count + left - countUntold(outcomes, before, stage),
      ),
      notFromPrevious: count - fromPrevious,
    });
    previous = stage;
  }
  return { stages, ...crossings(outcomes) };
}

/** Records in two stages that should exclude or follow each other. */
function crossings(outcomes: Outcomes): Omit<Funnel, 'stages'> {
  const { known } = outcomes;
  const { called, rejected, testing, pending, integratable, signed, returned } = outcomeBit;
  const when = (outcome: Outcome, having: number, lacking = 0) =>
    known.has(outcome) ? countRecords(outcomes, having, lacking) : undefined;
  const callable = when('integratable', integratable);
  const callableCalled = when('integratable', integratable | called);
  const signedOnly = when('integratable', signed, integratable);
  return {
    calledWhileRejected: when('rejected', called | rejected),
    calledWhileTesting: when('testing', called | testing),
    calledWhilePending: when('pending', called | pending),
    calledOutsideCallable: when('integratable', called, integratable | signed),
    callableOrSigned: callable === undefined || signedOnly === undefined ? undefined : callable + signedOnly,
    callableCalled,
    callableConversion: divide(callableCalled, callable),
    returned: when('returned', returned),
    returnedNotCalled: when('returned', returned, called),
  };
}
