import { followMembers, type MemberPath } from '../../engine/history/followMembers';
import type { GroupChange, Member, Move } from '../../engine/history/RunChanges';
import type { HistoryContext, PopulationWords, RunHistory } from './HistoryContext';

interface Row {
  readonly words: PopulationWords;
}
export interface MoveRow extends Move, Row {}
export interface PathRow extends MemberPath, Row {}
export interface PresenceRow extends Member, Row {
  readonly isNew: boolean;
  /** The name of the other run that may be the same. */
  readonly perhaps: string | undefined;
}

/** So many stand on the sheet; it says how many more there are. */
export const mostMoved = 5_000;

/** Who changed class: into the class that is looked at first, then out of it, then all others. */
export function movesOf({ history }: HistoryContext): readonly MoveRow[] {
  return perPopulation(history, ({ moved }, words) => {
    const rank = ({ from, to }: MoveRow) => (to === words.inside ? 0 : from === words.inside ? 1 : 2);
    return moved.map((move) => ({ ...move, words })).sort((a, b) => rank(a) - rank(b));
  });
}

/** Who is new, then who is gone, each with the name of the other run that may be the same. */
export function presenceOf({ history }: HistoryContext): readonly PresenceRow[] {
  return perPopulation(history, ({ appeared, gone, respelt }, words) => {
    const names = new Map<string, string>(
      respelt.flatMap(({ before, after }) => [
        [`new ${after}`, before] as const,
        [`gone ${before}`, after] as const,
      ]),
    );
    return [
      ...appeared.map((member) => ({
        ...member,
        words,
        isNew: true,
        perhaps: names.get(`new ${member.name}`),
      })),
      ...gone.map((member) => ({
        ...member,
        words,
        isNew: false,
        perhaps: names.get(`gone ${member.name}`),
      })),
    ];
  });
}

/** So many runs are followed, this one among them. */
const mostFollowed = 6;

/** Those whose class changed in the last runs, with their way through them. */
export function pathsOf({ history }: HistoryContext): readonly PathRow[] {
  if (history === undefined) return [];
  const runs = [history.record, ...history.earlier].slice(0, mostFollowed).reverse();
  return Object.entries(history.words.populations).flatMap(([key, words]) =>
    followMembers(runs, key).map((path) => ({ ...path, words })),
  );
}

function perPopulation<Row>(
  history: RunHistory | undefined,
  rows: (change: GroupChange, words: PopulationWords) => readonly Row[],
): readonly Row[] {
  return (history?.changes?.groups ?? []).flatMap((change) => {
    const words = history?.words.populations[change.key];
    return words === undefined ? [] : rows(change, words);
  });
}
