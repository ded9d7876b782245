import type { AnalysisInput } from '../AnalysisInput';
import type { DateOrder } from '../dates/parseDateText';
import { isUsable } from '../headers/checkMatches';
import type { DraftColumn, DraftTable } from '../rows/DraftTable';
import type { ReadOptions, RoleMatch } from '../types';
import type { ColumnContext, ColumnReading } from './ColumnContext';
import { regionColumn } from './gatherRows';
import { profileColumn } from './profileColumn';
import { readColumn } from './readColumn';

/** Columns read so far and in all. */
export interface ReadingStep {
  readonly done: number;
  readonly total: number;
}

/** Reads the column of every role that has one. What columns leave open is tried again with what the others show. */
export function* readColumns(
  draft: DraftTable,
  matches: readonly RoleMatch[],
  input: AnalysisInput,
  options: ReadOptions,
): Generator<ReadingStep, void> {
  const { roles } = input;
  let done = 0;
  for (const definition of roles) {
    const match = matches.find(({ role }) => role === definition.role);
    if (match?.column !== undefined && isUsable(match)) {
      const context = contextOf(draft, match.column, definition, options);
      addColumn(draft, context, readColumn(context));
    }
    done += 1;
    yield { done, total: roles.length };
  }
  const decimal = agreed(draft, 'decimalFrom', 'column', 'decimal') as '.' | ',' | undefined;
  const dateOrder = agreed(draft, 'orderFrom', 'values', 'order') as DateOrder | undefined;
  for (const column of [...draft.columns.values()]) {
    const { decimalFrom, orderFrom } = column.reading.evidence;
    const again =
      (decimal !== undefined && decimalFrom === 'assumed') ||
      (dateOrder !== undefined && orderFrom === 'open');
    if (!again) continue;
    const definition = roles.find(({ role }) => role === column.role)!;
    const context = { ...contextOf(draft, column.index, definition, options), decimal, dateOrder };
    addColumn(draft, context, readColumn(context));
  }
}

/** Where the user has said which stages count as yes, the stage column answers for a flag without a column of its own. */
export function readChosenStages(draft: DraftTable, input: AnalysisInput, options: ReadOptions): void {
  const stage = draft.columns.get('stage');
  if (stage === undefined) return;
  for (const definition of input.roles) {
    const isAsked = (options.success?.[definition.role] ?? []).length > 0;
    if (!isAsked || definition.kind !== 'flag' || draft.columns.has(definition.role)) continue;
    const context = contextOf(draft, stage.index, definition, options);
    addColumn(draft, context, { ...readColumn(context), unit: 'derived' });
  }
}

function contextOf(
  draft: DraftTable,
  index: number,
  definition: ColumnContext['definition'],
  options: ReadOptions,
): ColumnContext {
  const { grid, region, rows } = draft;
  const column = regionColumn(grid, region, index, rows);
  const header = region.headers[index] ?? '';
  return {
    origin: grid.origin,
    region,
    index,
    header,
    definition,
    column,
    profile: profileColumn(column),
    rows,
    answer: options.answers?.[header],
    success: options.success?.[definition.role],
    order: options.order?.[definition.role],
    priorityDirection: options.priorityDirection ?? 'ask',
    decimal: undefined,
    dateOrder: undefined,
  };
}

function addColumn(draft: DraftTable, context: ColumnContext, reading: ColumnReading): void {
  const { definition, header, index } = context;
  const column: DraftColumn = { role: definition.role, header, index, reading };
  draft.columns.set(definition.role, column);
}

/** What the columns that decided a question by their own cells agree on. */
function agreed(draft: DraftTable, from: string, source: string, fact: string): string | undefined {
  const answers = new Set<unknown>();
  for (const { reading } of draft.columns.values()) {
    if (reading.evidence[from] === source) answers.add(reading.evidence[fact]);
  }
  return answers.size === 1 ? String([...answers][0]) : undefined;
}
