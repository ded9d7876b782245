import { mismatchParameters } from '../../engine/mismatch/parameters';
import type { RunList } from '../../engine/history/RunRecord';
import type { Estimate } from '../../engine/statistics/differenceInterval';
import { wilsonInterval } from '../../engine/statistics/wilsonInterval';
import type { RunHistory } from '../../report/history/HistoryContext';
import { estimateOf, openHistory } from '../../report/history/openHistory';
import type { RunFacts } from '../../report/method/RunFacts';
import { borderlineHeadline } from '../../report/stability/borderlineHeadline';
import type { Words } from '../../report/text/Words';
import type { Tables } from '../../report/table/Tables';
import { historyWords } from '../historyWords';
import { commonWords } from '../ParameterWords';
import { listActions } from './actions/listActions';
import { cautionsWithCodes } from './cautions/writeCautions';
import { headlinesOf } from './headlines';
import type { MismatchContext } from './MismatchContext';
import { groupWords } from './names/names';
import { LIFT } from './judged';
import { plannedMembers } from './lists/healthPlan';
import { mismatchParameterTexts } from './parameterTexts';
import { populations } from './populations';

/** The record of a mismatch run, and what changed since the one before. */
export function openMismatchHistory(
  context: MismatchContext,
  run: RunFacts,
  tables: Tables<MismatchContext>,
): RunHistory {
  const { recipe } = context;
  return openHistory(
    context,
    recipe,
    run,
    {
      headlines: [
        ...headlinesOf(context, tables),
        ...borderlineHeadline(context.result.choices, 'borderline', borderline, context),
      ],
      estimates: estimatesOf(context),
      cautions: cautionsWithCodes(context),
      lists: listsOf(context),
    },
    historyWords(mismatchParameters, { ...mismatchParameterTexts, ...commonWords }, populations),
  );
}

/** All names on each list of things to do, and on the health plan. */
export function membersOfLists(context: MismatchContext): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...listsOf(context).map(({ key, members }) => [key, members] as const),
    [LIFT, namesOf(plannedMembers(context.result), context)],
  ]);
}

function listsOf(context: MismatchContext): readonly RunList[] {
  const { result, prose } = context;
  return [
    {
      key: 'mismatch',
      name: prose.say(groupWords.mismatch),
      members: namesOf(result.placement.mismatch, context),
    },
    ...listActions(context).map(({ key, name, members }) => ({
      key,
      name: prose.say(name),
      members: namesOf(members, context),
    })),
  ];
}

function namesOf(members: Int32Array, { result }: MismatchContext): string[] {
  return Array.from(members, result.customers.identity);
}

const borderline: Words = { en: 'Borderline customers', 'zh-CN': '临界客户数' };

/** What chance is judged on, by headline. */
function estimatesOf({ result }: MismatchContext): Readonly<Record<string, Estimate | undefined>> {
  const { placement, returnComparison, lifecycle, onboarding, drivers } = result;
  const { mismatch, top } = placement.counts;
  const returns = returnComparison?.mismatch;
  const mean = returnComparison?.bootstrap?.first;
  const performance = drivers.performance;
  const watched = lifecycle?.watched;
  return {
    mismatch: shareOf(mismatch, top),
    roi: estimateOf(returns?.mean, mean?.low, mean?.high),
    belowLow: shareOf(returns?.belowLow, returns?.n),
    watched: shareOf(watched?.count, watched?.known),
    onboarding: estimateOf(onboarding?.mismatch.r, onboarding?.mismatch.low, onboarding?.mismatch.high),
    priority: estimateOf(
      performance.spearman,
      performance.spearmanInterval?.low,
      performance.spearmanInterval?.high,
    ),
  };
}

function shareOf(count: number | undefined, n: number | undefined): Estimate | undefined {
  if (count === undefined || n === undefined) return undefined;
  const interval = wilsonInterval(count, n);
  return interval && { value: count / n, ...interval };
}
