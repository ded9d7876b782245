import type { ColumnProfile } from '../columns/profileColumn';
import { saysSuccess } from '../flags/saysSuccess';
import type { RoleDefinition } from '../roles/RoleDefinition';
import type { Certainty } from '../types';

/** A column whose header names a role and whose content does not contradict it. */
export interface Candidate {
  readonly index: number;
  readonly header: string;
  /** Place of the header among the role's aliases. */
  readonly preference: number;
  readonly profile: ColumnProfile;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly certainty: Certainty;
  readonly reason: string;
}

/**
 * Chooses among several columns that all name a role. The record id is the one that differs in most rows; names take
 * the better known header, stages the one that says who was won: a pipeline may have its steps in one column and its
 * outcome in another. Two columns of figures under different names are two measures: a person must choose.
 */
export function chooseCandidate(
  definition: RoleDefinition,
  candidates: readonly Candidate[],
): Choice | undefined {
  const told = new Set(
    definition.content === 'stage' ? candidates.filter(({ profile }) => saysSuccess(profile)) : candidates,
  );
  const [first, ...others] = [...candidates].sort(
    (a, b) => Number(told.has(b)) - Number(told.has(a)) || a.preference - b.preference || a.index - b.index,
  );
  if (first === undefined) return undefined;
  if (others.length === 0) return { candidate: first, certainty: 'certain', reason: 'alias' };
  if (definition.content === 'id') {
    const distinct = ({ profile }: Candidate) =>
      profile.distinctTexts + (profile.numbers > 0 ? profile.numbers : 0);
    const best = [first, ...others].reduce((a, b) => (distinct(b) > distinct(a) ? b : a));
    return { candidate: best, certainty: 'likely', reason: 'mostDistinct' };
  }
  if ([first, ...others].every((candidate) => sameCells(candidate.profile, first.profile))) {
    return { candidate: first, certainty: 'certain', reason: 'sameContent' };
  }
  const sameName = others.some(({ preference }) => preference === first.preference);
  if (definition.kind === 'number' || sameName)
    return { candidate: first, certainty: 'ask', reason: 'several' };
  return { candidate: first, certainty: 'likely', reason: 'preferred' };
}

function sameCells(a: ColumnProfile, b: ColumnProfile): boolean {
  for (let row = 0; row < a.rowCount; row += 1) {
    if (a.column.valueAt(row) !== b.column.valueAt(row)) return false;
  }
  return true;
}
