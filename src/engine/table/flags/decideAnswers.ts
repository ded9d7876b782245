import { foldText } from '../categories/foldText';
import type { ColumnContext } from '../columns/ColumnContext';
import { entryKind } from '../columns/profileColumn';
import { parseNumberText } from '../numbers/parseNumberText';
import { type Answer, readerOfAnswers } from './readerOfAnswers';

/** What the cells of a column say as answers to a yes-or-no question. */
export interface Answers {
  /** By code. */
  readonly ofText: Int8Array;
  readonly ofNumber: (value: number) => Answer;
  /** Whether numbers above 1 are counts, of which any is a yes. */
  readonly areCounts: boolean;
  /** Whether the user has said which values count as yes, and the column has one of them. */
  readonly isChosen: boolean;
}

/**
 * Decides once for a column what its texts and numbers answer.
 *
 * Where the user has said which values count as yes, those do and all others do not. Else words of yes and no answer,
 * and 1 and 0. Whole numbers beyond 1 are counts: any number above 0 is a yes. Shares of 1 and codes 1 and 2 are not:
 * they answer nothing.
 */
export function decideAnswers(context: ColumnContext): Answers {
  const { column, profile, definition, success = [] } = context;
  const chosen = new Set(success.map(foldText));
  const ofText = new Int8Array(column.entries.length).fill(-1);
  if (chosen.size > 0) {
    const isChosen = (text: string) => chosen.has(foldText(text));
    let found = false;
    column.entries.forEach((entry, code) => {
      if (profile.codeCounts[code] === 0 || profile.entryKinds[code]! < entryKind.text) return;
      ofText[code] = Number(isChosen(String(entry)));
      found ||= ofText[code] === 1;
    });
    found ||= column.numbers.some((value) => value === value && isChosen(String(value)));
    if (found) {
      const ofNumber = (value: number): Answer => (isChosen(String(value)) ? 1 : 0);
      return { ofText, ofNumber, areCounts: false, isChosen: true };
    }
  }
  const answerOf = readerOfAnswers(profile, definition.role);
  const numberOfText = new Float64Array(column.entries.length).fill(NaN);
  column.entries.forEach((entry, code) => {
    if (code === 0 || profile.codeCounts[code] === 0) return;
    ofText[code] = typeof entry === 'boolean' ? Number(entry) : answerOf(String(entry));
    if (ofText[code] < 0 && profile.entryKinds[code] === entryKind.text) {
      numberOfText[code] = parseNumberText(String(entry), '.')?.value ?? NaN;
    }
  });
  const areCounts = lookLikeCounts(column.numbers, numberOfText);
  const ofNumber = (value: number): Answer => {
    if (value === 0) return 0;
    return value === 1 || (areCounts && value > 0) ? 1 : -1;
  };
  numberOfText.forEach((value, code) => {
    if (!Number.isNaN(value)) ofText[code] = ofNumber(value);
  });
  return { ofText, ofNumber, areCounts, isChosen: false };
}

/** Whether numbers beyond 1 stand for how often something happened: no shares of 1 among them, and not 1 and 2 only. */
function lookLikeCounts(...lists: readonly Float64Array[]): boolean {
  let greatest = 0;
  let zeros = 0;
  for (const values of lists) {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index]!;
      if (value > 0 && value < 1) return false;
      if (value > greatest) greatest = value;
      if (value === 0) zeros += 1;
    }
  }
  return greatest > 2 || (greatest === 2 && zeros > 0);
}
