import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import type { Evidence } from '../../../engine/conversion/weighEvidence';
import type { Figures } from './Figure';

/** So many groups of a kind are spoken of one by one. */
export const ordinals = ['first', 'second', 'third'] as const;

/** What is said of one group, as the last part of its figures' names. */
export const leaderParts = ['Name', 'Calls', 'Records', 'CallRate', 'Low', 'High', 'Score'] as const;

/**
 * Figures of up to three groups, the best by score unless others are given; nobody where there is no call.
 *
 * @param kind the middle part of their names: `firstCustomerName` has `Customer`
 */
export function leaders(
  kind: 'Customer' | 'VolumeCustomer' | 'Product',
  ranking: RankedGroups,
  evidence: Evidence,
  places: readonly number[] = [0, 1, 2],
): Figures {
  return Object.assign(
    {},
    ...ordinals.map((ordinal, index) => {
      const place = places[index];
      if (place === undefined || place >= ranking.count || ranking.calls[place] === 0) return {};
      const values: Record<(typeof leaderParts)[number], Figures[string]> = {
        Name: ranking.names[place],
        Calls: ranking.calls[place],
        Records: ranking.records[place],
        CallRate: ranking.callRates[place],
        Low: evidence.lows[place],
        High: evidence.highs[place],
        Score: ranking.scores[place],
      };
      return Object.fromEntries(
        leaderParts.map((part) => [`${ordinal}${kind}${part}`, values[part]]),
      ) as Figures;
    }),
  ) as Figures;
}
