import { Problem } from '../problem';
import type { AnalysisInput } from './AnalysisInput';
import { type ColumnProfile, profileColumn } from './columns/profileColumn';
import { isMerelySigned } from './flags/isMerelySigned';
import { saysSuccess } from './flags/saysSuccess';
import { regionColumn } from './columns/gatherRows';
import { aliasHit } from './headers/aliasIndex';
import { type Candidate, chooseCandidate } from './headers/chooseCandidate';
import { contradiction } from './headers/contradiction';
import { couldServe } from './headers/couldServe';
import { findChosenColumn } from './headers/findChosenColumn';
import { matched, unmatched } from './headers/makeMatch';
import type { RegionColumn } from './headers/RegionColumn';
import { findNearMatches } from './headers/findNearMatches';
import { withoutUnit } from './numbers/headerScale';
import { normalizeHeader } from './headers/normalizeHeader';
import type { RoleDefinition } from './roles/RoleDefinition';
import { chooseRows } from './rows/chooseRows';
import type { Mapping, RawGrid, RoleMatch, TableRegion } from './types';

/**
 * The column of each role of an analysis, how sure that is, and why, in the order of its roles.
 *
 * 1. A header chosen in `mapping` wins; null there leaves the role unused.
 * 2. A header that is an alias of the role, unless the cells contradict it: texts where numbers are expected, an empty
 *    column, a constant measure.
 * 3. A header that serves where no alias is there: a plain `id`, a plan for the product, a tier for the priority.
 * 4. A header near to an alias, or values only this role has: `ask`, to be confirmed before it is used.
 *
 * Several columns of figures that name one role are `ask` too. A column serves one role.
 *
 * @throws Problem `chosenHeaderMissing` when a chosen header is not in the table, `roleUnknown` (facts: name, known)
 * when `mapping` names a role that the analysis does not have
 * @example matchRoles(grid, region, conversionInput).find(({ role }) => role === 'customer')?.header // '客户简称'
 */
export function matchRoles(
  grid: RawGrid,
  region: TableRegion,
  { roles }: Pick<AnalysisInput, 'roles'>,
  mapping: Mapping = {},
): readonly RoleMatch[] {
  refuseUnknownRoles(roles, mapping);
  const { rows } = chooseRows(grid, region, 'all');
  const columns = region.headers.map((header, index) => ({
    index,
    header,
    profile: profileColumn(regionColumn(grid, region, index, rows)),
    forms: [header, withoutUnit(header)].map(normalizeHeader),
    hit: aliasHit(roles, header),
  }));
  const why = (definition: RoleDefinition, column: RegionColumn) =>
    contradiction(column.profile, definition, grid.origin, region, column.index);
  const doesServe = (definition: RoleDefinition, column: RegionColumn) =>
    why(definition, column) === undefined && couldServe(definition, column.profile);

  const found = new Map<string, RoleMatch>();
  const taken = new Set<number>();
  const settle = (match: RoleMatch) => {
    found.set(match.role, match);
    if (match.column !== undefined) taken.add(match.column);
  };

  for (const definition of roles) {
    const chosen = mapping[definition.role];
    if (chosen === null) settle(unmatched(definition, 'unused'));
    if (typeof chosen !== 'string') continue;
    const column = findChosenColumn(columns, chosen);
    if (column === undefined) throw missingHeader(definition, chosen, columns, grid, region);
    const against = why(definition, column);
    settle(
      matched(
        definition,
        column,
        'certain',
        'chosen',
        against === undefined ? {} : { contradicted: against },
      ),
    );
  }
  for (const definition of roles) {
    if (found.has(definition.role)) continue;
    const named = columns.filter(({ index, hit }) => !taken.has(index) && hit?.role === definition.role);
    const fitting = named.filter((column) => why(definition, column) === undefined);
    const choice = chooseCandidate(
      definition,
      fitting.map((column): Candidate => ({
        ...column,
        preference: column.hit!.preference,
      })),
    );
    if (choice !== undefined) {
      const others = fitting
        .filter(({ index }) => index !== choice.candidate.index)
        .map(({ header }) => header);
      settle(
        matched(
          definition,
          columns[choice.candidate.index]!,
          choice.certainty,
          choice.reason === 'alias' && areNumberedProducts(definition, choice.candidate.profile)
            ? 'numbers'
            : choice.reason,
          others.length > 0 ? { others } : {},
        ),
      );
    } else if (named[0] !== undefined) {
      const facts = { header: named[0].header, why: why(definition, named[0])! };
      found.set(definition.role, unmatched(definition, 'contradicted', facts));
    }
  }
  for (const definition of roles) serveWithFallback(definition);

  const open = roles.filter(({ role }) => !found.has(role) || found.get(role)!.reason === 'contradicted');
  const free = columns.filter(({ index, hit }) => !taken.has(index) && hit === undefined);
  for (const near of findNearMatches(open, free, (role, index) => doesServe(role, columns[index]!))) {
    const definition = roles.find(({ role }) => role === near.role)!;
    const facts = { alias: near.alias, nearness: near.nearness };
    const others = near.others.map((index) => columns[index]!.header);
    const column = columns[near.column]!;
    if (others.length === 0) settle(matched(definition, column, 'ask', near.reason, facts));
    else settle(matched(definition, column, 'ask', 'several', { ...facts, others }));
  }
  return roles.map((definition) => found.get(definition.role) ?? unmatched(definition, 'none'));

  /** Where no alias is there, a header that a person would take instead; what is needed goes before what is not. */
  function serveWithFallback(definition: RoleDefinition): void {
    const isOpen = ({ role }: RoleDefinition) =>
      found.get(role)?.column === undefined && mapping[role] === undefined;
    if (!isOpen(definition)) return;
    const isNeeded = definition.need !== 'optional' && definition.group !== 'metrics';
    const group = roles.filter(
      ({ role, group: other }) =>
        role === definition.role || (other !== undefined && other === definition.group),
    );
    if (isNeeded && group.some((other) => !isOpen(other) && doesTell(other, found.get(other.role)!))) return;
    const named = (definition.fallbacks ?? []).flatMap((fallback) => {
      const form = normalizeHeader(fallback);
      return columns.filter(({ index, forms }) => forms.includes(form) && isFree(index, isNeeded));
    });
    const column = named.find((candidate) => doesServe(definition, candidate));
    if (column !== undefined) {
      for (const match of [...found.values()]) if (match.column === column.index) found.delete(match.role);
      settle(matched(definition, column, 'likely', 'fallback', {}));
      return;
    }
    // A measure that is there and cannot be read is not left out without a word.
    if (definition.lossChangesFigures !== true || found.has(definition.role)) return;
    for (const candidate of named) {
      const against = why(definition, candidate);
      if (against === undefined) continue;
      const facts = { header: candidate.header, why: against };
      found.set(definition.role, unmatched(definition, 'contradicted', facts));
      return;
    }
  }

  function isFree(index: number, isNeeded: boolean): boolean {
    if (!taken.has(index)) return true;
    const holder = [...found.values()].find((match) => match.column === index);
    const isOptional = roles.some(({ role, need }) => role === holder?.role && need === 'optional');
    return isNeeded && isOptional && holder?.reason !== 'chosen';
  }

  /**
   * A stage column tells what is needed only where some stage is the success that is asked after. Where one may merely
   * stand for it, such as a deal that was won, a column that says so spares the question.
   */
  function doesTell({ content }: RoleDefinition, { column }: RoleMatch): boolean {
    if (content !== 'stage') return true;
    const { profile } = columns[column!]!;
    return saysSuccess(profile) && !isMerelySigned(profile);
  }
}

/** Numbers under a header that says product may be the codes of products, or how many there were. */
function areNumberedProducts({ role }: RoleDefinition, profile: ColumnProfile): boolean {
  return role === 'product' && profile.numbers > profile.filled / 2;
}

function missingHeader(
  { role }: RoleDefinition,
  header: string,
  columns: readonly RegionColumn[],
  grid: RawGrid,
  region: TableRegion,
): Problem {
  const headers = columns.map((column) => column.header).filter((text) => text !== '');
  const row = grid.origin.firstRow + (region.headerRows[0] ?? 0);
  const cell = { row, column: grid.origin.firstColumn + region.firstColumn };
  return new Problem('chosenHeaderMissing', { role, header, headers }, [cell]);
}

/** A misspelt role would else be ignored, and the guess it was to replace used without a word. */
function refuseUnknownRoles(roles: readonly RoleDefinition[], mapping: Mapping): void {
  const known = roles.map(({ role }) => role as string);
  const name = Object.keys(mapping).find((role) => !known.includes(role));
  if (name !== undefined) throw new Problem('roleUnknown', { name, known });
}
