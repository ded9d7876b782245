import type { Notice } from '../../engine/problem';
import { cellAddress } from '../layout/cellAddress';
import { columnLetters } from '../layout/columnLetters';
import { rowHeightFor } from '../layout/rowHeightFor';
import type { RowPart } from '../sheet/Part';
import { sentenceForNotice } from '../text/noticeText';
import { codeText } from './codeText';
import { sourceCell, type DataCheckContext } from './DataCheckContext';

const severityStyles = {
  error: 'attention',
  question: 'attention',
  warning: 'caution',
  information: 'body',
} as const;

/** The header of the findings, then a row each: its kind, a jump to its first cell, and the sentence over `widths`. */
export function noticeParts(context: DataCheckContext, widths: readonly number[]): RowPart[] {
  const { prose, check } = context;
  const header = [
    { en: 'Kind', 'zh-CN': '级别' },
    { en: 'First cell', 'zh-CN': '首个单元格' },
    { en: 'Finding', 'zh-CN': '情况' },
  ].map((words, offset) => ({ offset, value: prose.say(words), style: 'columnHeader' as const }));
  return [
    { kind: 'row', cells: header },
    ...check.notices.map((notice) => noticeRow(notice, context, widths)),
  ];
}

function noticeRow(notice: Notice, context: DataCheckContext, widths: readonly number[]): RowPart {
  const sentence = sentenceForNotice(notice, context.prose);
  const [cell] = notice.cells;
  return {
    kind: 'row',
    height: rowHeightFor(
      sentence,
      widths.reduce((sum, width) => sum + width, 0),
    ),
    cells: [
      {
        offset: 0,
        value: codeText(notice.severity, context.prose),
        style: severityStyles[notice.severity],
      },
      ...(cell === undefined
        ? []
        : [
            {
              offset: 1,
              value: cellName(cell.row, cell.column),
              style: 'link' as const,
              target: sourceCell(context, cell.row, cell.column),
            },
          ]),
      { offset: 2, value: sentence, style: 'body', wrap: true, across: widths.length },
    ],
  };
}

function cellName(row: number, column: number): string {
  if (row === 0) return columnLetters(column - 1);
  return column === 0 ? String(row) : cellAddress(row - 1, column - 1);
}
