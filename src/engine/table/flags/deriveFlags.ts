import type { Notice } from '../../problem';
import { foldText } from '../categories/foldText';
import { listValues } from '../columns/listValues';
import { regionColumn } from '../columns/gatherRows';
import { profileColumn } from '../columns/profileColumn';
import { columnOf, type DraftColumn, type DraftTable } from '../rows/DraftTable';
import type { CategoryColumn, Column, FlagColumn, ReadOptions } from '../types';
import { resolveValue } from '../vocabulary/resolveValue';
import { testStages } from '../vocabulary/testStages';
import { proposeSuccess } from './proposeSuccess';
import { readableShare } from './readFlagColumn';
import { readFlagOfDate } from './readFlagOfDate';

/** Flags that a stage column can stand in for, the furthest stage first. */
export const stageFlags = [
  'called',
  'opened',
  'signed',
  'rejected',
  'integratable',
  'pending',
  'testing',
] as const;

/** Stages on the way of a record, in their order; being rejected, pending or in test is no step of it. */
const way: readonly string[] = ['integratable', 'signed', 'opened', 'called'];

/** Stages in which a record ends or has arrived; a column without any tells of something else, such as who was spoken to. */
const isOutcome = (stage: string) =>
  stage === 'rejected' || (way.includes(stage) && stage !== 'integratable');

/** Dates whose presence says that something has happened, by flag. */
export const dateOfFlag: Readonly<Record<string, string>> = {
  called: 'first_call_date',
  opened: 'open_date',
};

/**
 * Adds the flags that the table has no column for. A stage tells the furthest point that a record has reached: a called
 * record has been opened, signed and integratable before, or the steps of the funnel would have nobody in common. Where
 * the stages never say "called" or "opened", a date of first call or opening does. Columns of the table always win.
 *
 * Stages that nobody knows may mean anything: where there are some, and where none is an outcome, only what the others say
 * outright is taken from the column, and which stages mean that a record was lost is asked; where more than one record in ten has one, which count as
 * success is asked too, since a rate would be one of stages that were not understood.
 *
 * @param options values that the user has named as success, by role, and answers, by header
 */
export function deriveFlags(
  draft: DraftTable,
  { success = {}, answers }: Pick<ReadOptions, 'success' | 'answers'> = {},
): readonly Notice[] {
  const stage = columnOf(draft, 'stage');
  const strange = strangeStages(stage, success);
  // Stages that the user has named as success are what the analysis asks after: they are no step before it as well.
  const isSuccess = draft.columns.get('called')?.reading.unit === 'derived';
  const fromStage: string[] = [];
  const notices: Notice[] = [];
  for (const role of stageFlags) {
    const stageSaysIt = stage?.kind === 'category' && stage.labels.includes(role);
    const doesTell =
      strange.labels.length === 0 && stage?.kind === 'category' && stage.labels.some(isOutcome);
    if (draft.columns.has(role) || (isSuccess && !isApart(role, stageSaysIt))) continue;
    const date = columnOf(draft, dateOfFlag[role] ?? '');
    if (date?.kind === 'date' && !stageSaysIt) {
      const source = draft.columns.get(dateOfFlag[role]!)!;
      const told = readFlagOfDate(draft, role, source, date.days, answers);
      addFlag(draft, role, source, told.column);
      notices.push(...told.notices, {
        code: 'flagFromDate',
        severity: 'warning',
        role,
        facts: { role, header: source.header },
        cells: [],
      });
    } else if (stage?.kind === 'category' && (stageSaysIt || doesTell)) {
      addFlag(draft, role, draft.columns.get('stage')!, flagFromStage(draft, stage, role));
      fromStage.push(role);
    }
  }
  if (fromStage.length > 0) {
    const { header } = draft.columns.get('stage')!;
    const successes = fromStage.includes('called') ? stagesOf(draft, 'called') : [];
    const facts = { roles: fromStage, header, successes };
    notices.push({ code: 'flagsFromStage', severity: 'information', role: 'stage', facts, cells: [] });
  }
  if (stage?.kind !== 'category' || stage.labels.length === 0) return notices;
  const { header } = draft.columns.get('stage')!;
  const isToldElsewhere = draft.columns.has('called') && !fromStage.includes('called');
  const isTold = stage.labels.includes('called') && strange.areFew;
  if (!isToldElsewhere && !isTold) notices.push(askWhichStage(draft, header));
  else if (strange.labels.length > 0) {
    if (!draft.columns.has('rejected')) notices.push(askWhichAreLost(header, strange.labels));
    else if (fromStage.includes('rejected')) notices.push(sayOpen(header, strange.labels));
  }
  return notices;
}

/** Stages that neither the vocabulary knows nor the user has named, and whether at most one record in ten has one. */
function strangeStages(
  stage: Column | undefined,
  success: NonNullable<ReadOptions['success']>,
): { readonly labels: readonly string[]; readonly areFew: boolean } {
  if (stage?.kind !== 'category') return { labels: [], areFew: true };
  const named = new Set(Object.values(success).flat().map(foldText));
  const isStrange = stage.labels.map((label) => !(label in testStages) && !named.has(foldText(label)));
  let filled = 0;
  let strange = 0;
  for (const code of stage.codes) {
    if (code >= 0) filled += 1;
    if (isStrange[code] === true) strange += 1;
  }
  const labels = stage.labels.filter((_label, code) => isStrange[code]);
  return { labels, areFew: filled - strange >= readableShare * filled };
}

/** Beside stages that say who was lost, the others are on their way. */
function sayOpen(header: string, values: readonly string[]): Notice {
  return {
    code: 'stagesTakenAsOpen',
    severity: 'warning',
    role: 'stage',
    facts: { header, values },
    cells: [],
  };
}

/** A loss rate of 0 would be false: no stage that is known says that a record was lost. */
function askWhichAreLost(header: string, values: readonly string[]): Notice {
  const facts = { header, role: 'rejected', values, proposed: [], parameter: 'success.rejected' };
  return { code: 'stageNeverRejected', severity: 'question', role: 'rejected', facts, cells: [] };
}

/**
 * Whether a flag beside a success that the user has named says anything else: signed and opened are that success, and
 * integratable is it, too, where no stage of that name comes before it.
 */
function isApart(role: string, stageSaysIt: boolean): boolean {
  return role === 'integratable' ? stageSaysIt : role !== 'opened' && role !== 'signed';
}

/** Calls that nothing in the table could tell are unknown, not none: which stages are the success that is asked after? */
function askWhichStage(draft: DraftTable, header: string): Notice {
  const values = stagesOf(draft);
  const facts = { header, role: 'called', values, proposed: proposeSuccess('called', values) };
  return {
    code: values.length > 0 ? 'stageNeverCalled' : 'stageWithoutChoice',
    severity: 'error',
    role: 'stage',
    facts: { ...facts, parameter: 'success.called' },
    cells: [],
  };
}

/** The stages as they are written, all or those that mean one; none where they are too many to list. */
function stagesOf(draft: DraftTable, stage?: string): readonly string[] {
  const { index } = draft.columns.get('stage')!;
  const column = regionColumn(draft.grid, draft.region, index, draft.rows);
  const values = listValues({ column, profile: profileColumn(column) }) ?? [];
  return values.filter((value) => stage === undefined || resolveValue(testStages, value) === stage);
}

/** Yes in the stage of that name, and in one further on the way unless a column of the table says no to that one. */
function flagFromStage(draft: DraftTable, stage: CategoryColumn, role: string): FlagColumn {
  const sources = stage.labels.map((label) => ({
    isReached: label === role || isFurther(label, role),
    flags: label === role ? undefined : columnOf(draft, label),
  }));
  const called = way.includes(role) ? columnOf(draft, 'called') : undefined;
  const isSuccess = draft.columns.get('called')?.reading.unit === 'derived' && called?.kind === 'flag';
  const values = new Int8Array(stage.codes.length);
  for (let row = 0; row < values.length; row += 1) {
    if (isSuccess && called.values[row] === 1) {
      values[row] = 1;
      continue;
    }
    const code = stage.codes[row]!;
    if (code < 0) {
      values[row] = -1;
      continue;
    }
    const { isReached, flags } = sources[code]!;
    const isDenied = flags?.kind === 'flag' && flags.values[row] === 0;
    values[row] = Number(isReached && !isDenied);
  }
  return { kind: 'flag', values };
}

function isFurther(stage: string, than: string): boolean {
  return way.includes(than) && way.indexOf(stage) > way.indexOf(than);
}

function addFlag(draft: DraftTable, role: string, source: DraftColumn, column: Column | undefined): void {
  draft.columns.set(role, {
    role,
    header: source.header,
    index: source.index,
    reading: { ...source.reading, column, unit: 'derived', notices: [] },
  });
}
