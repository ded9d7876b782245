import type { AnswerPoint } from '../plan';
import type { KeyPoint } from '../sheet/page';
import type { Places } from '../sheet/Places';

/** The answer as the pane gives it: what the summary has found and the first thing to do, each with those named first. */
export function answerPoints(
  found: readonly KeyPoint[],
  toDo: readonly KeyPoint[],
  places: Pick<Places, 'link'>,
): AnswerPoint[] {
  return [...found, ...toDo.slice(0, 1)].map(({ text, target, who = [] }) => ({
    text,
    link: places.link(target),
    who: who.map(({ name, inFull = name, target: row }) => ({ name: inFull, link: places.link(row) })),
  }));
}
