import type { Catalogue, ClassDescription, MemberDescription, MemberKind } from './types';

const CLASS_START = /^ {4}var (\w+) = \(function \(_super\) \{/;
const CLASS_END = /^ {4}\}\((.*)\)\);/;
const PROPERTY = /Object\.defineProperty\(\w+\.prototype, "(\w+)"/;
const FUNCTION = /^ {8}\w+\.prototype\.(\w+) = function/;
const RETURNED_LIST = /^ {16}return (\[.*\]);/;
const REQUIREMENT = /_throwIfApiNotSupported\("\w+\.(\w+)", (_defaultApiSetName|"[^"]+"), "([\d.]+)"/;
const NAVIGATION = /_createPropertyObject\((?:Excel|OfficeCore)\.\w+, this, "(\w+)"/;
const METHOD = /(?:_createMethodObject\([\w.]+, this|_invokeMethod\(this), "(\w+)"/;
const SETTER = /_invokeSetProperty\(this, "(\w+)"/;
const ENUMERATION_VALUE = /^ {8}(\w+)\["\w+"\] = "(\w+)";/;
const ITEM = /_createChildItemObject\((?:Excel|OfficeCore)\.(\w+), /;

/** Names that hand-written parts of Microsoft's client send instead of the generated ones: wire name to public name. */
const HAND_WRITTEN_SETTERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Worksheet: [
    ['Gridlines', 'showGridlines'],
    ['Headings', 'showHeadings'],
  ],
};

/** What is noted of a class while its lines go by. */
interface ClassNotes {
  readonly name: string;
  itemClass: string | undefined;
  readonly lists: Map<string, readonly unknown[]>;
  readonly requirements: Map<string, string>;
  /** Public name by wire name. */
  readonly navigations: Map<string, string>;
  readonly methods: Map<string, string>;
  readonly setters: Map<string, string>;
}

/**
 * Reads the classes of the Excel object model out of the text of `excel-web-16.00.debug.js`, the readable build of
 * Microsoft's client: names, wire names, what can be set, and the requirement set of each member.
 */
export function readCatalogue(source: string): Catalogue {
  const classes = new Map<string, ClassDescription>();
  const enumerations = new Map<string, string[]>();
  let notes: ClassNotes | undefined;
  let member = '';
  for (const line of source.slice(Math.max(0, source.indexOf('\nvar Excel;'))).split('\n')) {
    const start = CLASS_START.exec(line);
    if (start) {
      notes = startClass(start[1] ?? '');
      continue;
    }
    if (notes === undefined) {
      noteEnumerationValue(enumerations, line);
      continue;
    }
    const end = CLASS_END.exec(line);
    if (end) {
      if (end[1] === 'OfficeExtension.ClientObject') classes.set(notes.name, describeClass(notes));
      notes = undefined;
      continue;
    }
    member = PROPERTY.exec(line)?.[1] ?? FUNCTION.exec(line)?.[1] ?? member;
    noteLine(notes, member, line);
  }
  if (classes.size === 0)
    throw new Error('This is not the debug build of office.js: it holds no class of Excel.');
  return { classes, enumerations };
}

function noteEnumerationValue(enumerations: Map<string, string[]>, line: string): void {
  const found = ENUMERATION_VALUE.exec(line);
  if (!found) return;
  const [, name = '', value = ''] = found;
  const values = enumerations.get(name);
  if (values === undefined) enumerations.set(name, [value]);
  else values.push(value);
}

function startClass(name: string): ClassNotes {
  return {
    name,
    itemClass: undefined,
    lists: new Map(),
    requirements: new Map(),
    navigations: new Map(),
    methods: new Map(),
    setters: new Map(),
  };
}

function noteLine(notes: ClassNotes, member: string, line: string): void {
  const list = member.startsWith('_') ? RETURNED_LIST.exec(line)?.[1] : undefined;
  if (list !== undefined) notes.lists.set(member, JSON.parse(list) as unknown[]);
  const requirement = REQUIREMENT.exec(line);
  if (requirement) {
    const [, name = '', set = '', version] = requirement;
    notes.requirements.set(name, `${set.startsWith('"') ? set.slice(1, -1) : 'ExcelApi'} ${version}`);
  }
  note(notes.navigations, NAVIGATION, line, member);
  note(notes.methods, METHOD, line, member);
  note(notes.setters, SETTER, line, member);
  notes.itemClass ??= ITEM.exec(line)?.[1];
}

function note(found: Map<string, string>, pattern: RegExp, line: string, member: string): void {
  const wireName = pattern.exec(line)?.[1];
  if (wireName !== undefined && !found.has(wireName)) found.set(wireName, member);
}

function describeClass(notes: ClassNotes): ClassDescription {
  const members = new Map<string, MemberDescription>();
  const wire = {
    scalar: new Map<string, MemberDescription>(),
    navigation: new Map<string, MemberDescription>(),
    method: new Map<string, MemberDescription>(),
  };
  const add = (kind: MemberKind, name: string, wireName: string, writable: boolean) => {
    const requirement = notes.requirements.get(name);
    const description = { kind, name, wireName, requirement, writable };
    if (!members.has(name.toLowerCase())) members.set(name.toLowerCase(), description);
    wire[kind].set(wireName, description);
  };
  const names = (notes.lists.get('_scalarPropertyNames') ?? []) as string[];
  const wireNames = (notes.lists.get('_scalarPropertyOriginalNames') ?? []) as string[];
  const writable = (notes.lists.get('_scalarPropertyUpdateable') ?? []) as boolean[];
  names.forEach((name, index) => add('scalar', name, wireNames[index] ?? name, writable[index] ?? false));
  for (const [wireName, name] of notes.navigations) add('navigation', name, wireName, false);
  for (const [wireName, name] of notes.methods) add('method', name, wireName, false);
  for (const [wireName, name] of [...notes.setters, ...(HAND_WRITTEN_SETTERS[notes.name] ?? [])]) {
    const scalar = members.get(name.toLowerCase());
    if (scalar?.kind === 'scalar') wire.scalar.set(wireName, scalar);
  }
  return { name: notes.name, itemClass: notes.itemClass, members, wire };
}
