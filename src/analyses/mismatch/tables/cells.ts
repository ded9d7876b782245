import type { GroupName } from '../names/names';
import { watchedTable } from './lifecycleTables';
import { onboardingTable } from './onboardingTables';
import { priorityTable, reweightedTable } from './priorityTables';
import { quadrantsTable } from './quadrantsTable';
import { differenceTable, returnsTable } from './returnTables';

/** Cells that sentences and headlines both speak of. */

type ColumnOf<Table extends { readonly cellOf: (row: never, column: never) => unknown }> = Parameters<
  Table['cellOf']
>[1];

export const mismatchCell = (column: ColumnOf<typeof quadrantsTable>) =>
  quadrantsTable.cellOf(({ name }) => name === 'overinvested', column);

export const returnCell = (name: GroupName, column: ColumnOf<typeof returnsTable>) =>
  returnsTable.cellOf(({ group }) => group === name, column);

export const welchCell = (column: ColumnOf<typeof differenceTable>) =>
  differenceTable.cellOf(({ test }) => test === 'welch', column);

/** The table has one row. */
export const watchedCell = (column: ColumnOf<typeof watchedTable>) => watchedTable.cellOf(() => true, column);

export const onboardingCell = (name: GroupName, column: ColumnOf<typeof onboardingTable>) =>
  onboardingTable.cellOf(({ group }) => group === name, column);

export const priorityCell = (column: ColumnOf<typeof priorityTable>) =>
  priorityTable.cellOf(({ other }) => other === 'performance', column);

export const reweightedCell = (when: 'today' | 'then', column: ColumnOf<typeof reweightedTable>) =>
  reweightedTable.cellOf(({ isToday }) => isToday === (when === 'today'), column);
