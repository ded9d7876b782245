import { foldText } from '../categories/foldText';
import { formatOfColumn } from '../columns/formatOfColumn';
import { listValues } from '../columns/listValues';
import { type ColumnProfile, entryKind } from '../columns/profileColumn';
import { decideNumberDates } from '../dates/decideNumberDates';
import { parseDateText } from '../dates/parseDateText';
import { proposeSuccess } from '../flags/proposeSuccess';
import { readerOfAnswers } from '../flags/readerOfAnswers';
import { parseNumberText } from '../numbers/parseNumberText';
import { readPlace } from '../levels/readPlace';
import type { RoleDefinition } from '../roles/RoleDefinition';
import type { GridOrigin, TableRegion } from '../types';
import { resolveValue } from '../vocabulary/resolveValue';
import { vocabularyOf } from '../vocabulary/vocabularyOf';

/** At least this share of the filled cells must be what the role expects. */
const expectedShare = 0.6;
/** A constant is hardly spelt in more ways than this. */
const mostSpellings = 20;
/** A scale has hardly more levels than this. */
const mostLevels = 12;
/** So many different texts are read to judge a column. */
const textsRead = 500;

/**
 * Why the content of a column contradicts a role, undefined when it does not: 'empty', 'constant', 'notNumbers',
 * 'notDates', 'notYesNo', 'numbers' (where names are expected), 'dates', 'freeText'.
 */
export function contradiction(
  profile: ColumnProfile,
  definition: RoleDefinition,
  origin: GridOrigin,
  region: TableRegion,
  index: number,
): string | undefined {
  const format = formatOfColumn(origin, region, index);
  if (definition.kind === 'flag') return contradictsFlag(profile, definition, format);
  if (profile.filled === 0) return 'empty';
  const ofKind = contradictsKind(profile, definition, format);
  if (ofKind !== undefined) return ofKind;
  // A table of one customer or one product is an answer; a constant measure or feature is none.
  const mayBeConstant = ['name', 'id', 'stage'].includes(definition.content);
  return !mayBeConstant && isConstant(profile, definition) ? 'constant' : undefined;
}

/** Whether all filled cells mean the same, however it is written; a column with fewer than three is not judged. */
export function isConstant(profile: ColumnProfile, definition: RoleDefinition): boolean {
  if (profile.filled < 3 || profile.booleans > 0 || profile.distinctTexts > mostSpellings) return false;
  const values = new Set<string | number>();
  if (profile.numbers > 0) values.add(profile.minimum).add(profile.maximum);
  profile.column.entries.forEach((entry, code) => {
    if (profile.codeCounts[code] === 0 || profile.entryKinds[code] !== entryKind.text) return;
    values.add(meaningOf(entry as string, definition));
  });
  return values.size === 1;
}

function meaningOf(text: string, { kind, content }: RoleDefinition): string | number {
  const vocabulary = vocabularyOf(content);
  const known = vocabulary === undefined ? undefined : resolveValue(vocabulary, text);
  const number = kind === 'number' ? parseNumberText(text, '.')?.value : undefined;
  const day = kind === 'date' ? parseDateText(text)?.fixed : undefined;
  return known ?? number ?? day ?? foldText(text);
}

/**
 * Answers are counted by themselves: "无" is a no here, and "missing" elsewhere. Counts answer too: whole numbers of which
 * some are 0, blank or above 2, since 1 and 2 alone may be codes. Words among which there may be some for success are no contradiction: the reader asks which count as yes.
 */
function contradictsFlag(
  profile: ColumnProfile,
  definition: RoleDefinition,
  format: 'date' | 'percent' | 'number' | undefined,
): string | undefined {
  const { entries } = profile.column;
  const answerOf = readerOfAnswers(profile, definition.role);
  let answers = profile.booleans;
  let others = 0;
  for (let code = 1; code < entries.length; code += 1) {
    const entry = entries[code];
    if (typeof entry !== 'string' || profile.codeCounts[code] === 0) continue;
    if (answerOf(entry) >= 0 || /^\d+$/.test(entry)) answers += profile.codeCounts[code]!;
    else if (profile.entryKinds[code] === entryKind.text) others += profile.codeCounts[code]!;
  }
  if (answers + others + profile.numbers === 0) return 'empty';
  if (format === 'date' && profile.numbers > 0) return 'dates';
  const areZerosAndOnes = profile.minimum >= 0 && profile.maximum <= 1;
  // Beside words of yes and no, numbers tell how often; alone they do where some are 0, blank or above 2.
  const standBesideWords = answers * 10 >= profile.numbers && answers > 0;
  const mayBeCounts =
    profile.minimum === 0 ||
    (profile.minimum > 0 &&
      (profile.maximum > 2 || profile.missing + profile.errors > 0 || standBesideWords));
  const doAnswer = (areZerosAndOnes || mayBeCounts) && !hasFractions(profile);
  if (doAnswer) answers += profile.numbers;
  else others += profile.numbers;
  if (answers >= expectedShare * (answers + others)) return undefined;
  if (shareOf(profile, 0, (text) => parseDateText(text) !== undefined) >= expectedShare) return 'dates';
  const values = hasFractions(profile) ? undefined : listValues({ column: profile.column, profile });
  const isWorthAsking =
    definition.need !== 'optional' || proposeSuccess(definition.role, values ?? []).length > 0;
  return values !== undefined && isWorthAsking ? undefined : 'notYesNo';
}

function contradictsKind(
  profile: ColumnProfile,
  definition: RoleDefinition,
  format: 'date' | 'percent' | 'number' | undefined,
): string | undefined {
  switch (definition.kind) {
    case 'number': {
      if (format === 'date' && profile.numbers > 0) return 'dates';
      const isNumber = (text: string) =>
        parseNumberText(text, '.') !== undefined || parseNumberText(text, ',') !== undefined;
      if (shareOf(profile, profile.numbers, isNumber) >= expectedShare) return undefined;
      if (definition.content !== 'priority') return 'notNumbers';
      const isPlace = (text: string) => readPlace(text) !== undefined;
      const areRead = mayBeLevels(profile) || shareOf(profile, profile.numbers, isPlace) >= expectedShare;
      return areRead ? undefined : 'notNumbers';
    }
    case 'date': {
      const numbers =
        decideNumberDates(profile.minimum, profile.maximum, format === 'date') === 'none'
          ? 0
          : profile.numbers;
      const isDate = (text: string) => parseDateText(text) !== undefined;
      return shareOf(profile, numbers, isDate) < expectedShare ? 'notDates' : undefined;
    }
    case 'flag':
      return contradictsFlag(profile, definition, format);
    case 'category':
      return contradictsCategory(profile, definition, format);
  }
}

/** Few words that come again and again: the levels of a scale. A person is asked for their order. */
function mayBeLevels(profile: ColumnProfile): boolean {
  const values = listValues({ column: profile.column, profile });
  if (values === undefined || values.length > mostLevels || values.length > Math.max(3, profile.filled / 2))
    return false;
  return values.every((value) => parseDateText(value) === undefined);
}

function contradictsCategory(
  profile: ColumnProfile,
  definition: RoleDefinition,
  format: 'date' | 'percent' | 'number' | undefined,
): string | undefined {
  const mostlyNumbers = profile.numbers > profile.filled / 2;
  if (mostlyNumbers && format === 'date') return 'dates';
  const { content } = definition;
  if (mostlyNumbers && content !== 'id' && (content !== 'name' || hasFractions(profile))) return 'numbers';
  if (content === 'id' || content === 'name') return undefined;
  if (!mostlyNumbers && shareOf(profile, 0, (text) => parseNumberText(text, '.') !== undefined) >= 0.9) {
    const banded = vocabularyOf(content) !== undefined;
    if (!banded) return 'numbers';
  }
  if (shareOf(profile, 0, (text) => parseDateText(text) !== undefined) >= expectedShare) return 'dates';
  const nearlyUnique = profile.filled >= 30 && profile.distinctTexts > 0.9 * profile.filled;
  return nearlyUnique && !knowsAny(profile, definition) ? 'freeText' : undefined;
}

/** Whether any value of a column is one that the vocabulary of the role knows. */
export function knowsAny(profile: ColumnProfile, definition: RoleDefinition): boolean {
  const vocabulary = vocabularyOf(definition.content);
  return (
    vocabulary !== undefined &&
    shareOf(profile, 0, (text) => resolveValue(vocabulary, text) !== undefined) > 0
  );
}

/** Whether any number of a column is not whole. */
export function hasFractions(profile: ColumnProfile): boolean {
  const { numbers } = profile.column;
  for (let row = 0; row < Math.min(numbers.length, 1000); row += 1) {
    const value = numbers[row]!;
    if (!Number.isNaN(value) && !Number.isInteger(value)) return true;
  }
  return false;
}

/** The share of filled cells that are as expected: `certain` of them for sure, and the texts that pass a test. */
export function shareOf(profile: ColumnProfile, certain: number, passes: (text: string) => boolean): number {
  const { entries } = profile.column;
  let cells = 0;
  let passed = 0;
  let read = 0;
  for (let code = 1; code < entries.length && read < textsRead; code += 1) {
    const count = profile.codeCounts[code]!;
    if (count === 0 || profile.entryKinds[code] !== entryKind.text) continue;
    read += 1;
    cells += count;
    if (passes(entries[code] as string)) passed += count;
  }
  const passedOfAll = cells === 0 ? 0 : (passed / cells) * profile.texts;
  return profile.filled === 0 ? 0 : (certain + passedOfAll) / profile.filled;
}
