import { mismatchParameters } from '../../engine/mismatch/parameters';
import { countBands } from '../../engine/score/choices/stayBands';
import type { Estimate } from '../../engine/statistics/differenceInterval';
import { wilsonInterval } from '../../engine/statistics/wilsonInterval';
import type { RunHistory } from '../../report/history/HistoryContext';
import { estimateOf, openHistory } from '../../report/history/openHistory';
import type { RunFacts } from '../../report/method/RunFacts';
import type { Headline } from '../../report/sheet/page';
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
import { customers } from './populations';

/** The record of a mismatch run, and what changed since the one before. */
export function openMismatchHistory(
  context: MismatchContext,
  run: RunFacts,
  tables: Tables<MismatchContext>,
): RunHistory {
  const { result, recipe, prose } = context;
  const namesOf = namesIn(result);
  return openHistory(
    context,
    recipe,
    run,
    {
      headlines: [...headlinesOf(context, tables), ...borderlineHeadline(context)],
      estimates: estimatesOf(context),
      cautions: cautionsWithCodes(context),
      lists: [
        {
          key: 'mismatch',
          name: prose.say(groupWords.mismatch),
          members: namesOf(result.placement.mismatch),
        },
        ...listActions(context).map(({ key, name, members }) => ({
          key,
          name: prose.say(name),
          members: namesOf(members),
        })),
      ],
    },
    historyWords(mismatchParameters, { ...mismatchParameterTexts, ...commonWords }, { customer: customers }),
  );
}

/** All names on each list of things to do, and on the health plan. */
export function membersOfLists(context: MismatchContext): ReadonlyMap<string, readonly string[]> {
  const { result } = context;
  const namesOf = namesIn(result);
  return new Map([
    ['mismatch', namesOf(result.placement.mismatch)],
    ...listActions(context).map(({ key, members }) => [key, namesOf(members)] as const),
    [LIFT, namesOf(plannedMembers(result))],
  ]);
}

const namesIn =
  ({ customers: { identity } }: MismatchContext['result']) =>
  (members: Int32Array) =>
    Array.from(members, identity);

/** How many customers are borderline: not on the summary, but to be compared from run to run. */
function borderlineHeadline({ result: { choices }, prose }: MismatchContext): Headline[] {
  const { drawn } = choices;
  if (drawn === undefined) return [];
  const [, , borderline] = countBands(drawn.bands);
  return [
    {
      label: prose.say({ en: 'Borderline customers', 'zh-CN': '临界客户数' }),
      figure: { value: borderline, format: 'count' },
      comparison: '',
      mark: 'borderline',
    },
  ];
}

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
