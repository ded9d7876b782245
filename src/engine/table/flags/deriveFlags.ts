import type { Notice } from '../../problem';
import { columnOf, type DraftColumn, type DraftTable } from '../rows/DraftTable';
import type { Column, ReadOptions } from '../types';
import { askAboutStages, stagesOf, strangeStages } from './askAboutStages';
import { readFlagOfDate } from './readFlagOfDate';
import { readFlagOfStage, way } from './readFlagOfStage';

/** Flags that a stage column can stand in for, the furthest stage first. */
const stageFlags = ['called', 'opened', 'signed', 'rejected', 'integratable', 'pending', 'testing'] as const;

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
 * outright is taken from the column, and the user is asked (see `askAboutStages`), since a rate would be one of stages that
 * were not understood.
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
      addFlag(draft, role, draft.columns.get('stage')!, readFlagOfStage(draft, stage, role));
      fromStage.push(role);
    }
  }
  if (fromStage.length > 0) {
    const { header } = draft.columns.get('stage')!;
    const successes = fromStage.includes('called') ? stagesOf(draft, 'called') : [];
    const facts = { roles: fromStage, header, successes };
    notices.push({ code: 'flagsFromStage', severity: 'information', role: 'stage', facts, cells: [] });
  }
  return [...notices, ...askAboutStages(draft, strange, fromStage)];
}

/**
 * Whether a flag beside a success that the user has named says anything else: signed and opened are that success, and
 * integratable is it, too, where no stage of that name comes before it.
 */
function isApart(role: string, stageSaysIt: boolean): boolean {
  return role === 'integratable' ? stageSaysIt : role !== 'opened' && role !== 'signed';
}

function addFlag(draft: DraftTable, role: string, source: DraftColumn, column: Column | undefined): void {
  draft.columns.set(role, {
    role,
    header: source.header,
    index: source.index,
    reading: { ...source.reading, column, unit: 'derived', notices: [] },
  });
}
