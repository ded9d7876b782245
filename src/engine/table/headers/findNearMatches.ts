import { type ColumnProfile, entryKind } from '../columns/profileColumn';
import type { RoleDefinition } from '../roles/RoleDefinition';
import { resolveValue } from '../vocabulary/resolveValue';
import { vocabularyOf } from '../vocabulary/vocabularyOf';
import { shareOf } from './contradiction';
import { nearness } from '../../nearness';
import { normalizeHeader } from './normalizeHeader';

/** A column that may be meant for a role; a person must confirm it. */
export interface NearMatch {
  readonly role: string;
  readonly column: number;
  readonly reason: 'near' | 'content';
  readonly alias: string;
  readonly nearness: number;
  /** Other columns that are just as near, by their headers; they were not taken for any role before. */
  readonly others: readonly number[];
}

/** A header must be this near to an alias of a role the analysis can do without, or needs. */
const nearEnough = { optional: 0.7, oneOf: 0.6, required: 0.5 } as const;

/** A header that holds a whole alias and says more ("产品采用率2024") may be as long as this makes it. */
const containedEnough = 0.4;

/**
 * Pairs roles that no header names with columns that no role has: by nearness of the header, best pair first, then by
 * values that only one role has (a column of lifecycle stages under a strange header). `fits` rejects columns whose
 * content contradicts a role.
 */
export function findNearMatches(
  roles: readonly RoleDefinition[],
  columns: readonly { readonly index: number; readonly header: string; readonly profile: ColumnProfile }[],
  fits: (definition: RoleDefinition, column: number) => boolean,
): readonly NearMatch[] {
  const pairs: Omit<NearMatch, 'others'>[] = [];
  for (const definition of roles) {
    for (const { index, header, profile } of columns) {
      const byHeader = nearestAlias(definition, normalizeHeader(header));
      if (byHeader.nearness > 0 && fits(definition, index)) {
        pairs.push({ role: definition.role, column: index, reason: 'near', ...byHeader });
      } else if (speaksVocabulary(definition, profile) && fits(definition, index)) {
        pairs.push({ role: definition.role, column: index, reason: 'content', alias: '', nearness: 0 });
      }
    }
  }
  pairs.sort((a, b) => b.nearness - a.nearness);
  const taken = new Set<string | number>();
  const matches: NearMatch[] = [];
  for (const pair of pairs) {
    if (taken.has(pair.role) || taken.has(pair.column)) continue;
    const others = pairs
      .filter(
        ({ role, nearness, column }) =>
          role === pair.role && nearness === pair.nearness && !taken.has(column),
      )
      .map(({ column }) => column)
      .filter((column) => column !== pair.column);
    matches.push({ ...pair, others });
    taken.add(pair.role).add(pair.column);
  }
  return matches;
}

/** Latin words shorter than this are near to others only where one holds the other. */
const shortest = 7;

/** Letters of a form but for those that only ask: "is closed" is as short as "closed". */
function lengthOf(form: string): number {
  return form.replace(/^(?:is|has)(?=[a-z]{4})/, '').length;
}

function isLatin(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

const aliasForms = new WeakMap<RoleDefinition, readonly (readonly [alias: string, normalized: string])[]>();

/** The aliases of a role that another header can be near to, with their normalised forms. */
function formsOf(definition: RoleDefinition): readonly (readonly [string, string])[] {
  let forms = aliasForms.get(definition);
  if (forms === undefined) {
    forms = definition.aliases
      .map((alias) => [alias, normalizeHeader(alias)] as const)
      // "arr" and "carr" differ by a letter and mean different things: short Latin words must not be near.
      .filter(([, form]) => !isLatin(form) || form.length >= 5);
    aliasForms.set(definition, forms);
  }
  return forms;
}

function nearestAlias(definition: RoleDefinition, header: string): { alias: string; nearness: number } {
  const least = nearEnough[definition.need];
  let best = { alias: '', nearness: 0 };
  if (header.length < 2) return best;
  for (const [alias, form] of formsOf(definition)) {
    // A letter more or less makes another word of a short one: "state" is no stage.
    const isShort = isLatin(form) && Math.min(lengthOf(form), lengthOf(header)) < shortest;
    if (isShort && !header.includes(form) && !form.includes(header)) continue;
    // What a flag's name says more is its answer: "is closed" leaves open whether it was won or lost.
    if (definition.kind === 'flag' && form !== header && form.includes(header)) continue;
    const needed = header.includes(form) ? containedEnough : least;
    const near = nearness(header, form, Math.max(needed, best.nearness));
    if (near > best.nearness) best = { alias, nearness: near };
  }
  return best;
}

/** Whether at least four of five cells are values that the role's vocabulary knows, two different ones at least. */
function speaksVocabulary(definition: RoleDefinition, profile: ColumnProfile): boolean {
  const vocabulary = vocabularyOf(definition.content);
  if (vocabulary === undefined || profile.distinctTexts < 2) return false;
  if (shareOf(profile, 0, (text) => resolveValue(vocabulary, text) !== undefined) < 0.8) return false;
  const names = new Set<string | undefined>();
  profile.column.entries.forEach((entry, code) => {
    const counted = profile.codeCounts[code]! > 0 && profile.entryKinds[code] === entryKind.text;
    if (counted) names.add(resolveValue(vocabulary, entry as string));
  });
  names.delete(undefined);
  return names.size >= 2;
}
