import { wilsonInterval } from '../statistics/wilsonInterval';
import type { Table } from '../table/types';
import { categoryColumn } from './tableColumns';
import { outcomeBit, type Outcomes } from './readOutcomes';
import type { RankedGroups } from './rankGroups';

export type TeamRole = 'salesperson' | 'department';

/** One salesperson or department. A customer counts for each team that has records of it. */
export interface Team {
  readonly role: TeamRole;
  /** Undefined: records without a value. */
  readonly name: string | undefined;
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
  /** Wilson 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Whether the interval lies above or below the pooled rate of all records. */
  readonly standing: 'above' | 'below' | 'unclear';
  readonly rejects: number | undefined;
  readonly customers: number;
  /** Its customers in the high, middle and low tier. */
  readonly customersByTier: readonly [number, number, number];
}

/**
 * Salespeople and departments with the mix of their customers' tiers and their call rates, most records first.
 * The interval takes the records as independent, which records of one customer are not: it is rather too narrow.
 */
export function compareTeams(
  table: Table,
  outcomes: Outcomes,
  customerCodes: Int32Array,
  customers: RankedGroups,
  pooledRate: number,
): Team[] {
  const roles: readonly TeamRole[] = ['salesperson', 'department'];
  return roles.flatMap((role) => {
    const column = categoryColumn(table, role);
    if (column === undefined) return [];
    // Names are moved up by one, so that -1 (no name) has a place too.
    const teamCount = column.labels.length + 1;
    const records = new Int32Array(teamCount);
    const calls = new Int32Array(teamCount);
    const rejects = new Int32Array(teamCount);
    const { called, rejected } = outcomeBit;
    for (let row = 0; row < table.rowCount; row += 1) {
      const team = column.codes[row]! + 1;
      const bits = outcomes.bits[row]!;
      records[team]! += 1;
      if ((bits & called) !== 0) calls[team]! += 1;
      if ((bits & rejected) !== 0) rejects[team]! += 1;
    }
    const tiers = countCustomersByTier(column.codes, teamCount, customerCodes, customers);
    const teams: Team[] = [];
    for (let team = 0; team < teamCount; team += 1) {
      if (records[team] === 0) continue;
      const interval = wilsonInterval(calls[team]!, records[team]!)!;
      const byTier = [tiers[team * 3]!, tiers[team * 3 + 1]!, tiers[team * 3 + 2]!] as const;
      teams.push({
        role,
        name: team === 0 ? undefined : column.labels[team - 1],
        records: records[team]!,
        calls: calls[team]!,
        callRate: calls[team]! / records[team]!,
        ...interval,
        standing: interval.low > pooledRate ? 'above' : interval.high < pooledRate ? 'below' : 'unclear',
        rejects: outcomes.known.has('rejected') ? rejects[team]! : undefined,
        customers: byTier[0] + byTier[1] + byTier[2],
        customersByTier: byTier,
      });
    }
    return teams.sort((a, b) => b.records - a.records);
  });
}

/** Distinct customers of each team by tier: three counts a team. */
function countCustomersByTier(
  teamCodes: Int32Array,
  teamCount: number,
  customerCodes: Int32Array,
  customers: RankedGroups,
): Int32Array {
  const counts = new Int32Array(teamCount * 3);
  // Most customers have one team only: that one is remembered in an array, others in a set.
  const firstTeam = new Int32Array(customers.count).fill(-1);
  const otherPairs = new Set<number>();
  const { places, tiers } = customers;
  for (let row = 0; row < teamCodes.length; row += 1) {
    const place = places[customerCodes[row]!] ?? -1;
    if (place < 0) continue;
    const team = teamCodes[row]! + 1;
    if (firstTeam[place] === team) continue;
    if (firstTeam[place] === -1) firstTeam[place] = team;
    else {
      const pair = place * teamCount + team;
      if (otherPairs.has(pair)) continue;
      otherPairs.add(pair);
    }
    counts[team * 3 + tiers[place]!]! += 1;
  }
  return counts;
}
