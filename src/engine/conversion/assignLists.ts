import { tierCode } from '../score/valueTier';
import type { Cells } from './countCells';
import type { Remark } from './describeCustomers';
import type { ProductTrait } from './describeProducts';
import type { Gains } from './expectGains';
import { standingAt, type Judgement, type Standing } from './judgeGroups';
import { judgeRejects, maySign, type Rejecting } from './judgeRejects';
import type { ConversionParameters } from './parameters';
import type { Subject } from './perSubject';
import type { RankedGroups } from './rankGroups';
import type { Evidence } from './weighEvidence';

/** What to do, in the order in which the lists are shown. */
export const actionNames = [
  'maintain',
  'develop',
  'reduce',
  'stop',
  'promote',
  'optimize',
  'retire',
  'watch',
  'noEvidence',
] as const;
export type ActionName = (typeof actionNames)[number];

/** How much the records say: beyond chance, by the group's own interval alone, nothing clear, too little to tell. */
export const grades = ['clear', 'indicated', 'unclear', 'none'] as const;
export type Grade = (typeof grades)[number];

/** What the lists of customers or of products are drawn from; arrays in rank order. */
export interface ListSources {
  readonly ranking: RankedGroups;
  readonly evidence: Evidence;
  readonly judgement: Judgement;
  readonly cells: Cells;
  readonly gains: Gains | undefined;
  readonly remarks: readonly (readonly Remark[])[];
  readonly parameters: ConversionParameters;
}

/** The one list that each group stands on, and the grade of its evidence; codes by place in the ranking. */
export interface Lists extends Rejecting {
  /** Places in `actionNames`. */
  readonly actions: Uint8Array;
  /** Places in `grades`. */
  readonly grades: Uint8Array;
}

/** The list at a place of the ranking. */
export function actionAt({ actions }: Lists, place: number): ActionName {
  return actionNames[actions[place]!]!;
}

/** The grade at a place of the ranking. */
export function gradeAt(lists: Lists, place: number): Grade {
  return grades[lists.grades[place]!]!;
}

/**
 * Puts every customer and every product on exactly one list; what holds first decides.
 *
 * Customers: no evidence yet with fewer records than `smallSample`; maintain above all beyond chance; stop where rejects
 * (mostly, and more than half and than all customers do) or the want of calls are beyond chance and no call, contract or
 * callable record speaks against it, else reduce; develop with calls to be won; watch. Who lies above all by its own
 * interval is not reduced for its rejects: the calls are what the tests are for.
 *
 * Products: no evidence yet with as few records, or fewer than five customers; promote above all beyond chance; retire below
 * beyond chance outside the high tier; optimize with calls to be won or a trait that something can be done about; watch.
 */
export function assignLists(sources: ListSources): Lists {
  const { ranking, judgement, parameters } = sources;
  const { rejecting, maybeRejecting } = judgeRejects(sources);
  const actions = new Uint8Array(ranking.count);
  const gradeCodes = new Uint8Array(ranking.count);
  for (let place = 0; place < ranking.count; place += 1) {
    const standing = standingAt(judgement, place);
    const isFew = ranking.records[place]! < parameters.smallSample;
    const isRejecting = rejecting[place] === 1;
    const action = isFew ? 'noEvidence' : chosen[ranking.subject](sources, place, standing, isRejecting);
    actions[place] = actionNames.indexOf(action);
    gradeCodes[place] = grades.indexOf(gradeOf(action, standing, maybeRejecting[place] === 1));
  }
  return { actions, grades: gradeCodes, rejecting, maybeRejecting };
}

type Choose = (sources: ListSources, place: number, standing: Standing, isRejecting: boolean) => ActionName;

const chosen: Readonly<Record<Subject, Choose>> = {
  customer: ({ ranking, gains }, place, standing, isRejecting) => {
    if (standing === 'above') return 'maintain';
    const open = gains?.open[place] ?? 0;
    if (standing === 'below' || (isRejecting && standing !== 'maybeAbove')) {
      const isClosed = ranking.calls[place] === 0 && ranking.signs[place] === 0 && open === 0;
      return isClosed && !maySign(ranking, place) ? 'stop' : 'reduce';
    }
    return isToWin(gains, place) ? 'develop' : 'watch';
  },
  product: ({ ranking, gains, remarks }, place, standing) => {
    if (standing === 'noVerdict') return 'noEvidence';
    if (standing === 'above') return 'promote';
    if (standing === 'below' && ranking.tiers[place] !== tierCode.high) return 'retire';
    const isToImprove = remarks[place]?.some((trait) => improvable.has(trait)) ?? false;
    return isToWin(gains, place) || isToImprove ? 'optimize' : 'watch';
  },
};

/** Nothing is to be won where no callable record was ever called. */
function isToWin(gains: Gains | undefined, place: number): boolean {
  return (gains?.calls[place] ?? 0) > 0;
}

/** Traits of a product that something can be done about; that its score comes from volume is none of these. */
const improvable = new Set<Remark>([
  'belowPooled',
  'usedNotSigned',
  'midConversion',
  'highReject',
  'noConversion',
] satisfies ProductTrait[]);

const proved = new Set<ActionName>(['maintain', 'reduce', 'stop', 'promote', 'retire']);

function gradeOf(action: ActionName, standing: Standing, isMaybeRejecting: boolean): Grade {
  if (action === 'noEvidence') return 'none';
  if (proved.has(action) || standing === 'below') return 'clear';
  return standing === 'maybeAbove' || standing === 'maybeBelow' || isMaybeRejecting ? 'indicated' : 'unclear';
}
