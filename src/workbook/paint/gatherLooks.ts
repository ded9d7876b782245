import type { AreaOnSheet } from '../../report/plan';
import { doMeet, joinAcross, joinAreas, joinDown, withoutArea } from './areas';
import { type AskedLook, type CellLook, setShared, setSingle } from './CellLook';
import type { DecoratedSheet, Decoration } from './Decoration';
import { decorateArea } from './decorateArea';
import { decorateAreas, type FormatPart } from './decorateAreas';
import { mergeAreas } from './mergeAreas';

/** One look with all the cells of a sheet that have it. */
interface Group {
  readonly name: keyof CellLook;
  readonly value: never;
  readonly areas: readonly AreaOnSheet[];
}

/** The order in which looks are asked for: heights that follow from texts come last. */
const names = [
  ...(Object.keys(setSingle) as (keyof typeof setSingle)[]),
  ...(Object.keys(setShared) as (keyof typeof setShared)[]),
];

/**
 * The looks of a sheet in few requests: each is asked for once, for all the cells that have it, and looks of the same
 * cells together.
 */
export function gatherLooks(on: DecoratedSheet, asked: readonly AskedLook[]): readonly Decoration[] {
  const groups = names.flatMap((name) => groupsOf(name, asked));
  const shared = new Map<string, { areas: readonly AreaOnSheet[]; parts: FormatPart[] }>();
  const single: Decoration[] = [];
  for (const { name, value, areas } of groups) {
    if (name === 'merged') {
      single.push(...mergeAreas(on, areas, value));
      continue;
    }
    if (name === 'numberFormat') {
      const set = setSingle[name];
      single.push(
        ...areas.map((area) => decorateArea(on, 'formatRefused', area, [(range) => set(range, value)])),
      );
      continue;
    }
    const set = setShared[name] as (format: Excel.RangeFormat, value: never) => void;
    // By itself, so that it comes after everything that makes a text higher.
    const key = name === 'autofit' ? name : JSON.stringify(areas);
    if (!shared.has(key)) shared.set(key, { areas, parts: [] });
    shared.get(key)!.parts.push((format) => set(format, value));
  }
  return [
    ...single,
    ...[...shared.values()].flatMap(({ areas, parts }) => decorateAreas(on, 'formatRefused', areas, parts)),
  ];
}

/** By value, the cells that have it: no cell stands twice, so the order of the groups does not matter. */
function groupsOf(name: keyof CellLook, asked: readonly AskedLook[]): readonly Group[] {
  const areasOf = new Map<unknown, AreaOnSheet[]>();
  for (const some of apartByRows(asked.filter(({ look }) => look[name] !== undefined))) {
    for (const [value, areas] of lastOf(name, some)) {
      const alike = areasOf.get(value);
      if (alike === undefined) areasOf.set(value, [...areas]);
      else alike.push(...areas);
    }
  }
  const join = joins[name] ?? joinAreas;
  return [...areasOf]
    .filter(([, areas]) => areas.length > 0)
    .map(([value, areas]) => ({ name, value: value as never, areas: join(areas) }));
}

/**
 * The looks in lists that have no row in common, each in the order in which they were asked for: a summary has two
 * thousand, and to hold each against all before it takes over a second.
 */
function apartByRows(asked: readonly AskedLook[]): readonly (readonly AskedLook[])[] {
  const places = new Map(asked.map((one, place) => [one, place]));
  const lists: AskedLook[][] = [];
  let end = 0;
  for (const one of [...asked].sort((a, b) => a.area.row - b.area.row)) {
    const { row, rows } = one.area;
    if (lists.length === 0 || row >= end) lists.push([]);
    lists.at(-1)!.push(one);
    end = Math.max(end, row + rows);
  }
  return lists.map((list) => list.sort((a, b) => places.get(a)! - places.get(b)!));
}

/** Of several looks for one cell the last. */
function lastOf(
  name: keyof CellLook,
  asked: readonly AskedLook[],
): ReadonlyMap<unknown, readonly AreaOnSheet[]> {
  const areasOf = new Map<unknown, readonly AreaOnSheet[]>();
  for (const { area, look } of asked) {
    for (const [value, areas] of areasOf) {
      if (!areas.some((one) => doMeet(one, area))) continue;
      const left = areas.flatMap((one) => withoutArea(one, area));
      areasOf.set(value, left);
    }
    areasOf.set(look[name], [...(areasOf.get(look[name]) ?? []), area]);
  }
  return areasOf;
}

/** What areas would look like as one larger area: a line below each, and each row of each one cell. */
const joins: Partial<Record<keyof CellLook, (areas: readonly AreaOnSheet[]) => readonly AreaOnSheet[]>> = {
  lineBelow: joinAcross,
  merged: joinDown,
};
