import { aliasHit } from './headers/aliasIndex';
import { rolesOf } from './rolesOf';
import type { AnalysisName, Mapping, RawGrid, RoleMatch, TableRegion } from './types';

/** The column of each role of an analysis, with the reason for each guess. */
export function matchRoles(
  _grid: RawGrid,
  region: TableRegion,
  analysis: AnalysisName,
  mapping: Mapping = {},
): readonly RoleMatch[] {
  return rolesOf(analysis).map(({ role, need }) => {
    const chosen = mapping[role];
    const column =
      chosen === undefined
        ? region.headers.findIndex((header) => aliasHit(analysis, header)?.role === role)
        : region.headers.findIndex((header) => header === chosen);
    const found = chosen !== null && column >= 0;
    return {
      role,
      column: found ? column : undefined,
      header: found ? region.headers[column] : undefined,
      certainty: found ? 'certain' : 'ask',
      reason: chosen === null ? 'unused' : !found ? 'none' : chosen === undefined ? 'alias' : 'chosen',
      facts: {},
      samples: [],
      required: need === 'required',
    };
  });
}
