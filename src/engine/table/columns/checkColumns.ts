import type { DraftTable } from '../rows/DraftTable';
import type { ColumnCheck, RawGrid, RoleMatch, TableRegion, ToldFlag } from '../types';
import { formatOfColumn } from './formatOfColumn';
import { listReadings } from './listReadings';
import { regionColumn } from './gatherRows';
import { type ColumnProfile, profileColumn, sampleTexts } from './profileColumn';

/** What was decided about each column of a region, in the order of the sheet. */
export function checkColumns(
  grid: RawGrid,
  region: TableRegion,
  draft: DraftTable,
  matches: readonly RoleMatch[],
): readonly ColumnCheck[] {
  const checks: ColumnCheck[] = [];
  region.headers.forEach((header, index) => {
    const profile = profileColumn(regionColumn(grid, region, index, draft.rows));
    const place = { header, columnNumber: grid.origin.firstColumn + region.firstColumn + index };
    const samples = sampleTexts(profile.column);
    const readings = [...draft.columns.values()].filter(
      (column) => column.index === index && column.reading.unit !== 'derived',
    );
    const tells = toldFlags(profile, draft, index);
    for (const { role, reading } of readings) {
      checks.push({
        ...place,
        role,
        kind: reading.column?.kind ?? kindOf(profile, region, grid, index),
        certainty: matches.find((match) => match.role === role)?.certainty,
        unit: reading.unit,
        evidence: reading.evidence,
        filled: draft.rowCount - reading.missing - reading.unreadable,
        missing: reading.missing,
        unreadable: reading.unreadable,
        samples,
        readings: listReadings(profile, reading).readings,
        tells,
      });
    }
    if (readings.length > 0) return;
    checks.push({
      ...place,
      role: undefined,
      kind: kindOf(profile, region, grid, index),
      certainty: undefined,
      unit: '',
      evidence: {},
      filled: profile.filled,
      missing: profile.missing + profile.errors,
      unreadable: 0,
      samples,
      readings: [],
      tells,
    });
  });
  return checks;
}

/** The flags that are read from a column, its own and those that it stands in for. */
function toldFlags(profile: ColumnProfile, draft: DraftTable, index: number): readonly ToldFlag[] {
  return [...draft.columns.values()].flatMap(({ index: source, role, reading }) => {
    if (source !== index || reading.column?.kind !== 'flag') return [];
    return [{ role, ...listReadings(profile, reading) }];
  });
}

/** What a column that no role uses looks like. */
function kindOf(
  profile: ColumnProfile,
  region: TableRegion,
  grid: RawGrid,
  index: number,
): ColumnCheck['kind'] {
  if (profile.filled === 0) return 'empty';
  if (profile.numbers <= profile.filled / 2) return 'text';
  return formatOfColumn(grid.origin, region, index) === 'date' ? 'date' : 'number';
}
