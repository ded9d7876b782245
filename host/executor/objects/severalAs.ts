import type { Arguments } from '../Arguments';
import type { ExcelSession } from '../ExcelSession';
import { HostObject, ObjectType } from '../HostObject';
import type { Behaviour, Property } from '../HostObject';

type Several = readonly HostObject[];

const known = new Map<ObjectType<unknown>, ObjectType<Several>>();

/**
 * One object in place of several of a class: it says what all of them have in common, or null, and what is set or called
 * reaches each. So `RangeAreas.format` stands for the formats of its areas ("Work with multiple ranges simultaneously in
 * Excel add-ins").
 */
export function severalAs(objects: Several): HostObject {
  const [first] = objects;
  if (first === undefined) throw new RangeError('Several are at least one.');
  const { type } = first;
  const lifted = known.get(type) ?? new ObjectType<Several>(type.name, lift(type.behaviour));
  known.set(type, lifted);
  return lifted.of(objects);
}

function lift(behaviour: Behaviour<unknown>): Behaviour<Several> {
  const { sheetOf, properties, navigations, commands, items } = behaviour;
  return {
    sheetOf: ([first]) => sheetOf?.(first?.target),
    properties: mapped(properties, liftProperty),
    navigations: mapped(
      navigations,
      (open) => (objects: Several, session: ExcelSession) =>
        severalAs(objects.flatMap(({ target }) => open(target, session) ?? [])),
    ),
    commands: mapped(
      commands,
      (command) => (objects: Several, call: Arguments, session: ExcelSession) =>
        objects.forEach(({ target }) => command(target, call, session)),
    ),
    ...(items === undefined ? {} : { items: liftItems(items) }),
  };
}

function liftProperty({ get, set }: Property<unknown>): Property<Several> {
  return {
    ...(get === undefined
      ? {}
      : { get: (objects, session) => common(objects.map(({ target }) => get(target, session))) }),
    ...(set === undefined
      ? {}
      : { set: (objects, value, session) => objects.forEach(({ target }) => set(target, value, session)) }),
  };
}

/** The same item of each: the bottom edges of several areas. */
function liftItems(
  items: NonNullable<Behaviour<unknown>['items']>,
): NonNullable<Behaviour<Several>['items']> {
  return (objects, session) => {
    const of = objects.map(({ target }) => items(target, session));
    return (of[0] ?? []).map((_, index) => severalAs(of.map((one) => one[index]!)));
  };
}

function common(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function mapped<From, To>(
  table: Readonly<Record<string, From>> | undefined,
  change: (from: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(table ?? {}).map(([name, from]) => [name, change(from)]));
}
