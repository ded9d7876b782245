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
const mostDiscovered = 3;

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
  column: 'meanPerformance' | 'mismatch',
  parts: readonly string[],
) {
  const at = segmentsTable.cellOf((row) => row === cells[0], column);
  return cells.length === 0 ? undefined : named(prose.join(parts), { at });
}

const worstOf: Words = { en: '{name} ({mean}, n {n})', 'zh-CN': '{name}（{mean}，n {n}）' };
const discoveredOf: Words = {
  en: '{name} ({mismatch} of {top})',
  'zh-CN': '{name}（{top} 个中 {mismatch} 个）',
};
const andMore: Words = { en: '{count:count} more', 'zh-CN': '另外 {count:count} 个' };

/** Segments with top priority customers enough to be judged. */
function judgedCount(context: MismatchContext): number {
  return segmentsOf(context)?.cells.filter(({ pValue }) => pValue !== undefined).length ?? 0;
}

/** Names the segments that stand out to one side, with the counts that speak for it. */
function discovery(key: 'overrated' | 'reliable', text: Words): MismatchSentence {
  return {
    key,
    section: 'where',
    text,
    figures(context, tables) {
      const { prose } = context;
      const discovered = segmentsOf(context)?.[key] ?? [];
      const columns = { mismatch: 'mismatch', top: 'top' } as const;
      const parts = discovered
        .slice(0, mostDiscovered)
        .flatMap((cell) =>
          phraseOf(discoveredOf, segmentName(cell, prose), segmentsTable, cell, columns, context, tables),
        );
      const more = discovered.length - parts.length;
      const shown = more > 0 ? [...parts, prose.say(andMore, { count: more })] : parts;
      return {
        cells: cellFigure(context, discovered, 'mismatch', shown),
        judged: figure(judgedCount(context), 'count'),
      };
    },
  };
}

/** Where the mismatched customers are: most of them, the weakest segments, those where the score is too optimistic or holds better. */
export const whereSentences: readonly MismatchSentence[] = [
  {
    key: 'concentration',
    section: 'where',
    text: {
      en: 'Mismatched customers are most numerous, by industry, in {industries}; by company size, in {sizes}; the lifts are not tested.',
      'zh-CN': '错配客户最多的行业：{industries}；公司规模：{sizes}；提升度未经检验。',
    },
    figures: concentrationFigures,
  },
  {
    key: 'concentrationOf',
    section: 'where',
    text: {
      en: 'Mismatched customers are most numerous in {parts}; the lifts are not tested.',
      'zh-CN': '错配客户最多的是：{parts}；提升度未经检验。',
    },
    figures: concentrationFigures,
  },
  {
    key: 'worst',
    section: 'where',
    text: {
      en: 'Mean performance is lowest in {cells}; across all mismatched customers it is {mean}. The lowest of many small segments are partly due to chance.',
      'zh-CN': '平均表现分最低的是{cells}；全部错配客户平均为 {mean}。众多小细分中的最低者部分出于偶然。',
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
      en: 'No segment has {minimum} or more mismatched customers: none is named for its performance.',
      'zh-CN': '没有细分达到 {minimum} 个错配客户，不就平均表现点名。',
    },
    when: (context) => segmentsOf(context)?.worst.length === 0,
    figures: ({ recipe }) => ({ minimum: figure(recipe.parameters.minimumCell, 'count') }),
  },
  discovery('overrated', {
    en: 'The priority score is too optimistic in {cells}: more of the top priority customers there are mismatched than elsewhere (false discovery rate 5% over {judged} segments).',
    'zh-CN':
      '优先级得分对{cells}过于乐观：其高优先级客户的错配比其余客户更多（{judged} 个细分，错误发现率 5%）。',
  }),
  discovery('reliable', {
    en: 'The priority score holds up better in {cells}: fewer of the top priority customers there are mismatched than elsewhere (false discovery rate 5% over {judged} segments).',
    'zh-CN':
      '优先级得分对{cells}较为可靠：其高优先级客户的错配比其余客户更少（{judged} 个细分，错误发现率 5%）。',
  }),
  {
    key: 'noDiscovery',
    section: 'where',
    text: {
      en: 'No segment stands out: of {judged} with {minimum} or more top priority customers, none has a mismatch rate that differs from the others’ beyond chance (false discovery rate 5%).',
      'zh-CN':
        '没有细分格外突出：高优先级客户不少于 {minimum} 个的 {judged} 个细分中，错配率与其余客户的差异均未超出偶然范围（错误发现率 5%）。',
    },
    when(context) {
      const { overrated = [], reliable = [] } = segmentsOf(context) ?? {};
      return judgedCount(context) > 0 && overrated.length + reliable.length === 0;
    },
    figures: (context) => ({
      judged: figure(judgedCount(context), 'count'),
      minimum: figure(context.recipe.parameters.minimumCell, 'count'),
    }),
  },
];
