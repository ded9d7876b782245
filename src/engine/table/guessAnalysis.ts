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
  const needed = new Map(inputs.map(({ analysis, roles }) => [analysis, neededRoles(roles).length]));
  const fits = ({ analysis, matched, missing }: AnalysisGuess) =>
    matched.length >= 2 && missing.length < (needed.get(analysis) ?? 0);
  return measureFits(headers, inputs).filter(fits);
}

/** How near the headers of a table are to every analysis, the nearest first. */
export function measureFits(
  headers: readonly string[],
  inputs: readonly AnalysisInput[],
): readonly AnalysisGuess[] {
  const fits = [...inputs].reverse().map((input) => measureFit(headers, input));
  return fits.sort((a, b) => a.missing.length - b.missing.length || b.matched.length - a.matched.length);
}

function measureFit(headers: readonly string[], { analysis, roles }: AnalysisInput): AnalysisGuess {
  const named = new Set(headers.map((header) => aliasHit(roles, header)?.role));
  const needed = neededRoles(roles);
  const plain = new Set(headers.map(normalizeHeader));
  // What is needed and not named may be served by another header.
  const isServed = ({ role, fallbacks = [] }: RoleDefinition) =>
    needed.some((group) => group.includes(role) && !group.some((name) => named.has(name))) &&
    fallbacks.some((fallback) => plain.has(normalizeHeader(fallback)));
  const found = new Set(
    roles.filter((role) => named.has(role.role) || isServed(role)).map(({ role }) => role),
  );
  const matched = roles.map(({ role }) => role).filter((role) => found.has(role));
  const missing = needed.filter((group) => !group.some((role) => found.has(role))).map(([first]) => first!);
  return { analysis, matched, missing };
}

/** What a table lacks for an analysis: of each entry one role is enough. */
export function lackingRoles(
  { analysis, missing }: AnalysisGuess,
  inputs: readonly AnalysisInput[],
): readonly (readonly string[])[] {
  const needed = neededRoles(inputs.find((input) => input.analysis === analysis)?.roles ?? []);
  return missing.map((role) => needed.find((group) => group[0] === role) ?? [role]);
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
