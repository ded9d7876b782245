import type { ColumnProfile } from '../columns/profileColumn';
import { listValues } from '../columns/listValues';
import { resolveValue } from '../vocabulary/resolveValue';
import { testStages } from '../vocabulary/testStages';

/** Whether stages say what was signed and none says what was called: a deal that was won may stand for the success. */
export function isMerelySigned(profile: ColumnProfile): boolean {
  const values = listValues({ column: profile.column, profile }) ?? [];
  const stages = values.map((value) => resolveValue(testStages, value));
  return stages.includes('signed') && !stages.includes('called');
}
