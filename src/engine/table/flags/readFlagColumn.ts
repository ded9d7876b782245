import {
  type ColumnContext,
  columnNotice,
  type ColumnReading,
  mostCells,
  textNotice,
} from '../columns/ColumnContext';
import { entryKind } from '../columns/profileColumn';
import { yesOrNo } from '../vocabulary/yesAndNo';

/**
 * Reads a column of answers: yes, no and their kin, true and false, 1 and 0. Everything else is -1 and is listed.
 * "无" is a no here, although it is "missing" in other columns.
 */
export function readFlagColumn(context: ColumnContext): ColumnReading {
  const { column, profile } = context;
  const answerOfCode = new Int8Array(column.entries.length).fill(-1);
  const unreadable: number[] = [];
  let blank = 0;
  column.entries.forEach((entry, code) => {
    if (code === 0 || profile.codeCounts[code] === 0) return;
    const answer = typeof entry === 'boolean' ? (entry ? 1 : 0) : yesOrNo(String(entry));
    answerOfCode[code] = answer;
    if (answer < 0 && profile.entryKinds[code] === entryKind.text) unreadable.push(code);
  });
  const values = new Int8Array(column.length);
  const strayNumbers: number[] = [];
  let strayCount = 0;
  for (let row = 0; row < values.length; row += 1) {
    const code = column.codeAt(row);
    const number = code < 0 ? column.numbers[row]! : 0;
    const answer = code >= 0 ? answerOfCode[code]! : number === 1 ? 1 : number === 0 ? 0 : -1;
    values[row] = answer;
    if (code >= 0) {
      if (answer < 0 && profile.entryKinds[code]! < entryKind.text) blank += 1;
    } else if (answer < 0) {
      strayCount += 1;
      if (strayNumbers.length < mostCells) strayNumbers.push(row);
    }
  }
  const notices = [...textNotice(context, 'unreadableFlags', 'warning', unreadable)];
  if (strayCount > 0) {
    const values10 = [...new Set(strayNumbers.map((row) => String(column.numbers[row])))].slice(0, 10);
    notices.push(
      columnNotice(context, 'unreadableFlags', 'warning', strayNumbers, strayCount, { values: values10 }),
    );
  }
  const unreadableCells = unreadable.reduce((sum, code) => sum + profile.codeCounts[code]!, 0) + strayCount;
  return {
    column: { kind: 'flag', values },
    unit: 'yesNo',
    evidence: {},
    notices,
    unreadable: unreadableCells,
    missing: blank,
    reasonAt: (row) => (column.codeAt(row) === 0 ? 'missingValue' : 'unreadableFlag'),
  };
}
