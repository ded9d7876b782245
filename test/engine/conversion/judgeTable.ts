import { analyzeCore } from '../../../src/engine/conversion/analyzeCore';
import { assignRecords } from '../../../src/engine/conversion/assignRecords';
import { compareTeams } from '../../../src/engine/conversion/compareTeams';
import { judgeSubject } from '../../../src/engine/conversion/judgeSubject';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { perSubject } from '../../../src/engine/conversion/perSubject';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import type { Table } from '../../../src/engine/table/types';

/** The verdicts and lists of a table without all that costs time and decides none: stability, tests, reasons. */
export function judgeTable(table: Table) {
  const parameters = defaultConversionParameters;
  const records = readRecords(table);
  const core = analyzeCore(table, records, parameters);
  const rankings = perSubject((subject) => core.subjects[subject].ranking);
  const assigned = assignRecords(table, records, rankings);
  const subjects = perSubject((subject) => ({
    ranking: rankings[subject],
    ...judgeSubject(assigned[subject], core.subjects[subject], parameters),
  }));
  return { subjects, teams: compareTeams(assigned, rankings) };
}
