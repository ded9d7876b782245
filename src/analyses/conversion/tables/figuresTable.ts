import type { Sentence } from '../../../report/prose/Sentence';
import type { CellContent } from '../../../report/plan';
import type { Target } from '../../../report/sheet/Target';
import { defineTable } from '../../../report/table/defineTable';
import type { Prose } from '../../../report/text/proseIn';
import type { ReportContext } from '../ReportContext';
import { sections, type Section } from '../sentences/sections';
import { nothingToList } from '../words/columnWords';

type FigureRow = Sentence<Section>['figures'][number] & { readonly sentence: Sentence<Section> };

/** One row a figure, sentence by sentence, so that the figures of a sentence stand together. */
export const figuresTable = defineTable({
  key: 'figures',
  excelName: 'Payoff_figures',
  emptyText: nothingToList,
  rows: ({ sentences }: ReportContext) =>
    sentences.flatMap((sentence) => sentence.figures.map((named): FigureRow => ({ ...named, sentence }))),
  columns: ({ text, values }) => ({
    part: text(
      { en: 'Part of the report', 'zh-CN': '报告部分' },
      ({ sentence }) => sections[sentence.section],
    ),
    figure: text({ en: 'Figure', 'zh-CN': '数字' }, ({ figure }) => figure.name),
    value: values(
      { en: 'Value', 'zh-CN': '数值' },
      undefined,
      (rows, { prose }) => Array.from(rows, (row) => cellValue(row, prose)),
      { alignment: 'left', formatOf: ({ figure }) => figure.format },
    ),
  }),
});

function cellValue({ figure: { value } }: FigureRow, prose: Prose): CellContent {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return prose.say({ en: '{names}', 'zh-CN': '{names}' }, { names: value });
}

/** The cells of a sentence's figures, from the first to the last; undefined for a sentence without figures. */
export function cellsOf(
  sentence: Sentence<Section>,
): { readonly from: Target; readonly to: Target } | undefined {
  const first = sentence.figures[0];
  const last = sentence.figures.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const cell = (named: typeof first) =>
    figuresTable.cellOf((row) => row.sentence === sentence && row.name === named.name, 'value');
  return { from: cell(first), to: cell(last) };
}
