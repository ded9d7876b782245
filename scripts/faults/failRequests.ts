import { channelErrors, type ChannelError, type Fault, type FaultPlan } from '../../host/executor/FaultPlan';
import type { WorkbookModel } from '../../host/workbook/types';
import { seededRandom } from '../../samples/seededRandom';
import { inExcel } from './inExcel';
import { outcomeOf, type Outcome } from './outcomeOf';
import type { Job } from './Job';

const FOR_GOOD = 1_000_000;
const errors = Object.keys(channelErrors) as ChannelError[];

/** What goes wrong from a request on. */
const ways: Readonly<Record<string, (request: number, error: ChannelError) => readonly Fault[]>> = {
  refused: (request, error) => [{ request, error }],
  answerLost: (request, error) => [{ request, error, afterwards: true }],
  droppedBefore: (request, error) => [{ request, error, times: FOR_GOOD }],
  droppedBehind: (request, error) => [
    { request, error, afterwards: true },
    { request: request + 1, error, times: FOR_GOOD },
  ],
};

/** The same request failing in the same way with each of some errors, each on what the one before has left. */
interface Group {
  /** On a workbook in which the job was done before; else on a new one. */
  readonly again: boolean;
  readonly request: number;
  readonly way: string;
  readonly errors: readonly ChannelError[];
}

export interface FaultCounts extends Outcome {
  requests: number;
  tried: number;
  /** Done once more, in peace, it does not give what it gives without faults: must stay 0. */
  unrepaired: number;
}

/**
 * Does a job with each of its requests failing in each way with each error, on a new workbook and on one where it was
 * done before; after each group of errors it is done once more, in peace.
 * `sample`, where given, tries so many of the combinations, chosen by the seed.
 */
export async function failRequests(
  job: Job,
  sample?: { readonly count: number; readonly seed: number },
): Promise<FaultCounts> {
  const counts: FaultCounts = { requests: 0, tried: 0, damaged: 0, untruthful: 0, raw: 0, unrepaired: 0 };
  const whole = job.make();
  await inExcel(whole, async (faults) => {
    const precious = job.precious(whole);
    await job.perform();
    const first = faults.requests;
    await job.perform();
    const again = faults.requests - first;
    const expected = job.result(whole);
    counts.requests = first + again;
    const all = [...groupsOf(false, first), ...groupsOf(true, again)];
    for (const group of sample === undefined ? all : chosen(all, sample)) {
      const tryOn = async (workbook: WorkbookModel, plan: FaultPlan): Promise<void> => {
        await tryGroup(job, group, { workbook, plan, precious, expected }, counts);
      };
      // Done in peace behind each group, this workbook is again and again one in which the job was done before.
      if (group.again) await tryOn(whole, faults);
      else await onNew(job, tryOn);
    }
  });
  return counts;
}

async function onNew(
  job: Job,
  tryOn: (workbook: WorkbookModel, plan: FaultPlan) => Promise<void>,
): Promise<void> {
  const workbook = job.make();
  await inExcel(workbook, (plan) => tryOn(workbook, plan));
}

interface Trial {
  readonly workbook: WorkbookModel;
  readonly plan: FaultPlan;
  readonly precious: string;
  readonly expected: string;
}

async function tryGroup(job: Job, group: Group, trial: Trial, counts: FaultCounts): Promise<void> {
  const { workbook, plan, precious, expected } = trial;
  for (const error of group.errors) {
    for (const fault of ways[group.way]!(group.request, error)) plan.add(fault);
    const outcome = await outcomeOf(job, workbook, { precious, expected });
    plan.clear();
    for (const kind of ['damaged', 'untruthful', 'raw'] as const) counts[kind] += outcome[kind];
    counts.tried += 1;
  }
  await job.perform().catch(() => undefined);
  if (job.precious(workbook) !== precious) counts.damaged += 1;
  if (job.result(workbook) !== expected) counts.unrepaired += 1;
}

function groupsOf(again: boolean, requests: number): Group[] {
  return Array.from({ length: requests }, (_, index) =>
    Object.keys(ways).map((way) => ({ again, request: index + 1, way, errors: rotated(errors, index) })),
  ).flat();
}

/** Each error is now and then the first. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

function chosen(all: readonly Group[], { count, seed }: { count: number; seed: number }): Group[] {
  const random = seededRandom(seed);
  const groups = random.shuffle(all).slice(0, count);
  return groups.map((group) => ({ ...group, errors: [random.choose(group.errors)] }));
}
