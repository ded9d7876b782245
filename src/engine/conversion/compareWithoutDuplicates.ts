import type { ConversionParameters } from './parameters';
import { tierCode } from '../score/valueTier';
import type { ConversionCore } from './analyzeCore';
import type { Duplicates } from './findDuplicates';
import { perSubject, type PerSubject } from './perSubject';
import type { RankedGroups } from './rankGroups';
import { rankSubject } from './rankSubject';
import type { Records } from './readRecords';

/** The main figures once more, each repeated record counted once. */
export interface WithoutDuplicates {
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
  readonly subjects: PerSubject<HighWithoutDuplicates>;
}

/** The high tier of customers or products without the repeats. */
interface HighWithoutDuplicates {
  readonly meanCallRate: number | undefined;
  /** Groups that are high with the repeats and not without. */
  readonly leaving: number;
}

/** @returns undefined where no record is repeated */
export function compareWithoutDuplicates(
  { groups, measures }: Records,
  core: ConversionCore,
  duplicates: Duplicates,
  parameters: ConversionParameters,
): WithoutDuplicates | undefined {
  if (duplicates.exact === 0) return undefined;
  const rankings = perSubject(
    (subject) => rankSubject(subject, groups[subject], measures, parameters, duplicates.firsts).ranking,
  );
  const records = sum(rankings.customer.records);
  const calls = sum(rankings.customer.calls);
  return {
    records,
    calls,
    callRate: calls / records,
    subjects: perSubject((subject) => ({
      meanCallRate: highMean(rankings[subject]),
      leaving: leavingHigh(core.subjects[subject].ranking, rankings[subject]),
    })),
  };
}

const high = tierCode.high;

function highMean({ callRates, tiers }: RankedGroups): number | undefined {
  const rates = callRates.filter((_, place) => tiers[place] === high);
  return rates.length === 0 ? undefined : sum(rates) / rates.length;
}

function leavingHigh(before: RankedGroups, after: RankedGroups): number {
  return before.codes.filter((code, place) => {
    const now = after.places[code] ?? -1;
    return before.tiers[place] === high && after.tiers[now] !== high;
  }).length;
}

function sum(values: Int32Array | Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
