import { listHeaderRow, backLink, marginColumns } from '../../../report/layout/listSheet';
import { rowHeightFor } from '../../../report/layout/rowHeightFor';
import { palette } from '../../../report/palette';
import type { Block, SheetPlan } from '../../../report/plan';
import type { ReportContext } from '../ReportContext';
import { sections } from '../sentences/sentenceRules';
import { sectionTitles } from '../sentences/sentenceTexts';
import type { Sentence } from '../sentences/writeSentences';
import { sheetName } from '../sheetNames';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';
import type { FiguresSheet } from './planFiguresSheet';

const textColumn = marginColumns;
const linkColumn = textColumn + 1;
const textWidth = 110;
const linkWidth = 26;

/** The report in nine parts, a row a sentence, each with a jump to the cells of its numbers. */
export function planReportSheet(
  { locale }: ReportContext,
  sentences: readonly Sentence[],
  figures: FiguresSheet,
): SheetPlan {
  const texts = sheetTexts[locale];
  const blocks: Block[] = [
    { kind: 'cells', row: 0, column: textColumn, values: [[texts.reportTitle]], style: 'title' },
    { kind: 'cells', row: 1, column: textColumn, values: [[texts.reportNote]], style: 'note' },
    backLink(2, summaryTexts[locale].back),
  ];
  let row = listHeaderRow + 1;
  for (const section of sections) {
    const own = sentences.filter((sentence) => sentence.section === section);
    if (own.length === 0) continue;
    blocks.push({
      kind: 'cells',
      row: row++,
      column: textColumn,
      values: [[sectionTitles[locale][section]]],
      style: 'heading',
    });
    for (const sentence of own) blocks.push(...sentenceBlocks(sentence, row++, figures));
    row++;
  }
  return {
    role: 'report',
    name: sheetName('report', locale),
    columnWidths: [2, textWidth, linkWidth],
    tabColor: palette.good,
    blocks,
  };
}

function sentenceBlocks(sentence: Sentence, row: number, figures: FiguresSheet): Block[] {
  const source = figures.sourceOf(sentence);
  return [
    {
      kind: 'cells',
      row,
      column: textColumn,
      values: [[sentence.text]],
      style: 'body',
      wrap: true,
      rowHeight: rowHeightFor(sentence.text, textWidth),
    },
    ...(source === undefined
      ? []
      : [
          {
            kind: 'cells' as const,
            row,
            column: linkColumn,
            values: [[source.text]],
            style: 'link' as const,
            wrap: true,
            links: [{ row: 0, column: 0, to: source.link }],
          },
        ]),
  ];
}
