import type { Notice } from '../../problem';
import {
  type ColumnContext,
  columnNotice,
  type ColumnReading,
  mostCells,
  textNotice,
} from '../columns/ColumnContext';
import { entryKind } from '../columns/profileColumn';
import { resolveValue } from '../vocabulary/resolveValue';
import type { ValueVocabulary } from '../vocabulary/ValueVocabulary';
import { vocabularyOf } from '../vocabulary/vocabularyOf';
import { findCaseTwins } from './findCaseTwins';
import { findNearDuplicates, mostLabelsCompared } from './findNearDuplicates';
import { findZeroTwins } from './findZeroTwins';
import { NumberDictionary } from './NumberDictionary';
import { foldIdentifier, foldText, trimText } from './foldText';

/**
 * Reads a column of names: grouped by folded text (ids keep upper and lower case apart), shown in the first spelling,
 * numbered in order of first appearance. Values of a known vocabulary get its canonical name; others are listed.
 * Names that differ by blanks or punctuation only, and ids that differ by case or by zeros in front, are listed and stay
 * apart.
 */
export function readCategoryColumn(context: ColumnContext): ColumnReading {
  const { column, profile, definition } = context;
  const vocabulary = vocabularyOf(definition.content);
  const groups = groupCells(context, vocabulary);
  const notices: Notice[] = [
    ...textNotice(context, 'unknownValues', 'warning', groups.unknown),
    ...textNotice(context, 'sameWhenFolded', 'information', groups.otherSpellings),
    ...longNumberNotice(context),
  ];
  if (definition.content === 'id')
    notices.push(...caseNotice(context, groups), ...zeroNotice(context, groups));
  else if (vocabulary === undefined) notices.push(...nearNotice(context, groups, findNearDuplicates));
  return {
    column: { kind: 'category', codes: groups.codes, labels: groups.labels },
    unit: vocabulary === undefined ? 'asIs' : 'canonicalNames',
    evidence: { categories: groups.labels.length },
    notices,
    unreadable: 0,
    missing: profile.missing + profile.errors,
    reasonAt: (row) => {
      const code = column.codeAt(row);
      return code >= 0 && profile.entryKinds[code] === entryKind.error ? 'errorValue' : 'missingValue';
    },
  };
}

interface Groups {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
  /** Codes of texts that the vocabulary does not know. */
  readonly unknown: readonly number[];
  /** Codes of texts that joined a category under another spelling than its first. */
  readonly otherSpellings: readonly number[];
}

const undecided = -2;

function groupCells(context: ColumnContext, vocabulary: ValueVocabulary | undefined): Groups {
  const { column, profile, definition } = context;
  const fold = definition.content === 'id' ? foldIdentifier : foldText;
  const labels: string[] = [];
  const unknown: number[] = [];
  const otherSpellings: number[] = [];
  const ofEntry = new Int32Array(column.entries.length).fill(undecided);
  const ofKey = new Map<string, number>();
  const numbers = new NumberDictionary();
  /** Category of each different number, by its code. */
  const ofNumber: number[] = [];

  /** The category of a folded text. Where that text is itself an entry of the column, the entry keeps the answer. */
  const categoryOfKey = (key: string, label: string): number => {
    const entry = column.dictionary.find(key);
    const known = entry > 0 ? ofEntry[entry]! : (ofKey.get(key) ?? undecided);
    if (known !== undecided) return known;
    const category = labels.push(label) - 1;
    if (entry > 0) ofEntry[entry] = category;
    else ofKey.set(key, category);
    return category;
  };
  const categoryOfEntry = (code: number): number => {
    const kind = profile.entryKinds[code]!;
    if (kind === entryKind.missing || kind === entryKind.error) return -1;
    const entry = column.entries[code];
    const text = typeof entry === 'boolean' ? String(entry).toUpperCase() : (entry as string);
    if (vocabulary !== undefined) {
      const canonical = resolveValue(vocabulary, text);
      if (canonical !== undefined) return categoryOfCanonical(canonical);
      unknown.push(code);
    }
    const key = fold(text);
    // The column's texts differ from each other, so one that folding leaves alone is a category of its own.
    if (key === entry) return labels.push(text) - 1;
    const before = labels.length;
    const category = categoryOfKey(key, trimText(text));
    if (category < before) {
      if (labels[category] !== text) otherSpellings.push(code);
      return category;
    }
    // Where the folded text itself stands further down, it has its category from here on and is not looked at again.
    const folded = column.dictionary.find(key);
    if (folded > 0 && vocabulary !== undefined) unknown.push(folded);
    if (folded > 0 && labels[category] !== key) otherSpellings.push(folded);
    return category;
  };
  const categoryOfCanonical = (name: string): number => {
    const key = `=${name}`;
    const known = ofKey.get(key);
    if (known !== undefined) return known;
    const category = labels.push(name) - 1;
    ofKey.set(key, category);
    return category;
  };
  const categoryOfNumber = (value: number): number => {
    const number = numbers.codeOf(value);
    if (number === ofNumber.length) {
      const label = String(value);
      ofNumber.push(profile.texts === 0 ? labels.push(label) - 1 : categoryOfKey(label, label));
    }
    return ofNumber[number]!;
  };

  const codes = new Int32Array(column.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = column.codeAt(row);
    if (code < 0) {
      codes[row] = categoryOfNumber(column.numbers[row]!);
      continue;
    }
    let category = ofEntry[code]!;
    if (category === undecided) {
      category = categoryOfEntry(code);
      ofEntry[code] = category;
    }
    codes[row] = category;
  }
  return { codes, labels, unknown, otherSpellings };
}

/** From here on a number has more digits than Excel keeps: it has put zeros in the place of the last ones. */
const sixteenDigits = 1e15;

function longNumberNotice(context: ColumnContext): readonly Notice[] {
  const { column, profile } = context;
  if (!(profile.maximum >= sixteenDigits)) return [];
  const rows: number[] = [];
  let count = 0;
  for (let row = 0; row < column.length; row += 1) {
    if (!(column.numbers[row]! >= sixteenDigits)) continue;
    count += 1;
    if (rows.length < mostCells) rows.push(row);
  }
  return [columnNotice(context, 'digitsLost', 'warning', rows, count)];
}

function nearNotice(
  context: ColumnContext,
  groups: Groups,
  findAlike: (labels: readonly string[]) => readonly (readonly number[])[],
): readonly Notice[] {
  const count = groups.labels.length;
  if (count > mostLabelsCompared) {
    return [columnNotice(context, 'nearDuplicatesNotSought', 'information', [], count)];
  }
  return apartNotice(context, groups, 'nearDuplicates', findAlike(groups.labels));
}

function caseNotice(context: ColumnContext, groups: Groups): readonly Notice[] {
  const anyLowerCase = groups.labels.some((label) => label !== label.toUpperCase());
  return anyLowerCase ? nearNotice(context, groups, findCaseTwins) : [];
}

function zeroNotice(context: ColumnContext, groups: Groups): readonly Notice[] {
  return apartNotice(context, groups, 'sameWithoutZeros', findZeroTwins(groups.labels));
}

/** A notice about groups of categories that may be meant as one, with the first cell of each. */
function apartNotice(
  context: ColumnContext,
  { codes, labels }: Groups,
  notice: string,
  alike: readonly (readonly number[])[],
): readonly Notice[] {
  if (alike.length === 0) return [];
  const concerned = new Set(alike.flat());
  const rows: number[] = [];
  for (let row = 0; row < codes.length && rows.length < mostCells; row += 1) {
    if (concerned.delete(codes[row]!)) rows.push(row);
  }
  const values = alike.slice(0, 10).map((group) => group.map((code) => labels[code]!).join(' = '));
  return [columnNotice(context, notice, 'warning', rows, alike.length, { values })];
}
