import { findRespellings } from './findRespellings';
import type { Cause, GroupChange, Member, Move } from './RunChanges';
import { roundScore } from './roundScore';
import type { RunGroup } from './RunRecord';

/**
 * The class of a member by its figures, one a measure, and some lines. On a line that parts ties by name a member keeps the
 * class that it had, since the line itself does not tell.
 *
 * @param before its class so far
 */
export type ClassOf = (
  scores: readonly (number | null)[],
  lines: readonly (number | null)[],
  before: number,
) => number;

export interface ComparedGroups {
  readonly before: RunGroup;
  readonly after: RunGroup;
  /** The members of the later run, scored by the settings of the earlier one; undefined where that cannot be done. */
  readonly bySettingsBefore: RunGroup | undefined;
  readonly sameData: boolean;
  readonly sameSettings: boolean;
  readonly classOf: ClassOf;
}

/**
 * Who moved between two runs, and by what, one step at a time: first the values change, then the settings that make the scores,
 * then the lines; a cause is a step at which the class changes. What one step does depends on the steps before it, as
 * in every decomposition that goes step by step.
 */
export function compareGroups(compared: ComparedGroups): GroupChange {
  const { before, after } = compared;
  const placesBefore = new Map(before.names.map((name, place) => [name, place]));
  const moved: Move[] = [];
  const appeared: Member[] = [];
  let shared = 0;
  const causesOf = causesIn(compared);
  after.names.forEach((name, place) => {
    const to = classAt(after, place);
    const placeBefore = placesBefore.get(name);
    if (placeBefore === undefined) {
      appeared.push({ name, class: to });
      return;
    }
    placesBefore.delete(name);
    shared += 1;
    const from = classAt(before, placeBefore);
    if (from !== to) moved.push({ name, from, to, causes: causesOf(name, place, from, to) });
  });
  const gone = [...placesBefore].map(([name, place]) => ({ name, class: classAt(before, place) }));
  const namesOf = (members: readonly Member[]) => members.map(({ name }) => name);
  const respelt = findRespellings(namesOf(gone), namesOf(appeared));
  return { key: after.key, moved, appeared, gone, respelt, shared };
}

function causesIn({ before, after, bySettingsBefore, sameData, sameSettings, classOf }: ComparedGroups) {
  const places = new Map(bySettingsBefore?.names.map((name, place) => [name, place]));
  const lines = before.lines.map((line) => (line === null ? null : roundScore(line)));
  return (name: string, place: number, from: number, to: number): readonly Cause[] => {
    const byOldLines = (group: RunGroup, at: number, was: number) => classOf(scoresAt(group, at), lines, was);
    const stages: [Cause, number][] = [];
    const rescored = places.get(name);
    if (sameData && sameSettings) stages.push(['lines', to]);
    else if (sameData) stages.push(['settings', byOldLines(after, place, from)], ['lines', to]);
    else if (sameSettings) stages.push(['data', byOldLines(after, place, from)], ['lines', to]);
    else if (bySettingsBefore !== undefined && rescored !== undefined) {
      const withData = byOldLines(bySettingsBefore, rescored, from);
      stages.push(['data', withData], ['settings', byOldLines(after, place, withData)], ['lines', to]);
    } else stages.push(['dataOrSettings', byOldLines(after, place, from)], ['lines', to]);
    let now = from;
    return stages.flatMap(([cause, then]) => {
      if (then === now) return [];
      now = then;
      return [cause];
    });
  };
}

function classAt({ classes }: RunGroup, place: number): number {
  return Number(classes[place]);
}

function scoresAt({ scores }: RunGroup, place: number): readonly (number | null)[] {
  return scores.map((values) => values[place] ?? null);
}
