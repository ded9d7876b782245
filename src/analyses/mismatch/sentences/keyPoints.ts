import { remember } from '../lists/remember';
import { widestGaps } from '../lists/widestGaps';
import type { Sentence } from '../../../report/prose/Sentence';
import { writeSentences } from '../../../report/prose/writeSentences';
import type { KeyPoint } from '../../../report/sheet/page';
import type { Tables } from '../../../report/table/Tables';
import { actionNames, type ActionName } from '../actions/Action';
import { listActions } from '../actions/listActions';
import type { MismatchContext } from '../MismatchContext';
import { customerName } from '../names/customerName';
import { segmentName } from '../names/valueName';
import { actionsTable, mostListed } from '../tables/actionTables';
import { mismatchListTable } from '../tables/mismatchListTable';
import { doSentences } from './doSentences';
import type { Section } from './MismatchSentence';
import { stabilitySentences } from './stabilitySentences';
import { whereSentences } from './whereSentences';
import { whoSentences } from './whoSentences';
import { whySentences } from './whySentences';

type Context = MismatchContext;
type Said = readonly Sentence<Section>[];

/** Every sentence that is true of the result, in the order of the report. */
export const sentencesOf = remember((context: Context, tables: Tables<Context>): Said =>
  writeSentences(
    [...whoSentences, ...stabilitySentences, ...whereSentences, ...whySentences, ...doSentences],
    context,
    tables,
  ),
);

/** So many are named at once. */
const mostNamed = 5;
/** So many things are found, and as many to be done: more are not kept in mind. */
const mostPoints = 3;

/** One thing each of who, why and where: of each the first of these that is true. */
const foundFirst: readonly (readonly string[])[] = [
  ['countNone', 'countAsExpected', 'countAbove', 'countBelow'],
  ['labelsDrive', 'engagementDrives', 'thirdsFlat', 'thirdsRise'],
  ['overrated', 'watchedThreat', 'concentration', 'concentrationOf', 'watchedNoThreat', 'worst'],
];

/** Lists by how much depends on them; what is said of the score itself comes before. */
const toDoFirst: readonly ActionName[] = [
  'earlyWarning',
  'healthPlan',
  'dormant',
  'outreach',
  'support',
  'lowerPriority',
  'raisePriority',
];

/** The few things that were found, those whom they are about by name. */
export function foundOf(context: Context, tables: Tables<Context>): KeyPoint[] {
  const said = sentencesOf(context, tables);
  return foundFirst.flatMap((keys, place) => {
    const key = keys.find((candidate) => said.some((sentence) => sentence.key === candidate));
    const sentence = said.find((candidate) => candidate.key === key);
    if (sentence === undefined) return [];
    if (place === 0) return { ...sentence, who: mismatched(context) };
    return key === 'overrated' ? { ...sentence, who: inOverrated(context) } : sentence;
  });
}

/** The few things to do, each with those who come first on its list. */
export function toDoOf(context: Context, tables: Tables<Context>): KeyPoint[] {
  const said = sentencesOf(context, tables).filter(({ section }) => section === 'do');
  const isList = ({ key }: Said[number]) => actionNames.some((name) => name === key);
  const score = said.filter((sentence) => !isList(sentence)).slice(0, 1);
  const lists = toDoFirst.flatMap((name) => {
    const sentence = said.find(({ key }) => key === name);
    return sentence === undefined ? [] : { ...sentence, who: listed(context, name) };
  });
  return [...score, ...lists].slice(0, mostPoints);
}

/** Who is mismatched in the segments that are named as too optimistic, each with its segment, the widest gap first. */
function inOverrated({ result, prose }: Context): KeyPoint['who'] {
  const segments = new Map(result.segments?.overrated.map((cell) => [cell.code, segmentName(cell, prose)]));
  const segmentOf = (customer: number) => segments.get(result.segments?.crossed.codes[customer] ?? -1);
  return placesOfFirst(result, (customer) => segmentOf(customer) !== undefined).map(
    ({ customer, ...named }) => ({
      ...named,
      inFull: prose.remark(named.name, segmentOf(customer) ?? ''),
    }),
  );
}

function mismatched({ result }: Context): KeyPoint['who'] {
  return placesOfFirst(result, () => true);
}

/** The first of the mismatched of whom something holds, each with its place on their list. */
function placesOfFirst(result: Context['result'], holds: (customer: number) => boolean) {
  return Array.from(widestGaps(result), (customer, place) => ({ customer, place }))
    .filter(({ customer }) => holds(customer))
    .slice(0, mostNamed)
    .map(({ customer, place }) => ({
      customer,
      name: customerName(customer, result),
      target: mismatchListTable.cellAt(place, 'customer'),
    }));
}

function listed(context: Context, name: ActionName): KeyPoint['who'] {
  const { result } = context;
  let first = 0;
  for (const { key, members } of listActions(context)) {
    if (key === name) {
      return Array.from(members.subarray(0, mostNamed), (customer, place) => ({
        name: customerName(customer, result),
        target: actionsTable.cellAt(first + place, 'customer'),
      }));
    }
    first += Math.min(members.length, mostListed);
  }
  return [];
}
