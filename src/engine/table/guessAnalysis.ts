import type { AnalysisInput } from './AnalysisInput';
import { aliasHit } from './headers/aliasIndex';
import { normalizeHeader } from './headers/normalizeHeader';
import type { RoleDefinition } from './roles/RoleDefinition';

/** How well the headers of a table fit an analysis. */
export interface AnalysisGuess {
  readonly analysis: string;
  /** Roles that a header names. */
  readonly matched: readonly string[];
  /** Required roles that none names. Of roles that stand in for one another, the first. */
  readonly missing: readonly string[];
}

/**
 * The analyses that the headers of a table fit, best first: fewest required roles missing, then most roles named; of
 * those that fit alike the last of the inputs. An analysis fits when two roles are named, one of them required.
 *
 * @example guessAnalysis(['客户简称', '子产品名称', '是否调用'], [mismatchInput, conversionInput])[0]?.analysis // 'conversion'
 */
export function guessAnalysis(
  headers: readonly string[],
  inputs: readonly AnalysisInput[],
): readonly AnalysisGuess[] {
  const guesses: AnalysisGuess[] = [];
  for (const { analysis, roles } of [...inputs].reverse()) {
    const named = new Set(headers.map((header) => aliasHit(roles, header)?.role));
    const served = new Set<string>();
    const needed = neededRoles(roles);
    // What is needed and not named may be served by another header, which then names no other role.
    const plain = new Set(headers.map(normalizeHeader));
    const isServed = ({ role, fallbacks = [] }: RoleDefinition) =>
      !needed.some((group) => group.includes(role) && group.some((name) => named.has(name))) &&
      fallbacks.some((fallback) => plain.has(normalizeHeader(fallback)));
    for (const definition of roles) if (isServed(definition)) served.add(definition.role);
    const matched = roles.map(({ role }) => role).filter((role) => named.has(role));
    for (const role of served) named.add(role);
    const missing = needed.filter((group) => !group.some((role) => named.has(role))).map(([first]) => first!);
    if (matched.length >= 2 && missing.length < needed.length) guesses.push({ analysis, matched, missing });
  }
  return guesses.sort((a, b) => a.missing.length - b.missing.length || b.matched.length - a.matched.length);
}

/** What an analysis cannot do without: single roles, and groups of which one role is enough. */
export function neededRoles(roles: readonly RoleDefinition[]): readonly (readonly string[])[] {
  const needed = new Map<string, string[]>();
  for (const { role, need, group } of roles) {
    if (need === 'optional') continue;
    const key = group ?? role;
    needed.set(key, [...(needed.get(key) ?? []), role]);
  }
  return [...needed.values()];
}
