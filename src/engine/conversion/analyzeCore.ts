import type { ConversionParameters } from './parameters';
import type { Table } from '../table/types';
import { analyzeGroups, type GroupAnalysis } from './analyzeGroups';
import { measureOverall, type OverallFigures } from './measureOverall';
import { perSubject, type PerSubject } from './perSubject';
import type { Records } from './readRecords';

/** The core of the analysis: what the published report defines. */
export interface ConversionCore {
  readonly overall: OverallFigures;
  readonly subjects: PerSubject<GroupAnalysis>;
}

/** The published part of the report: rankings, tiers, feature differences and overall figures. */
export function analyzeCore(
  table: Table,
  records: Records,
  parameters: ConversionParameters,
): ConversionCore {
  return {
    overall: measureOverall(table, records.measures),
    subjects: perSubject((subject) => analyzeGroups(table, subject, records, parameters)),
  };
}
