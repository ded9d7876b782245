import type { ConversionParameters } from './parameters';
import type { Table } from '../table/types';
import { analyzeCore, type ConversionCore } from './analyzeCore';
import { assignRecords } from './assignRecords';
import { checkTimeOrder, type TimeOrder } from './checkTimeOrder';
import { compareTeams, type Team } from './compareTeams';
import { compareWithoutDuplicates, type WithoutDuplicates } from './compareWithoutDuplicates';
import { compareWithStage, type StageDisagreement } from './compareWithStage';
import { countProductRejectReasons, type ProductRejectReason } from './countProductRejectReasons';
import { countRejectReasons, type RejectReason } from './countRejectReasons';
import { findDuplicates, type Duplicates } from './findDuplicates';
import { listActions, type ActionList } from './listActions';
import { listFollowUps, type FollowUps } from './listFollowUps';
import { measureAmounts } from './measureAmounts';
import { measureCosts, type Costs } from './measureCosts';
import { measureFunnel, type Funnel } from './measureFunnel';
import { measureKpis, type Kpi } from './measureKpis';
import { measureMonths, type Trend } from './measureMonths';
import { missingRoles } from './missingRoles';
import { perSubject, type PerSubject } from './perSubject';
import type { Outcomes } from './readOutcomes';
import { readRecords } from './readRecords';
import { reviewSubject, type SubjectReview } from './reviewSubject';

/** Everything that the analysis finds, before it is asked what a reader should be careful about. */
export interface ConversionReview extends ConversionCore {
  readonly subjects: PerSubject<SubjectReview>;
  readonly parameters: ConversionParameters;
  /** Header of each role as written in the user's table. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Optional outcomes and roles without a column. */
  readonly missingRoles: readonly string[];
  readonly funnel: Funnel;
  readonly kpis: readonly Kpi[];
  readonly trend: Trend | undefined;
  readonly timeOrder: TimeOrder;
  readonly stageDisagreements: readonly StageDisagreement[];
  readonly duplicates: Pick<Duplicates, 'exact' | 'repeatedPairs'>;
  readonly withoutDuplicates: WithoutDuplicates | undefined;
  readonly rejectReasons: readonly RejectReason[];
  readonly productRejectReasons: readonly ProductRejectReason[];
  readonly teams: readonly Team[];
  /** What the records or customers cost; undefined where the table does not tell. */
  readonly costs: Costs | undefined;
  readonly actions: readonly ActionList[];
  readonly followUps: readonly FollowUps[];
  /** Where each record stands, in the order of the table. */
  readonly records: RecordPlaces;
}

/** Each record by its row in the user's sheet, 1-based, and by its places in the rankings, -1 without a name. */
export interface RecordPlaces {
  readonly sheetRows: Int32Array;
  readonly outcomes: Outcomes;
  readonly places: PerSubject<Int32Array>;
}

/**
 * The rankings with how far they can be trusted, what the records tell besides, and what follows from it.
 *
 * @throws Problem as `readRecords` does
 */
export function reviewConversion(table: Table, parameters: ConversionParameters): ConversionReview {
  const records = readRecords(table);
  const { groups, measures } = records;
  const { outcomes } = measures;
  const core = analyzeCore(table, records, parameters);
  const rankings = perSubject((subject) => core.subjects[subject].ranking);
  const assigned = assignRecords(table, records, rankings);
  const places = perSubject((subject) => assigned[subject].places);
  const { callDates } = assigned.customer;
  const subjects = perSubject((subject) =>
    reviewSubject(assigned[subject], core.subjects[subject], parameters),
  );
  const funnel = measureFunnel(outcomes);
  const costs = measureCosts(table, places, rankings);
  const duplicates = findDuplicates(table);
  return {
    overall: core.overall,
    subjects,
    parameters,
    headers: table.headers,
    missingRoles: missingRoles(table, outcomes),
    funnel,
    kpis: measureKpis(core, funnel, measureAmounts(table, outcomes), parameters),
    trend: measureMonths(table, outcomes, parameters.maturityDays, callDates),
    timeOrder: checkTimeOrder(table, outcomes, parameters.callWindowDays),
    stageDisagreements: compareWithStage(table),
    duplicates: { exact: duplicates.exact, repeatedPairs: duplicates.repeatedPairs },
    withoutDuplicates: compareWithoutDuplicates(records, core, duplicates, parameters),
    rejectReasons: countRejectReasons(table, outcomes, groups.customer, rankings.customer),
    productRejectReasons: countProductRejectReasons(table, outcomes, groups.product, rankings.product),
    teams: compareTeams(assigned, rankings),
    costs,
    actions: listActions({ table, outcomes, groups, subjects, parameters, costs }),
    followUps: listFollowUps(table, outcomes, places, subjects),
    records: { sheetRows: table.sheetRows, outcomes, places },
  };
}
