import { groupsOf, type RankedGroup } from '../../engine/conversion/groupAt';
import type { RankedGroups } from '../../engine/conversion/rankGroups';

/** Groups from the highest call rate to the lowest; of equal rates the one with more records first, then by rank. */
export function groupsByCallRate(ranking: RankedGroups): RankedGroup[] {
  return groupsOf(ranking).sort((a, b) => b.callRate - a.callRate || b.records - a.records);
}
