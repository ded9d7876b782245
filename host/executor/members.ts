import type { ClassDescription, MemberDescription } from '../catalogue/types';
import { Arguments } from './Arguments';
import { ExcelError, invalidArgument, itemNotFound, notImplemented, notInRequirementSet } from './ExcelError';
import type { ExcelSession } from './ExcelSession';
import { HostObject } from './HostObject';

/** What Microsoft's catalogue says about the class of the object. */
export function describe(object: HostObject, session: ExcelSession): ClassDescription {
  const description = object.type.description ?? session.catalogue.classes.get(object.type.name);
  if (description === undefined) throw notImplemented(object.type.name);
  return description;
}

export function readProperty(object: HostObject, member: MemberDescription, session: ExcelSession): unknown {
  return at(object, member.name, () => {
    requireSet(member, session);
    if (member.name === '_ReferenceId') return object.referenceId ?? null;
    const get = object.type.behaviour.properties?.[member.name]?.get;
    if (get === undefined) throw notImplemented(`${object.type.name}.${member.name}`);
    return get(object.target, session) ?? null;
  });
}

/** Sets the property with this name on the wire. */
export function writeProperty(
  object: HostObject,
  wireName: string,
  value: unknown,
  session: ExcelSession,
): void {
  const member = describe(object, session).wire.scalar.get(wireName);
  if (member === undefined) throw notImplemented(`${object.type.name}.${wireName}`);
  at(object, member.name, () => {
    requireSet(member, session);
    const { behaviour } = object.type;
    const set = behaviour.properties?.[member.name]?.set;
    if (!member.writable) throw invalidArgument('The property is read-only.');
    if (set === undefined) throw notImplemented(`setting ${object.type.name}.${member.name}`);
    session.refuseOnPurpose(object.type.name, member.name);
    session.beforeChange(behaviour.sheetOf?.(object.target));
    set(object.target, value, session);
  });
}

/** The object behind a navigation property. */
export function navigate(object: HostObject, wireName: string, session: ExcelSession): HostObject | null {
  const member = describe(object, session).wire.navigation.get(wireName);
  if (member === undefined) throw notImplemented(`${object.type.name}.${wireName}`);
  return at(object, member.name, () => {
    requireSet(member, session);
    const open = object.type.behaviour.navigations?.[member.name];
    if (open === undefined) throw notImplemented(`${object.type.name}.${member.name}`);
    return open(object.target, session);
  });
}

/** The result of a method: a host object, null, or plain data. */
export function call(
  object: HostObject,
  wireName: string,
  values: readonly unknown[],
  session: ExcelSession,
): unknown {
  if (wireName === '_KeepReference') {
    session.references.keep(object);
    return null;
  }
  const member = describe(object, session).wire.method.get(wireName);
  if (member === undefined) throw notImplemented(`${object.type.name}.${wireName}`);
  return at(object, member.name, () => {
    requireSet(member, session);
    const { behaviour } = object.type;
    session.refuseOnPurpose(object.type.name, member.name);
    const method = behaviour.methods?.[member.name];
    if (method !== undefined) return method(object.target, new Arguments(values), session);
    const command = behaviour.commands?.[member.name];
    if (command !== undefined) {
      session.beforeChange(behaviour.sheetOf?.(object.target));
      return command(object.target, new Arguments(values), session);
    }
    return callOnCollection(object, member.name, new Arguments(values), session);
  });
}

/** What every collection of Excel can do with its items. */
function callOnCollection(object: HostObject, name: string, call: Arguments, session: ExcelSession): unknown {
  const items = object.type.behaviour.items?.(object.target, session);
  if (items === undefined) throw notImplemented(`${object.type.name}.${name}`);
  switch (name) {
    case 'getCount':
      return items.length;
    case 'getItem':
      return required(findItem(items, call.value(0), session));
    case 'getItemOrNullObject':
      return findItem(items, call.value(0), session) ?? null;
    case 'getItemAt': {
      const item = items[call.integer(0)];
      if (item === undefined) throw invalidArgument();
      return item;
    }
    case 'getFirst':
      return required(items[0]);
    case 'getLast':
      return required(items[items.length - 1]);
    default:
      throw notImplemented(`${object.type.name}.${name}`);
  }
}

/** `collection.getItem(key)` where office.js sends it as an indexer. */
export function getItem(object: HostObject, key: unknown, session: ExcelSession): HostObject {
  return at(object, 'getItem', () => {
    const items = object.type.behaviour.items?.(object.target, session);
    if (items === undefined) throw notImplemented(`${object.type.name}.getItem`);
    return required(findItem(items, key, session));
  });
}

function findItem(items: readonly HostObject[], key: unknown, session: ExcelSession): HostObject | undefined {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const has = (names: readonly string[]) => (item: HostObject) =>
    names.some((name) => {
      const value = item.type.behaviour.properties?.[name]?.get?.(item.target, session);
      return value !== undefined && value !== null && String(value).toLowerCase() === wanted;
    });
  return items.find(has(['id', '_Id'])) ?? items.find(has(['name', 'key', 'sideIndex']));
}

function required(item: HostObject | undefined): HostObject {
  if (item === undefined) throw itemNotFound();
  return item;
}

/** How office.js finds the object again: its id, or the reference that it asked for. Never null for a live object. */
export function identity(object: HostObject, session: ExcelSession): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (object.referenceId !== undefined) found['_ReferenceId'] = object.referenceId;
  const scalars = describe(object, session).wire.scalar;
  for (const wireName of ['Id', '_Id']) {
    const member = scalars.get(wireName);
    if (member === undefined || !session.requirements.has(member.requirement)) continue;
    const get = object.type.behaviour.properties?.[member.name]?.get;
    if (get !== undefined) found[wireName] = get(object.target, session);
  }
  return found;
}

/** Runs an operation on a member and says in its error where it was. */
function at<Result>(object: HostObject, member: string, operation: () => Result): Result {
  try {
    return operation();
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= `${object.type.name}.${member}`;
    throw error;
  }
}

function requireSet(member: MemberDescription, session: ExcelSession): void {
  if (!session.requirements.has(member.requirement)) throw notInRequirementSet();
}
