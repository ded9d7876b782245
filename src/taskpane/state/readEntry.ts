/** Between which numbers an entry may be, in the unit in which it is typed. */
export interface EntryLimits {
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
}

/** What was made of a typed number, and why where it is not what was typed. */
export interface Entry {
  /** Undefined where nothing could be read. */
  readonly value: number | undefined;
  readonly change: 'none' | 'unreadable' | 'tooSmall' | 'tooLarge' | 'rounded';
}

/**
 * Reads a number as it is typed: with a percent sign, a unit or grouping commas, also in full-width characters.
 * Outside its limits it becomes the nearest one, and the change says so.
 *
 * @example readEntry('90 %', { minimum: 1, maximum: 80, isWhole: false }) // { value: 80, change: 'tooLarge' }
 */
export function readEntry(text: string, { minimum, maximum, isWhole }: EntryLimits): Entry {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').replace('−', '-').replace(/%$/, '');
  const isGrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const typed = plain === '' ? Number.NaN : Number(isGrouped ? plain.replaceAll(',', '') : plain);
  if (!Number.isFinite(typed)) return { value: undefined, change: 'unreadable' };
  if (typed < minimum) return { value: minimum, change: 'tooSmall' };
  if (typed > maximum) return { value: maximum, change: 'tooLarge' };
  const value = isWhole ? Math.round(typed) : typed;
  return { value, change: value === typed ? 'none' : 'rounded' };
}
