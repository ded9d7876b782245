import { mostCells } from '../columns/ColumnContext';
import type { Notice, Severity } from '../../problem';
import { cellOf, columnOf, type DraftTable } from '../rows/DraftTable';
import type { FlagColumn } from '../types';

/** Of these, a record can be only one at a time. */
const exclusiveFlags = ['signed', 'rejected', 'integratable', 'pending', 'testing'] as const;

/**
 * What the flags of a records table say against each other: several stages at once, a stage column that says something
 * else, a first call without a flag of it. Nothing is changed.
 */
export function checkFlags(draft: DraftTable): readonly Notice[] {
  return [...conflictingFlags(draft), ...disagreeingStage(draft), ...callWithoutFlag(draft)];
}

function conflictingFlags(draft: DraftTable): readonly Notice[] {
  const flags = exclusiveFlags.map((role) => ownFlag(draft, role)).filter((flag) => flag !== undefined);
  if (flags.length < 2) return [];
  const [firstRole] = exclusiveFlags.filter((role) => ownFlag(draft, role) !== undefined);
  return noticeWhere(draft, 'conflictingFlags', 'warning', firstRole!, {}, (row) => {
    let set = 0;
    for (const flag of flags) if (flag.values[row] === 1) set += 1;
    return set > 1;
  });
}

function disagreeingStage(draft: DraftTable): readonly Notice[] {
  const stage = columnOf(draft, 'stage');
  if (stage?.kind !== 'category') return [];
  const flagOfStage = stage.labels.map((label) =>
    (exclusiveFlags as readonly string[]).includes(label) ? ownFlag(draft, label) : undefined,
  );
  const { header } = draft.columns.get('stage')!;
  return noticeWhere(draft, 'stageAgainstFlags', 'information', 'stage', { header }, (row) => {
    const code = stage.codes[row]!;
    return code >= 0 && flagOfStage[code]?.values[row] === 0;
  });
}

function callWithoutFlag(draft: DraftTable): readonly Notice[] {
  const called = ownFlag(draft, 'called');
  const dates = columnOf(draft, 'first_call_date');
  if (called === undefined || dates?.kind !== 'date') return [];
  const { header } = draft.columns.get('called')!;
  return noticeWhere(draft, 'callDateWithoutFlag', 'warning', 'first_call_date', { header }, (row) => {
    return called.values[row] === 0 && !Number.isNaN(dates.days[row]!);
  });
}

/** The flag column that the table itself has for a role, not one derived from the stage. */
function ownFlag(draft: DraftTable, role: string): FlagColumn | undefined {
  const source = draft.columns.get(role);
  if (source === undefined || source.reading.unit === 'derived') return undefined;
  return source.reading.column?.kind === 'flag' ? source.reading.column : undefined;
}

function noticeWhere(
  draft: DraftTable,
  code: string,
  severity: Severity,
  role: string,
  facts: Notice['facts'],
  concerns: (row: number) => boolean,
): readonly Notice[] {
  const rows: number[] = [];
  let count = 0;
  for (let row = 0; row < draft.rowCount; row += 1) {
    if (!concerns(row)) continue;
    count += 1;
    if (rows.length < mostCells) rows.push(row);
  }
  if (count === 0) return [];
  return [
    { code, severity, role, facts: { count, ...facts }, cells: rows.map((row) => cellOf(draft, row, role)) },
  ];
}
