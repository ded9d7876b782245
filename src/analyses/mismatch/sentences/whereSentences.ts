import {
  everyValue,
  type SegmentCell,
  type SegmentDimension,
  type Segments,
} from '../../../engine/mismatch/crossSegments';
import { figure, named, type Figures } from '../../../report/figures/Figure';
import type { Table } from '../../../report/table/defineTable';
import type { Tables } from '../../../report/table/Tables';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { segmentName, valueName } from '../names/valueName';
import { marginTables, segmentsTable } from '../tables/segmentTables';
import type { MismatchSentence } from './MismatchSentence';

const mostNamed: Readonly<Record<SegmentDimension, number>> = { industry: 3, size: 2 };
const namedOverrated = 3;

/** The segments, where somebody is mismatched. */
function segmentsOf({ result }: MismatchContext): Segments | undefined {
  return result.placement.counts.mismatch === 0 ? undefined : result.segments;
}

/** Words about one row of a table: its name, and figures of its cells by the names of their places. */
function phraseOf<Row, Key extends string>(
  words: Words,
  name: string,
  table: Table<MismatchContext, Row, Key>,
  row: Row,
  columns: Readonly<Record<string, Key>>,
  { prose }: MismatchContext,
  tables: Tables<MismatchContext>,
): string[] {
  const cells = Object.entries(columns).map(([place, column]) => [
    place,
    tables.figureAt(table.cellOf((candidate) => candidate === row, column)),
  ]);
  const text = prose.sayKnown(words, { name: named(name), ...Object.fromEntries(cells) });
  return text === undefined ? [] : [text];
}

const partOf: Words = { en: '{name} ({share}, lift {lift})', 'zh-CN': '{name}（{share}，提升度 {lift}）' };

/** The values of a dimension with the most mismatched customers, none with too few. */
function largest(
  context: MismatchContext,
  tables: Tables<MismatchContext>,
  dimension: SegmentDimension,
): string[] {
  const { minimumCell } = context.recipe.parameters;
  const columns = { share: 'share', lift: 'lift' } as const;
  return (segmentsOf(context)?.margins[dimension] ?? [])
    .filter(({ label, mismatch }) => mismatch >= minimumCell && label !== '' && label !== everyValue)
    .slice(0, mostNamed[dimension])
    .flatMap((margin) => {
      const name = valueName(margin.label, context.prose);
      return phraseOf(partOf, name, marginTables[dimension], margin, columns, context, tables);
    });
}

function concentrationFigures(context: MismatchContext, tables: Tables<MismatchContext>): Figures {
  const { prose } = context;
  const industries = largest(context, tables, 'industry');
  const sizes = largest(context, tables, 'size');
  const at = marginTables.industry.cellOf(() => true, 'share');
  const areBoth = industries.length > 0 && sizes.length > 0;
  return {
    industries: areBoth ? named(prose.join(industries), { at }) : undefined,
    sizes: areBoth ? named(prose.join(sizes)) : undefined,
    parts: areBoth ? undefined : named(prose.join([...industries, ...sizes]), { at }),
  };
}

function cellFigure(
  { prose }: MismatchContext,
  cells: readonly SegmentCell[],
  column: 'meanPerformance' | 'relativeRisk',
  parts: readonly string[],
) {
  const at = segmentsTable.cellOf((row) => row === cells[0], column);
  return cells.length === 0 ? undefined : named(prose.join(parts), { at });
}

const worstOf: Words = { en: '{name} ({mean}, n {n})', 'zh-CN': '{name}（{mean}，n {n}）' };
const overratedOf: Words = {
  en: '{name} (relative risk {ratio} [{low}, {high}])',
  'zh-CN': '{name}（相对风险 {ratio} [{low}, {high}]）',
};
const andMore: Words = { en: '{count:count} more', 'zh-CN': '另外 {count:count} 个' };

/** Where the mismatched customers are: most of them, the weakest segments, the overrated ones. */
export const whereSentences: readonly MismatchSentence[] = [
  {
    key: 'concentration',
    section: 'where',
    text: {
      en: 'Mismatched customers are most numerous, by industry, in {industries}; by company size, in {sizes}.',
      'zh-CN': '错配客户最多的行业：{industries}；公司规模：{sizes}。',
    },
    figures: concentrationFigures,
  },
  {
    key: 'concentrationOf',
    section: 'where',
    text: {
      en: 'Mismatched customers are most numerous in {parts}.',
      'zh-CN': '错配客户最多的是：{parts}。',
    },
    figures: concentrationFigures,
  },
  {
    key: 'worst',
    section: 'where',
    text: {
      en: 'Mean performance is lowest in {cells}; over all mismatched customers it is {mean}.',
      'zh-CN': '平均表现分最低的是{cells}；全部错配客户平均为 {mean}。',
    },
    figures(context, tables) {
      const { mismatch } = context.result.placement;
      const { scores } = context.result.performance;
      const total = mismatch.reduce((sum, customer) => sum + (scores[customer] ?? NaN), 0);
      const worst = segmentsOf(context)?.worst ?? [];
      const columns = { mean: 'meanPerformance', n: 'mismatch' } as const;
      const parts = worst.flatMap((cell) =>
        phraseOf(worstOf, segmentName(cell, context.prose), segmentsTable, cell, columns, context, tables),
      );
      return {
        cells: cellFigure(context, worst, 'meanPerformance', parts),
        mean: figure(total / mismatch.length, 'score'),
      };
    },
  },
  {
    key: 'noWorst',
    section: 'where',
    text: {
      en: 'No segment has {minimum} or more mismatched customers: none is named.',
      'zh-CN': '没有细分达到 {minimum} 个错配客户，不点名。',
    },
    when: (context) => segmentsOf(context)?.worst.length === 0,
    figures: ({ recipe }) => ({ minimum: figure(recipe.parameters.minimumCell, 'count') }),
  },
  {
    key: 'overrated',
    section: 'where',
    text: {
      en: 'The priority score is too optimistic in {cells}: the mismatch rate there is above that of the other top priority customers.',
      'zh-CN': '优先级得分对{cells}过于乐观，其错配率高于其余高优先级客户。',
    },
    figures(context, tables) {
      const { prose } = context;
      const overrated = segmentsOf(context)?.overrated ?? [];
      const columns = { ratio: 'relativeRisk', low: 'relativeRiskLow', high: 'relativeRiskHigh' } as const;
      const parts = overrated
        .slice(0, namedOverrated)
        .flatMap((cell) =>
          phraseOf(overratedOf, segmentName(cell, prose), segmentsTable, cell, columns, context, tables),
        );
      const more = overrated.length - parts.length;
      const shown = more > 0 ? [...parts, prose.say(andMore, { count: more })] : parts;
      return { cells: cellFigure(context, overrated, 'relativeRisk', shown) };
    },
  },
  {
    key: 'noOverrated',
    section: 'where',
    text: {
      en: 'In no segment is the mismatch rate shown to be above that of the other top priority customers.',
      'zh-CN': '没有细分的错配率显著高于其余高优先级客户。',
    },
    when: (context) => segmentsOf(context)?.overrated.length === 0,
  },
];
