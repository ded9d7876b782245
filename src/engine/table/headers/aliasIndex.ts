import { rolesOf } from '../rolesOf';
import { withoutUnit } from '../numbers/headerScale';
import type { AnalysisName } from '../types';
import { normalizeHeader } from './normalizeHeader';

/** A role that a header names, and how far down the list of aliases: the first is the best name. */
export interface AliasHit {
  readonly role: string;
  readonly preference: number;
}

const indexes = new Map<AnalysisName, ReadonlyMap<string, AliasHit>>();

/** Roles of an analysis by normalised alias. */
export function aliasIndex(analysis: AnalysisName): ReadonlyMap<string, AliasHit> {
  let index = indexes.get(analysis);
  if (index === undefined) {
    const hits = new Map<string, AliasHit>();
    for (const { role, aliases } of rolesOf(analysis)) {
      aliases.forEach((alias, preference) => hits.set(normalizeHeader(alias), { role, preference }));
      hits.set(normalizeHeader(role), { role, preference: 0 });
    }
    index = hits;
    indexes.set(analysis, index);
  }
  return index;
}

/**
 * The role that a header names, if any: the whole header, the header without its unit and what else stands in
 * brackets, or the last part of a header of two rows.
 */
export function aliasHit(analysis: AnalysisName, header: string): AliasHit | undefined {
  const index = aliasIndex(analysis);
  const lastPart = header.slice(header.lastIndexOf(' / ') + 1);
  for (const form of [header, withoutUnit(header), lastPart, withoutUnit(lastPart)]) {
    const hit = index.get(normalizeHeader(form));
    if (hit !== undefined) return hit;
  }
  return undefined;
}
