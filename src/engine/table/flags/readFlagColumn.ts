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
import { readAnswer } from '../vocabulary/yesAndNo';
import { settleOnlyYes } from './settleOnlyYes';

/** At least this share of the filled cells must answer; a rate over fewer would be one of cells that were not read. */
export const readableShare = 0.9;

/** Why a cell of each kind answers nothing, by `entryKind`. */
const reasonOfKind = ['missingValue', 'errorValue', 'unreadableFlag', 'unreadableFlag'] as const;

/**
 * Reads a column of answers: yes, no and their kin, true and false, 1 and 0, counts, or the values that the user has
 * named. Everything else is -1 and is listed; where it is more than one cell in ten, nothing is read and the user is
 * asked which values count as yes. In a column that only ever says yes, a blank is a no (see `settleOnlyYes`).
 * "无" is a no here, although it is "missing" in other columns.
 */
export function readFlagColumn(context: ColumnContext): ColumnReading {
  const { column, profile } = context;
  const answers = decideAnswers(context);
  const { values, yes, no, stray } = answerRows(context, answers);
  const silent = [...answers.ofText.keys()].filter(
    (code) => answers.ofText[code]! < 0 && profile.codeCounts[code]! > 0,
  );
  const silentOf = (kind: number) => silent.filter((code) => profile.entryKinds[code] === kind);
  const cellsOf = (codes: readonly number[]) =>
    codes.reduce((sum, code) => sum + profile.codeCounts[code]!, 0);
  const unreadableCodes = silentOf(entryKind.text);
  const unreadable = cellsOf(unreadableCodes) + stray.count;
  const reading = {
    unit: answers.isChosen ? 'chosenValues' : answers.areCounts ? 'counts' : 'yesNo',
    evidence: {},
    unreadable,
    missing: cellsOf(silentOf(entryKind.missing)) + profile.errors,
    reasonAt: (row: number) => reasonOfKind[profile.entryKinds[column.codeAt(row)] ?? entryKind.text]!,
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
    // Where each record counts as a yes, whoever meant codes must see it.
    const severity = yes === values.length ? 'warning' : 'information';
    notices.push(columnNotice(context, 'countsAsYes', severity, rows, yes));
  }
  if (no > 0 || answers.isChosen) return { ...reading, column: { kind: 'flag', values }, notices };
  const settled = settleOnlyYes(context, values);
  notices.push(...settled.notices);
  if (settled.values === undefined) return { ...reading, column: undefined, notices };
  const missing = settled.values.reduce((sum, value) => sum + Number(value < 0), 0) - unreadable;
  return { ...reading, column: { kind: 'flag', values: settled.values }, notices, missing };
}

interface StrayNumbers {
  readonly rows: readonly number[];
  readonly count: number;
}

function answerRows({ column }: ColumnContext, { ofText, ofNumber }: Answers) {
  const values = new Int8Array(column.length);
  const rows: number[] = [];
  const counts = { yes: 0, no: 0 };
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
    }
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
  const proposed = proposeSuccess(definition.role, values);
  return columnNotice(context, code, severity, rows, filled, {
    asked: context.success ?? [],
    values,
    proposed: proposed.length > 0 ? proposed : values.filter((value) => readAnswer(value)?.answer === 1),
    parameter: `success.${definition.role}`,
  });
}
