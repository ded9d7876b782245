import { cellAddress } from '../../../report/layout/cellAddress';
import { listHeaderRow, marginColumns, planListSheet } from '../../../report/layout/listSheet';
import type { CellLink, CellsBlock, SheetPlan } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import type { Figure } from '../figures/Figure';
import { figureFormats } from '../figures/figureFormats';
import { figureLabel } from '../figures/figureLabel';
import type { ReportContext } from '../ReportContext';
import { sectionTitles } from '../sentences/sentenceTexts';
import type { Sentence } from '../sentences/writeSentences';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

const valueColumn = marginColumns + 2;

/** The sheet of figures, and where on it a sentence has its numbers. */
export interface FiguresSheet {
  readonly sheet: SheetPlan;
  /** Address of the sentence's first figure, as text and as a jump; undefined for a sentence without figures. */
  sourceOf(sentence: Sentence): { readonly text: string; readonly link: CellLink } | undefined;
}

/** A figure as one sentence names it. */
interface NamedFigure {
  readonly sentence: Sentence;
  readonly name: string;
}

/** One row a figure, sentence by sentence, so that the figures of a sentence stand together. */
export function planFiguresSheet(
  { figures, locale }: ReportContext,
  sentences: readonly Sentence[],
): FiguresSheet {
  const named: NamedFigure[] = sentences.flatMap((sentence) =>
    sentence.figures.map((name) => ({ sentence, name })),
  );
  const names = named.map((figure) => figure.name);
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
      {
        header: listTexts[locale].part,
        values: named.map(({ sentence }) => sectionTitles[locale][sentence.section]),
      },
      { header: listTexts[locale].figure, values: names.map((figure) => figureLabel(figure, locale)) },
      { header: listTexts[locale].figureValue, values, alignment: 'left' },
    ],
    rowCount: names.length,
    emptyText: listTexts[locale].empty,
    frozenColumns: 2,
  });
  return {
    sheet: { ...sheet, blocks: [...sheet.blocks, ...formatBlocks(names, values)] },
    sourceOf(sentence) {
      const first = named.findIndex((figure) => figure.sentence === sentence);
      if (first < 0) return undefined;
      const row = listHeaderRow + 1 + first;
      const last = row + sentence.figures.length - 1;
      const from = cellAddress(row, valueColumn);
      return {
        text: `${name}!${last === row ? from : `${from}:${cellAddress(last, valueColumn)}`}`,
        link: { sheetRole: 'figures', row, column: valueColumn },
      };
    },
  };
}

function cellValue(figure: Figure, locale: ReportContext['locale']): string | number {
  if (typeof figure === 'number') return figure;
  if (typeof figure === 'string') return figure;
  return figure === undefined ? '' : fillTemplate(locale, '{names}', { names: figure });
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
