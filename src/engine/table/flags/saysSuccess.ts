import { listValues } from '../columns/listValues';
import type { ColumnProfile } from '../columns/profileColumn';
import { proposeSuccess } from './proposeSuccess';

/**
 * Whether some value of a column may be the success that is asked after: a stage that says who was called, signed or
 * opened. A column with too many values to choose from has none.
 */
export function saysSuccess(profile: ColumnProfile): boolean {
  const values = listValues({ column: profile.column, profile });
  return values !== undefined && proposeSuccess('called', values).length > 0;
}
