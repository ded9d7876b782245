import { wilsonInterval } from '../statistics/wilsonInterval';
import type { SubjectRecords } from './assignRecords';
import { countCells } from './countCells';
import { judgeGroups, leastCustomers, standingAt, type Standing } from './judgeGroups';
import type { PerSubject } from './perSubject';
import type { RankedGroups } from './rankGroups';
import { categoryColumn } from './tableColumns';

export type TeamRole = 'salesperson' | 'department';

/** One salesperson or department. A customer counts for each team that has records of it. */
export interface Team {
  readonly role: TeamRole;
  /** Undefined: records without a value. */
  readonly name: string | undefined;
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
  /** Wilson 95 % interval: records taken as independent. */
  readonly low: number;
  readonly high: number;
  /** 95 % interval with the customers as the unit; NaN for fewer than five. */
  readonly clusteredLow: number;
  readonly clusteredHigh: number;
  readonly callingCustomers: number;
  /** Call rate without the customer that has the most calls; NaN where there is no other. */
  readonly withoutLargest: number;
  /** Calls on or after the day of the application, and distinct events; NaN without dates. */
  readonly callsAfter: number;
  readonly events: number;
  /** How it stands to all records, its customers as the unit. */
  readonly standing: Standing;
  readonly rejects: number | undefined;
  readonly customers: number;
  /** Its customers in the high, middle and low tier. */
  readonly customersByTier: readonly [number, number, number];
}

/**
 * Salespeople and departments with the mix of their customers' tiers, their call rates and how these stand to that of all
 * records, most records first. Records of one customer move together: its customers are the unit of a team.
 */
export function compareTeams(
  records: PerSubject<SubjectRecords>,
  { customer: customers, product: products }: PerSubject<RankedGroups>,
): Team[] {
  const { table, outcomes, callDates } = records.customer;
  const roles: readonly TeamRole[] = ['salesperson', 'department'];
  return roles.flatMap((role) => {
    const column = categoryColumn(table, role);
    if (column === undefined) return [];
    // Names are moved up by one, so that -1 (no name) has a place too.
    const groups = column.codes.map((code) => code + 1);
    const teamCount = column.labels.length + 1;
    const cells = countCells(
      {
        groups,
        partners: records.customer.places,
        partnerCount: customers.count,
        products: records.product.places,
        productCount: products.count,
      },
      outcomes,
      callDates,
    );
    const judgement = judgeGroups(cells, teamCount, { clusters: leastCustomers, records: 1 });
    const recordCounts = new Int32Array(teamCount);
    const calls = new Int32Array(teamCount);
    const rejects = new Int32Array(teamCount);
    const byTier = Array.from({ length: teamCount }, (): [number, number, number] => [0, 0, 0]);
    // Every cell has its group, partner and counts, every customer its tier.
    cells.groups.forEach((team, cell) => {
      recordCounts[team]! += cells.records[cell]!;
      calls[team]! += cells.calls[cell]!;
      rejects[team]! += cells.rejects[cell]!;
      byTier[team]![customers.tiers[cells.partners[cell]!]!]! += 1;
    });
    const teams: Team[] = [];
    for (let team = 0; team < teamCount; team += 1) {
      if (recordCounts[team] === 0) continue;
      teams.push({
        role,
        name: team === 0 ? undefined : column.labels[team - 1],
        records: recordCounts[team]!,
        calls: calls[team]!,
        callRate: calls[team]! / recordCounts[team]!,
        ...wilsonInterval(calls[team]!, recordCounts[team]!)!,
        clusteredLow: judgement.lows[team]!,
        clusteredHigh: judgement.highs[team]!,
        callingCustomers: judgement.calling[team]!,
        withoutLargest: judgement.withoutLargest[team]!,
        callsAfter: judgement.callsAfter[team]!,
        events: judgement.events[team]!,
        standing: standingAt(judgement, team),
        rejects: outcomes.known.has('rejected') ? rejects[team]! : undefined,
        customers: judgement.clusters[team]!,
        customersByTier: byTier[team]!,
      });
    }
    return teams.sort((a, b) => b.records - a.records);
  });
}
