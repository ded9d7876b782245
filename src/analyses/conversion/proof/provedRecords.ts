import type { Outcome } from '../../../engine/conversion/readOutcomes';
import { tierCode } from '../../../engine/score/valueTier';
import type { ConversionContext } from '../ConversionContext';

type Result = ConversionContext['result'];

/** More records are not computed again one by one. */
export const mostProvedRecords = 20_000;
/** Each customer and product is counted among all records: so many looks are calculated within seconds. */
export const mostLooks = 10_000_000;

/** Outcomes that have a column of formulas, where the table tells them. */
export const provedOutcomes = [
  'called',
  'signed',
  'rejected',
  'integratable',
  'opened',
] as const satisfies readonly Outcome[];
export type ProvedOutcome = (typeof provedOutcomes)[number];

/** Whether every record, customer and product has a row of formulas. */
export function areAllProved({ subjects, records }: Result): boolean {
  const groups = subjects.customer.ranking.count + subjects.product.ranking.count;
  const count = records.sheetRows.length;
  return count <= mostProvedRecords && count * groups <= mostLooks;
}

/** Places in the ranking of the customers that have a row of formulas: all, or the first of the high tier. */
export function provedCustomers(result: Result): number {
  const { ranking } = result.subjects.customer;
  if (areAllProved(result)) return ranking.count;
  const high = ranking.tiers.lastIndexOf(tierCode.high) + 1;
  let records = 0;
  let place = 0;
  while (place < high) {
    records += ranking.records[place]!;
    if (records > mostProvedRecords || records * (place + 1) > mostLooks) break;
    place += 1;
  }
  return place;
}

/** The records that have a row of formulas, by their position in the table: all, or those of the proved customers. */
export function provedRecords(result: Result): readonly number[] {
  const { sheetRows, places } = result.records;
  const positions = Array.from(sheetRows.keys());
  if (areAllProved(result)) return positions;
  const most = provedCustomers(result);
  return positions.filter((record) => places.customer[record]! >= 0 && places.customer[record]! < most);
}
