import type { Notice } from '../../problem';
import {
  type ColumnContext,
  columnNotice,
  firstRows,
  type ColumnReading,
  mostCells,
  textNotice,
} from '../columns/ColumnContext';
import { listValues } from '../columns/listValues';
import { entryKind } from '../columns/profileColumn';
import { type Answers, decideAnswers } from './decideAnswers';
import { proposeSuccess } from './proposeSuccess';
import type { Answer } from './readerOfAnswers';

/** At least this share of the filled cells must answer; a rate over fewer would be one of cells that were not read. */
export const readableShare = 0.9;

/**
 * Reads a column of answers: yes, no and their kin, true and false, 1 and 0, counts, or the values that the user has
 * named. Everything else is -1 and is listed; where it is more than one cell in ten, nothing is read and the user is
 * asked which values count as yes. In a column that only ever says yes, a blank is a no, and that is said.
 * "无" is a no here, although it is "missing" in other columns.
 */
export function readFlagColumn(context: ColumnContext): ColumnReading {
  const { column, profile } = context;
  const answers = decideAnswers(context);
  const { values, yes, no, blank, stray } = answerRows(context, answers);
  const isBlank = (row: number) => {
    const code = column.codeAt(row);
    return code >= 0 && values[row]! < 0 && profile.entryKinds[code]! < entryKind.text;
  };
  const unreadableCodes = [...answers.ofText.keys()].filter(
    (code) => answers.ofText[code]! < 0 && profile.entryKinds[code] === entryKind.text,
  );
  const unreadable = unreadableCodes.reduce((sum, code) => sum + profile.codeCounts[code]!, 0) + stray.count;
  const reading = {
    unit: answers.isChosen ? 'chosenValues' : answers.areCounts ? 'counts' : 'yesNo',
    evidence: {},
    unreadable,
    missing: blank,
    reasonAt: (row: number) => (isBlank(row) ? 'missingValue' : 'unreadableFlag'),
  };
  const filled = yes + no + unreadable;
  const isNotFound = (context.success ?? []).length > 0 && !answers.isChosen;
  if (filled === 0 || isNotFound || yes + no < readableShare * filled) {
    return { ...reading, column: undefined, notices: [askWhichAreYes(context, filled, isNotFound)] };
  }
  const notices: Notice[] = [...textNotice(context, 'unreadableFlags', 'warning', unreadableCodes)];
  if (stray.count > 0) notices.push(strayNotice(context, stray));
  if (answers.areCounts) {
    const rows = firstRows(context, (row) => values[row] === 1);
    notices.push(columnNotice(context, 'countsAsYes', 'information', rows, yes));
  }
  if (no === 0 && blank > 0 && !answers.isChosen) {
    notices.push(columnNotice(context, 'blankIsNo', 'warning', firstRows(context, isBlank), blank));
    for (let row = 0; row < values.length; row += 1) if (isBlank(row)) values[row] = 0;
    return { ...reading, column: { kind: 'flag', values }, notices, missing: 0 };
  }
  return { ...reading, column: { kind: 'flag', values }, notices };
}

interface StrayNumbers {
  readonly rows: readonly number[];
  readonly count: number;
}

function answerRows({ column, profile }: ColumnContext, { ofText, ofNumber }: Answers) {
  const values = new Int8Array(column.length);
  const rows: number[] = [];
  const counts = { yes: 0, no: 0, blank: 0 };
  let strayCount = 0;
  for (let row = 0; row < values.length; row += 1) {
    const code = column.codeAt(row);
    const answer = code >= 0 ? (ofText[code] as Answer) : ofNumber(column.numbers[row]!);
    values[row] = answer;
    if (answer === 1) counts.yes += 1;
    else if (answer === 0) counts.no += 1;
    else if (code < 0) {
      strayCount += 1;
      if (rows.length < mostCells) rows.push(row);
    } else if (profile.entryKinds[code]! < entryKind.text) counts.blank += 1;
  }
  return { values, ...counts, stray: { rows, count: strayCount } };
}

function strayNotice(context: ColumnContext, { rows, count }: StrayNumbers): Notice {
  const values = [...new Set(rows.map((row) => String(context.column.numbers[row])))].slice(0, 10);
  return columnNotice(context, 'unreadableFlags', 'warning', rows, count, { values });
}

/** The question that stands in the place of a rate: which values count as yes? */
function askWhichAreYes(context: ColumnContext, filled: number, isNotFound: boolean): Notice {
  const { definition, column, profile } = context;
  const severity = definition.need === 'optional' ? 'question' : 'error';
  if (filled === 0) {
    const severityOfEmpty = severity === 'error' ? 'error' : 'warning';
    return columnNotice(
      context,
      'emptyFlag',
      severityOfEmpty,
      firstRows(context, () => true),
      column.length,
    );
  }
  const rows = firstRows(context, (row) => {
    const code = column.codeAt(row);
    return code < 0 || profile.entryKinds[code]! >= entryKind.text;
  });
  const values = listValues(context);
  if (values === undefined) {
    const example = String(column.valueAt(rows[0] ?? 0)).slice(0, 60);
    return columnNotice(context, 'flagUnreadable', severity, rows, filled, { example });
  }
  const code = isNotFound ? 'successNotFound' : 'successUnclear';
  return columnNotice(context, code, severity, rows, filled, {
    asked: context.success ?? [],
    values,
    proposed: proposeSuccess(definition.role, values),
    parameter: `success.${definition.role}`,
  });
}
