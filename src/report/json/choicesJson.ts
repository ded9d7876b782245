import type { ChoiceStability } from '../../engine/score/choices/Choice';
import { countBands, stayNames } from '../../engine/score/choices/stayBands';

/** So many of those who change are named; their number stands beside them. */
const mostNamed = 100;

/**
 * How far classes rest on the choices made: of each class how many members keep it always, mostly or are borderline, and
 * every choice made otherwise alone, those that change most first.
 *
 * @param classes by member, places in the names
 */
export function choicesJson(
  { drawn, singles }: ChoiceStability<string>,
  classes: Uint8Array,
  names: readonly string[],
  nameOf: (member: number) => string | null,
) {
  return {
    draws: drawn?.draws ?? null,
    methods: drawn?.methods ?? null,
    classes:
      drawn === undefined
        ? null
        : Object.fromEntries(
            names.map((name, code) => {
              const counts = countBands(drawn.bands, (member) => classes[member] === code);
              return [name, Object.fromEntries(stayNames.map((stay, band) => [stay, counts[band]]))];
            }),
          ),
    singles: singles.map(({ choice, changed, entered, left }) => ({
      ...choice,
      changed: changed.length,
      entered,
      left,
      names: Array.from(changed.subarray(0, mostNamed), nameOf),
    })),
  };
}

/** How often a member keeps its class, and the word for it. */
export function stayJson({ drawn }: ChoiceStability<string>, member: number) {
  return {
    stays: drawn?.stays[member] ?? null,
    stability: drawn === undefined ? null : (stayNames[drawn.bands[member] ?? NaN] ?? null),
  };
}
