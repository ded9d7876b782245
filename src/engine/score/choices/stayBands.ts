/** How often a member keeps its class, in words; the place in this list is the code in `bands`. */
export const stayNames = ['always', 'mostly', 'borderline'] as const;
export type StayName = (typeof stayNames)[number];

/** Shares of the draws from which on a member stays always, and mostly; below both it is borderline. */
export const stayShares = { always: 1, mostly: 0.8 } as const;

/**
 * In which band the share of draws lies that a member keeps its class in: 0 always (100 %), 1 mostly (80 % or more),
 * 2 borderline (below).
 *
 * @example
 * bandOf(0.8); // 1
 */
export function bandOf(stays: number): number {
  if (stays >= stayShares.always) return 0;
  return stays >= stayShares.mostly ? 1 : 2;
}

/** Whether a member is borderline; not where nothing was drawn. */
export function isBorderlineAt(
  { drawn }: { readonly drawn: { readonly bands: Uint8Array } | undefined },
  member: number,
): boolean {
  return drawn?.bands[member] === stayNames.indexOf('borderline');
}

/** How many of the members of a class are in each band, in the order of `stayNames`. */
export function countBands(
  bands: Uint8Array,
  isMember: (member: number) => boolean = () => true,
): readonly [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  // A band is a place among the three.
  for (let member = 0; member < bands.length; member++) if (isMember(member)) counts[bands[member]!]!++;
  return counts;
}
