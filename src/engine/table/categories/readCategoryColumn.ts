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
import { findNearDuplicates } from './findNearDuplicates';
import { foldIdentifier, foldText, trimText } from './foldText';

/**
 * Reads a column of names: grouped by folded text (ids keep upper and lower case apart), shown in the first spelling,
 * numbered in order of first appearance. Values of a known vocabulary get its canonical name; others are listed.
 * Names that differ by blanks or punctuation only are listed too, and stay apart.
 */
export function readCategoryColumn(context: ColumnContext): ColumnReading {
  const { column, profile, definition } = context;
  const vocabulary = vocabularyOf(definition.content);
  const groups = groupCells(context, vocabulary);
  const notices: Notice[] = [
    ...textNotice(context, 'unknownValues', 'warning', groups.unknown),
    ...textNotice(context, 'sameWhenFolded', 'information', groups.otherSpellings),
  ];
  if (definition.content !== 'id' && vocabulary === undefined) notices.push(...nearNotice(context, groups));
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
  const categories = new Map<string, number>();
  const unknown: number[] = [];
  const otherSpellings: number[] = [];
  const needsMap = profile.numbers > 0 || vocabulary !== undefined || !isFolded(context, fold);

  const categoryOf = (label: string, key: string): number => {
    const known = needsMap ? categories.get(key) : undefined;
    if (known !== undefined) return known;
    if (needsMap) categories.set(key, labels.length);
    return labels.push(label) - 1;
  };
  const categoryOfEntry = (code: number): number => {
    const kind = profile.entryKinds[code]!;
    if (kind === entryKind.missing || kind === entryKind.error) return -1;
    const entry = column.entries[code];
    const text = typeof entry === 'boolean' ? String(entry).toUpperCase() : (entry as string);
    if (vocabulary !== undefined) {
      const canonical = resolveValue(vocabulary, text);
      if (canonical !== undefined) return categoryOf(canonical, foldText(canonical));
      unknown.push(code);
    }
    const before = labels.length;
    const category = categoryOf(trimText(text), fold(text));
    if (category < before && labels[category] !== text) otherSpellings.push(code);
    return category;
  };

  const ofEntry = new Int32Array(column.entries.length).fill(undecided);
  const codes = new Int32Array(column.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = column.codeAt(row);
    if (code >= 0) {
      let category = ofEntry[code]!;
      if (category === undecided) {
        category = categoryOfEntry(code);
        ofEntry[code] = category;
      }
      codes[row] = category;
    } else {
      const label = String(column.numbers[row]!);
      codes[row] = categoryOf(label, label);
    }
  }
  return { codes, labels, unknown, otherSpellings };
}

/** Whether every text of a column is its own folded form, so that no two of them can be one category. */
function isFolded({ column, profile }: ColumnContext, fold: (text: string) => string): boolean {
  for (let code = 1; code < column.entries.length; code += 1) {
    if (profile.codeCounts[code] === 0) continue;
    const entry = column.entries[code];
    if (typeof entry !== 'string' || fold(entry) !== entry) return false;
  }
  return true;
}

function nearNotice(context: ColumnContext, groups: Groups): readonly Notice[] {
  const near = findNearDuplicates(groups.labels);
  if (near.length === 0) return [];
  const concerned = new Set(near.flat());
  const rows: number[] = [];
  for (let row = 0; row < groups.codes.length && rows.length < mostCells; row += 1) {
    if (concerned.delete(groups.codes[row]!)) rows.push(row);
  }
  const values = near.slice(0, 10).map((group) => group.map((code) => groups.labels[code]!).join(' = '));
  return [columnNotice(context, 'nearDuplicates', 'warning', rows, near.length, { values })];
}
