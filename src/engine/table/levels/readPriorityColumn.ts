import { foldText } from '../categories/foldText';
import {
  type ColumnContext,
  columnNotice,
  firstRows,
  type ColumnReading,
  textNotice,
} from '../columns/ColumnContext';
import { listValues } from '../columns/listValues';
import { entryKind } from '../columns/profileColumn';
import { cellsOfCodes } from '../numbers/parseColumnTexts';
import { readNumberColumn } from '../numbers/readNumberColumn';
import { proposeLevels } from '../vocabulary/levels';
import { looksLikeRank } from './looksLikeRank';
import { readPlace } from './readPlace';

/** From this share of texts on, a column is one of words. */
const wordShare = 0.1;

/**
 * Reads a column of priorities as numbers of which the greatest is the highest priority.
 *
 * Numbers are taken as they are, or turned round (greatest + least - x) where a small one is a high priority, as in a
 * rank. Words and codes get the number of their place in the order that the user gives, the lowest 1. Where a column
 * looks like a rank or holds words, the user is asked; without an answer it is not read. Places of a ranking, "#7" or
 * "第七", that are too many to put in order are the numbers that they name.
 */
export function readPriorityColumn(context: ColumnContext): ColumnReading {
  const { profile, priorityDirection, header, answer } = context;
  const direction = answer === 'low' || answer === 'high' ? answer : priorityDirection;
  let numbers = readNumberColumn(context);
  let arePlaces = false;
  if (numbers.unreadable >= wordShare * profile.filled && profile.texts > 0) {
    const values = listValues(context);
    if (values !== undefined) return readLevels(context, values);
    const places = readPlaces(context);
    arePlaces = places.unreadable < wordShare * profile.filled;
    if (arePlaces) numbers = places;
  }
  if (numbers.column?.kind !== 'number') return numbers;
  const { values } = numbers.column;
  if (direction === 'ask' && (arePlaces || looksLikeRank(header, values))) {
    const facts = { answers: ['low', 'high'], parameter: 'priorityDirection' };
    const question = columnNotice(context, 'directionUnclear', 'error', [0], 1, facts);
    return { ...numbers, column: undefined, notices: [...numbers.notices, question] };
  }
  if (direction !== 'low') return numbers;
  const { least, greatest } = rangeOf(values);
  const turned = values.map((value) => least + greatest - value);
  const said = columnNotice(
    context,
    'priorityTurned',
    'information',
    firstRows(context, () => true),
    values.length,
    {
      sum: least + greatest,
    },
  );
  return { ...numbers, column: { kind: 'number', values: turned }, notices: [...numbers.notices, said] };
}

function readPlaces(context: ColumnContext): ColumnReading {
  const { column, profile } = context;
  const ofCode = Float64Array.from(column.entries, (entry, code) =>
    profile.entryKinds[code] === entryKind.text ? (readPlace(String(entry)) ?? NaN) : NaN,
  );
  const isUnread = (code: number) =>
    profile.entryKinds[code] === entryKind.text && Number.isNaN(ofCode[code]!);
  const unread = [...ofCode.keys()].filter(isUnread);
  const values = Float64Array.from({ length: column.length }, (_cell, row) => {
    const code = column.codeAt(row);
    return code < 0 ? column.numbers[row]! : ofCode[code]!;
  });
  return {
    column: { kind: 'number', values },
    unit: 'asIs',
    evidence: {},
    notices: textNotice(context, 'unreadableNumbers', 'warning', unread),
    unreadable: cellsOfCodes(profile, unread),
    missing: profile.missing + profile.errors,
    reasonAt: (row) => (isUnread(column.codeAt(row)) ? 'unreadableNumber' : 'missingValue'),
  };
}

function readLevels(context: ColumnContext, values: readonly string[]): ColumnReading {
  const { column, profile, order = [] } = context;
  const places = new Map(order.map((level, index) => [foldText(level), order.length - index]));
  const left = values.filter((value) => !places.has(foldText(value)));
  const reading = {
    unit: 'levels',
    evidence: {},
    unreadable: 0,
    missing: profile.missing + profile.errors,
    reasonAt: () => 'missingValue',
  };
  if (left.length > 0) {
    const words: number[] = [];
    profile.entryKinds.forEach((kind, code) => {
      if (kind === entryKind.text) words.push(code);
    });
    const facts = { values, proposed: proposeLevels(values), parameter: 'order.priority' };
    return {
      ...reading,
      column: undefined,
      notices: textNotice(context, 'levelsUnclear', 'error', words, facts),
    };
  }
  const ofCode = Float64Array.from(column.entries, (entry, code) =>
    profile.entryKinds[code] === entryKind.text ? places.get(foldText(String(entry)))! : NaN,
  );
  const numbers = Float64Array.from({ length: column.length }, (_cell, row) => {
    const code = column.codeAt(row);
    return code < 0 ? places.get(String(column.numbers[row]))! : ofCode[code]!;
  });
  const levels = order.map((level, index) => `${level} = ${order.length - index}`);
  const said = columnNotice(
    context,
    'levelsUsed',
    'information',
    firstRows(context, () => true),
    numbers.length,
    { levels },
  );
  return { ...reading, column: { kind: 'number', values: numbers }, notices: [said] };
}

function rangeOf(values: Float64Array): { least: number; greatest: number } {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}
