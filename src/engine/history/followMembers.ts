import type { RunGroup, RunRecord } from './RunRecord';

/** The class of a member in each of some runs, oldest first; undefined in a run that does not have it. */
export interface MemberPath {
  readonly name: string;
  readonly classes: readonly (number | undefined)[];
}

/**
 * The way of each member of a population through some runs, those only whose class was not always the same. Runs that do not
 * say who stood where are passed over.
 *
 * @param runs oldest first
 * @returns nothing for fewer than three such runs: two are compared in full elsewhere
 */
export function followMembers(runs: readonly RunRecord[], key: string): readonly MemberPath[] {
  const groups = runs.flatMap((run) => run.groups?.find((group) => group.key === key) ?? []);
  if (groups.length < 3) return [];
  const byName = groups.map(classesByName);
  const names = new Set(byName.flatMap((classes) => [...classes.keys()]));
  return [...names].flatMap((name) => {
    const classes = byName.map((known) => known.get(name));
    const told = new Set(classes.filter((code) => code !== undefined));
    return told.size > 1 ? [{ name, classes }] : [];
  });
}

function classesByName({ names, classes }: RunGroup): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, Number(classes[place])]));
}
