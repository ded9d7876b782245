import { countRecords, countTold, countUntold } from './countRecords';
import { divide } from '../statistics/divide';
import { outcomeBit, type Outcome, type Outcomes } from './readOutcomes';

/** The stages in the order in which they are thought of; which of them follow each other, the records decide. */
const path = ['integratable', 'signed', 'opened', 'called'] as const satisfies readonly Outcome[];
type Stage = (typeof path)[number];
export type StageName = 'tested' | Stage;

/** A signed record was callable, but is no longer: where nothing else holds it, it comes from there. */
const leaves: Readonly<Partial<Record<Stage, Stage>>> = { signed: 'integratable' };
/** A stage follows another that holds at least this share of its records. */
const nestedShare = 0.95;

export interface FunnelStage {
  readonly stage: StageName;
  /** The stage that this one follows; undefined for the tests themselves. Two stages of one stage are branches. */
  readonly from: StageName | undefined;
  readonly count: number;
  /** Share of all records that tell it. */
  readonly cumulativeRate: number;
  /** Records of the stage before that reach this one, and their share of that stage. */
  readonly fromPrevious: number | undefined;
  readonly stepRate: number | undefined;
  /** Records of this stage that are not in the stage before. */
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
 * How many records reach each stage. A stage follows the smallest one that holds 95 % of its records; where none does, it
 * is a branch of its own from the tests. A stage stands right behind the one it follows. The step rate counts only records
 * that are in both stages, so that it cannot exceed 100 %; a stage that the table does not tell is left out, and records
 * that do not tell one are in no share of it.
 */
export function measureFunnel(outcomes: Outcomes): Funnel {
  const records = outcomes.bits.length;
  const tested: FunnelStage = {
    stage: 'tested',
    from: undefined,
    count: records,
    cumulativeRate: 1,
    fromPrevious: undefined,
    stepRate: undefined,
    notFromPrevious: undefined,
  };
  const stages = path
    .filter((stage) => outcomes.known.has(stage))
    .map((stage) => measureStage(outcomes, stage, stageBefore(outcomes, stage)));
  return { stages: [tested, ...following('tested', stages)], ...crossings(outcomes) };
}

/** The smallest stage that holds most records of this one; of equal ones the later. */
function stageBefore(outcomes: Outcomes, stage: Stage): StageName {
  const count = countRecords(outcomes, outcomeBit[stage]);
  let before: StageName = 'tested';
  let smallest = Infinity;
  for (const other of path) {
    if (other === stage || !outcomes.known.has(other)) continue;
    const size = countRecords(outcomes, outcomeBit[other]);
    const both = countRecords(outcomes, outcomeBit[stage] | outcomeBit[other]);
    const isLarger = size > count || (size === count && path.indexOf(other) < path.indexOf(stage));
    if (count > 0 && isLarger && both >= nestedShare * count && size <= smallest) {
      before = other;
      smallest = size;
    }
  }
  const left = leaves[stage];
  return before === 'tested' && left !== undefined && outcomes.known.has(left) ? left : before;
}

function measureStage(outcomes: Outcomes, stage: Stage, from: StageName): FunnelStage {
  const bit = outcomeBit[stage];
  const before = from === 'tested' ? 0 : outcomeBit[from];
  const count = countRecords(outcomes, bit);
  const left = leaves[stage] === from ? countRecords(outcomes, bit, before) : 0;
  const fromPrevious = countRecords(outcomes, bit | before) + left;
  return {
    stage,
    from,
    count,
    cumulativeRate: divide(count, countTold(outcomes, stage)) ?? 0,
    fromPrevious,
    stepRate: divide(
      fromPrevious,
      countRecords(outcomes, before) + left - countUntold(outcomes, before, stage),
    ),
    notFromPrevious: count - fromPrevious,
  };
}

/** The stages that follow one, each with those that follow it. */
function following(before: StageName, stages: readonly FunnelStage[]): FunnelStage[] {
  return stages.flatMap((stage) => (stage.from === before ? [stage, ...following(stage.stage, stages)] : []));
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
