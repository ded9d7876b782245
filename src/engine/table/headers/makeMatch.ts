import { sampleTexts } from '../columns/profileColumn';
import type { RoleDefinition } from '../roles/RoleDefinition';
import type { RoleMatch } from '../types';
import type { RegionColumn } from './RegionColumn';

/** A role and the column that was found for it. */
export function matched(
  definition: RoleDefinition,
  column: RegionColumn,
  certainty: RoleMatch['certainty'],
  reason: string,
  facts: RoleMatch['facts'],
): RoleMatch {
  return {
    role: definition.role,
    column: column.index,
    header: column.header,
    certainty,
    reason,
    facts,
    samples: sampleTexts(column.profile.column),
    required: definition.need === 'required',
  };
}

/** A role for which no column is used; one that the user left out is certain. */
export function unmatched(
  definition: RoleDefinition,
  reason: string,
  facts: RoleMatch['facts'] = {},
): RoleMatch {
  return {
    role: definition.role,
    column: undefined,
    header: undefined,
    certainty: reason === 'unused' ? 'certain' : 'ask',
    reason,
    facts,
    samples: [],
    required: definition.need === 'required',
  };
}
