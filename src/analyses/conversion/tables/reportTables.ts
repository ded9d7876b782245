import { dataCheckTables } from '../../../report/dataCheck/dataCheckSheet';
import type { AnyTable } from '../../../report/table/defineTable';
import type { ReportContext } from '../ReportContext';
import { actionsTable } from './actionsTable';
import { cautionsTable } from './cautionsTable';
import { chartTables } from './chartTables';
import { evidenceTables } from './evidenceTables';
import { featureTables } from './featureTables';
import { featureTestsTable } from './featureTestsTable';
import { figuresTable } from './figuresTable';
import { followUpsTable } from './followUpsTable';
import { funnelTables } from './funnelTables';
import { kpisTable } from './kpisTable';
import { rankingTables, tierTables } from './rankingTables';
import { rejectReasonsTable } from './rejectReasonsTable';
import { teamsTable } from './teamsTable';
import { tiersTable } from './tiersTable';

/** Every table of the report. */
export const reportTables: readonly AnyTable<ReportContext>[] = [
  ...Object.values(tierTables),
  ...Object.values(featureTables),
  ...Object.values(rankingTables),
  actionsTable,
  followUpsTable,
  tiersTable,
  rejectReasonsTable,
  ...Object.values(evidenceTables),
  ...funnelTables,
  teamsTable,
  featureTestsTable,
  kpisTable,
  cautionsTable,
  figuresTable,
  ...chartTables,
  ...dataCheckTables,
];
