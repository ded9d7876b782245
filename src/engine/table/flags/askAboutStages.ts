import type { Notice } from '../../problem';
import { foldText } from '../categories/foldText';
import { regionColumn } from '../columns/gatherRows';
import { listValues } from '../columns/listValues';
import { profileColumn } from '../columns/profileColumn';
import { columnOf, type DraftTable } from '../rows/DraftTable';
import type { Column, ReadOptions } from '../types';
import { resolveValue } from '../vocabulary/resolveValue';
import { testStages } from '../vocabulary/testStages';
import { proposeSuccess } from './proposeSuccess';
import { readableShare } from './readFlagColumn';

/** Stages that nobody knows, and whether at most one record in ten has one. */
export interface StrangeStages {
  readonly labels: readonly string[];
  readonly areFew: boolean;
}

/**
 * Asks what the stages leave open: which are the success, where nothing else tells calls and none says "called" or more than
 * one record in ten has a stage that nobody knows; which mean that a record was lost, where some are unknown and none says
 * so. Beside stages that say who was lost the others are on their way, and that is said.
 *
 * @param fromStage flags that the stages tell
 */
export function askAboutStages(
  draft: DraftTable,
  strange: StrangeStages,
  fromStage: readonly string[],
): readonly Notice[] {
  const stage = columnOf(draft, 'stage');
  if (stage?.kind !== 'category' || stage.labels.length === 0) return [];
  const { header } = draft.columns.get('stage')!;
  const isToldElsewhere = draft.columns.has('called') && !fromStage.includes('called');
  const isTold = stage.labels.includes('called') && strange.areFew;
  if (!isToldElsewhere && !isTold) return [askWhichStage(draft, header)];
  if (strange.labels.length === 0) return [];
  if (!draft.columns.has('rejected')) return [askWhichAreLost(header, strange.labels)];
  return fromStage.includes('rejected') ? [sayOpen(header, strange.labels)] : [];
}

/** Stages that neither the vocabulary knows nor the user has named, and whether at most one record in ten has one. */
export function strangeStages(
  stage: Column | undefined,
  success: NonNullable<ReadOptions['success']>,
): StrangeStages {
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
export function stagesOf(draft: DraftTable, stage?: string): readonly string[] {
  const { index } = draft.columns.get('stage')!;
  const column = regionColumn(draft.grid, draft.region, index, draft.rows);
  const values = listValues({ column, profile: profileColumn(column) }) ?? [];
  return values.filter((value) => stage === undefined || resolveValue(testStages, value) === stage);
}
