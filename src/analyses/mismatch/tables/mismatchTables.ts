import type { AnyTable } from '../../../report/table/defineTable';
import type { MismatchContext } from '../MismatchContext';
import { actionsTable, recommendationsTable } from './actionTables';
import { cautionsTable } from './cautionsTable';
import { boxTables, scatterTable } from './chartDataTables';
import { groupedReturnTables, returnsByLifecycleTable, teamByLevelTable } from './groupedReturnTables';
import { lifecycleTable, watchedTable } from './lifecycleTables';
import { mismatchListTable } from './mismatchListTable';
import { bandsTable, onboardingTable, strataTable } from './onboardingTables';
import {
  alignmentTable,
  explainedTable,
  priorityTable,
  reweightedTable,
  thirdsTable,
} from './priorityTables';
import { quadrantsTable } from './quadrantsTable';
import { differenceTable, returnsTable } from './returnTables';
import { scoresTable } from './scoresTable';
import { gapTable, sensitivityTable, weightsTable } from './scoreTables';
import { marginTables, segmentsTable } from './segmentTables';

/** Every table of the mismatch report. */
export const mismatchTables: readonly AnyTable<MismatchContext>[] = [
  quadrantsTable,
  lifecycleTable,
  watchedTable,
  marginTables.industry,
  marginTables.size,
  segmentsTable,
  explainedTable,
  priorityTable,
  thirdsTable,
  alignmentTable,
  gapTable,
  weightsTable,
  sensitivityTable,
  reweightedTable,
  onboardingTable,
  bandsTable,
  strataTable,
  returnsTable,
  differenceTable,
  groupedReturnTables.level.groups,
  groupedReturnTables.level.pairs,
  groupedReturnTables.team.groups,
  groupedReturnTables.team.pairs,
  teamByLevelTable,
  returnsByLifecycleTable,
  recommendationsTable,
  actionsTable,
  mismatchListTable,
  scoresTable,
  cautionsTable,
  scatterTable,
  boxTables.level,
  boxTables.team,
];
