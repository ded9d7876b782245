import { normalizeHeader } from './normalizeHeader';
import type { RegionColumn } from './RegionColumn';

/**
 * The column that a header chosen by the user means: that very header, else one that differs by case, width, blanks or
 * punctuation, else the lower part of a header of two rows where no other column has it. Of several columns of one header
 * the first that holds anything.
 */
export function findChosenColumn(columns: readonly RegionColumn[], chosen: string): RegionColumn | undefined {
  const filledFirst = [...columns].sort(
    (a, b) => Number(b.profile.filled > 0) - Number(a.profile.filled > 0),
  );
  const normalized = normalizeHeader(chosen);
  return (
    filledFirst.find(({ header }) => header === chosen) ??
    filledFirst.find(({ header }) => normalized !== '' && normalizeHeader(header) === normalized) ??
    onlyOne(columns.filter(({ header }) => header.endsWith(` / ${chosen}`)))
  );
}

/** The column under a header of two rows may be chosen by the lower one, where no other has the same. */
function onlyOne(columns: readonly RegionColumn[]): RegionColumn | undefined {
  return columns.length === 1 ? columns[0] : undefined;
}
