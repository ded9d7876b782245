import type { PreviewGroup } from '../../analyses/Analysis';

/** Who moves between two previews of the same table. */
export interface GroupChange {
  /** Ids of those that come into the class that is looked at, and of those that leave it. */
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
  /** How many have another class than before; those that only one of the two previews knows are among them. */
  readonly moved: number;
}

/**
 * Compares who is where. Members are told by their ids, so that it does not matter in which order they stand.
 */
export function compareGroups(before: PreviewGroup, after: PreviewGroup): GroupChange {
  const classBefore = classesById(before);
  const classAfter = classesById(after);
  const entering: number[] = [];
  const leaving: number[] = [];
  let moved = 0;
  for (const [id, now] of classAfter) {
    const was = classBefore.get(id);
    if (was === now) continue;
    moved += 1;
    if (now === after.inside) entering.push(id);
    if (was === before.inside) leaving.push(id);
  }
  for (const [id, was] of classBefore) {
    if (classAfter.has(id)) continue;
    moved += 1;
    if (was === before.inside) leaving.push(id);
  }
  return { entering, leaving, moved };
}

function classesById({ ids, classes }: PreviewGroup): ReadonlyMap<number, number> {
  const byId = new Map<number, number>();
  // A class a member: both arrays have the same length.
  for (let place = 0; place < ids.length; place += 1) byId.set(ids[place]!, classes[place]!);
  return byId;
}
