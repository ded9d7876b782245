import type { Prose } from '../text/proseIn';

const mostNamed = 3;

/** The first of those who change by name, and that there are others. */
export function firstOfChanged(
  changed: ArrayLike<number>,
  nameOf: (member: number) => string,
  prose: Prose,
): string {
  const first = Array.from({ length: Math.min(changed.length, mostNamed) }, (_, place) =>
    nameOf(changed[place] ?? NaN),
  );
  const text = prose.list(first);
  return changed.length > mostNamed ? `${text}${prose.grammar.andOthers}` : text;
}
