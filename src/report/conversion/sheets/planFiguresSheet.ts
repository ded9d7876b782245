import { cellAddress } from '../../layout/cellAddress';
import { listHeaderRow, marginColumns, planListSheet } from '../../layout/listSheet';
import type { CellLink, CellsBlock, SheetPlan } from '../../plan';
import { fillTemplate } from '../../text/fillTemplate';
import type { Figure } from '../figures/Figure';
import { figureFormats } from '../figures/figureFormats';
import { figureLabel } from '../figures/figureLabel';
import type { ReportContext } from '../ReportContext';
import type { Sentence } from '../sentences/writeSentences';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

const valueColumn = marginColumns + 1;

/** The sheet of figures, and where on it a sentence has its numbers. */
export interface FiguresSheet {
  readonly sheet: SheetPlan;
  /** Address of the sentence's first figure, as text and as a jump; undefined for a sentence without figures. */
  sourceOf(sentence: Sentence): { readonly text: string; readonly link: CellLink } | undefined;
}

/** One row a figure that a sentence names, in the order in which the sentences first name them. */
export function planFiguresSheet(
  { figures, locale }: ReportContext,
  sentences: readonly Sentence[],
): FiguresSheet {
  const names = [...new Set(sentences.flatMap((sentence) => sentence.figures))];
  const rowOf = new Map(names.map((name, index) => [name, listHeaderRow + 1 + index]));
  const values = names.map((name) => cellValue(figures[name], locale));
  const texts = sheetTexts[locale];
  const name = sheetName('figures', locale);
  const sheet = planListSheet({
    role: 'figures',
    name,
    title: texts.figuresTitle,
    note: texts.figuresNote,
    back: summaryTexts[locale].back,
    tableName: 'Payoff_figures',
    columns: [
      { header: listTexts[locale].figure, values: names.map((figure) => figureLabel(figure, locale)) },
      { header: listTexts[locale].figureValue, values, alignment: 'left' },
    ],
    rowCount: names.length,
    emptyText: listTexts[locale].empty,
    frozenColumns: 1,
  });
  return {
    sheet: { ...sheet, blocks: [...sheet.blocks, ...formatBlocks(names, values)] },
    sourceOf(sentence) {
      const rows = sentence.figures.map((figure) => rowOf.get(figure)!);
      const first = rows[0];
      if (first === undefined) return undefined;
      return {
        text: `${name}!${rowRanges(rows)}`,
        link: { sheetRole: 'figures', row: first, column: valueColumn },
      };
    },
  };
}

function cellValue(figure: Figure, locale: ReportContext['locale']): string | number {
  if (typeof figure === 'number') return figure;
  if (typeof figure === 'string') return figure;
  return figure === undefined ? '' : fillTemplate(locale, '{names}', { names: figure });
}

/** "C5:C8" for rows that follow each other, else "C5, C9" and so on. */
function rowRanges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const row of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([first, last]) =>
      first === last
        ? cellAddress(first, valueColumn)
        : `${cellAddress(first, valueColumn)}:${cellAddress(last, valueColumn)}`,
    )
    .join(',');
}

/** Figures differ in kind from row to row: those next to each other that share a format are formatted at once. */
function formatBlocks(names: readonly string[], values: readonly (string | number)[]): CellsBlock[] {
  const formats = figureFormats();
  const blocks: CellsBlock[] = [];
  let start = 0;
  while (start < names.length) {
    const format = formats.get(names[start]!);
    let end = start + 1;
    while (end < names.length && formats.get(names[end]!) === format) end++;
    if (format !== undefined) {
      blocks.push({
        kind: 'cells',
        row: listHeaderRow + 1 + start,
        column: valueColumn,
        values: values.slice(start, end).map((value) => [value]),
        style: 'number',
        numberFormat: format,
        alignment: 'left',
      });
    }
    start = end;
  }
  return blocks;
}
