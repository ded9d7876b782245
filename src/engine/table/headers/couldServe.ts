import type { ColumnProfile } from '../columns/profileColumn';
import type { RoleDefinition } from '../roles/RoleDefinition';
import { hasFractions, knowsAny, shareOf } from './contradiction';

/**
 * Whether a column could serve a role that its header does not name: no numbers or unique codes as products, no fractions
 * as customers, no phrases as ids, and no stages of which nobody knows one, such as the states of America.
 */
export function couldServe(definition: RoleDefinition, profile: ColumnProfile): boolean {
  if (isNumberColumn(definition, profile)) return false;
  if (definition.content === 'id') return !holdsPhrases(profile);
  return definition.content !== 'stage' || knowsAny(profile, definition);
}

/** Numbers and unique codes are no names of products, and of customers only under a header that says so. */
function isNumberColumn({ role, content }: RoleDefinition, profile: ColumnProfile): boolean {
  if (content !== 'name') return false;
  if (role !== 'product') return profile.numbers > profile.filled / 2 && hasFractions(profile);
  const isUnique = profile.filled >= 20 && profile.distinctTexts > 0.9 * profile.filled;
  return profile.numbers > profile.filled / 2 || isUnique;
}

/** The names of deals are no numbers of records: an id is one word. */
function holdsPhrases(profile: ColumnProfile): boolean {
  return shareOf(profile, 0, (text) => /\S\s+\S/.test(text)) > 0.5;
}
