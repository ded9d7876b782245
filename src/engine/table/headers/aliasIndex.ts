import { withoutUnit } from '../numbers/headerScale';
import type { RoleDefinition } from '../roles/RoleDefinition';
import { normalizeHeader } from './normalizeHeader';

/** A role that a header names, and how far down the list of aliases: the first is the best name. */
export interface AliasHit {
  readonly role: string;
  readonly preference: number;
}

const indexes = new WeakMap<readonly RoleDefinition[], ReadonlyMap<string, AliasHit>>();

/** Roles by normalised alias. */
function aliasIndex(roles: readonly RoleDefinition[]): ReadonlyMap<string, AliasHit> {
  let index = indexes.get(roles);
  if (index === undefined) {
    const hits = new Map<string, AliasHit>();
    for (const { role, aliases } of roles) {
      aliases.forEach((alias, preference) => hits.set(normalizeHeader(alias), { role, preference }));
      hits.set(normalizeHeader(role), { role, preference: 0 });
    }
    index = hits;
    indexes.set(roles, index);
  }
  return index;
}

/**
 * The role that a header names, if any: the whole header, the header without its unit and what else stands in
 * brackets, the last part of a header of two rows, or what follows the name of the record.
 */
export function aliasHit(roles: readonly RoleDefinition[], header: string): AliasHit | undefined {
  return hitOfForms(roles, formsOf(header));
}

/** What some systems put before each header of an export: "Deal - Stage". */
const record =
  /^\s*(?:deal|lead|opportunity|account|company|organi[sz]ation|contact|person|商机|线索|客户)\s+[-–—:：]\s+/i;

/** The forms in which a header may be an alias, best first. */
export function formsOf(header: string): readonly string[] {
  const lastPart = header.slice(header.lastIndexOf(' / ') + 1).replace(record, '');
  const forms = new Set([header, withoutUnit(header), lastPart, withoutUnit(lastPart)]);
  return Array.from(forms, normalizeHeader);
}

export function hitOfForms(roles: readonly RoleDefinition[], forms: readonly string[]): AliasHit | undefined {
  const index = aliasIndex(roles);
  for (const form of forms) {
    const hit = index.get(form);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
