import type { MemberDescription } from '../catalogue/types';
import { invalidArgument } from './ExcelError';
import type { ExcelSession } from './ExcelSession';
import type { HostObject } from './HostObject';
import { describe, identity, navigate, readProperty } from './members';

/** What a `load` asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Answer = Record<string, unknown>;

/** Properties of the object under their wire names, nested as asked for. Without a selection: every scalar. */
export function answerQuery(object: HostObject, query: QueryInfo, session: ExcelSession): Answer {
  const select = (query.Select ?? []).map(toPath);
  const expand = (query.Expand ?? []).map((path) => [...toPath(path), '*']);
  if (object.type.behaviour.items !== undefined) return answerCollection(object, query, session);
  const wanted = select.length + expand.length === 0 ? [['*']] : [...select, ...expand];
  return { ...identity(object, session), ...readPaths(object, wanted, session) };
}

function toPath(text: string): string[] {
  return text.split(/[/.]/).filter((part) => part !== '');
}

function answerCollection(object: HostObject, query: QueryInfo, session: ExcelSession): Answer {
  const members = describe(object, session).members;
  const isOwn = (path: string) => members.get(path.toLowerCase())?.kind === 'scalar';
  const select = query.Select ?? [];
  const own = select.filter(isOwn);
  const ofItems = select.filter((path) => !isOwn(path));
  const answer = readPaths(object, select.length === 0 ? [['*']] : own.map(toPath), session);
  if (own.length > 0 && ofItems.length === 0) return answer;
  const skip = query.Skip ?? 0;
  const all = object.type.behaviour.items?.(object.target, session) ?? [];
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  answer['_Items'] = items.map((item, index) => ({
    _Index: skip + index,
    ...answerQuery(item, { Select: ofItems, Expand: query.Expand ?? [] }, session),
  }));
  return answer;
}

/** Reads `name`, `format/fill/color` and `*` (every scalar) of one object. */
function readPaths(object: HostObject, paths: readonly string[][], session: ExcelSession): Answer {
  const { members } = describe(object, session);
  const answer: Answer = {};
  const below = new Map<MemberDescription, string[][]>();
  for (const [head = '*', ...rest] of paths) {
    if (head === '*') {
      Object.assign(answer, readScalars(object, session));
      continue;
    }
    const member = members.get(head.toLowerCase());
    if (member === undefined || member.kind === 'method') {
      throw invalidArgument(`The property '${head}' is not available on ${object.type.name}.`);
    }
    if (member.kind === 'scalar') answer[member.wireName] = readProperty(object, member, session);
    else below.set(member, [...(below.get(member) ?? []), rest.length === 0 ? ['*'] : rest]);
  }
  for (const [member, rest] of below) {
    const child = navigate(object, member.wireName, session);
    answer[member.wireName] = child === null ? null : answerPaths(child, rest, session);
  }
  return answer;
}

function answerPaths(object: HostObject, paths: string[][], session: ExcelSession): Answer {
  return answerQuery(object, { Select: paths.map((path) => path.join('/')) }, session);
}

/** Every scalar that the stand-in has; one that it has not stays unloaded, so that reading it fails loudly. */
function readScalars(object: HostObject, session: ExcelSession): Answer {
  const answer: Answer = {};
  for (const member of describe(object, session).members.values()) {
    if (member.kind !== 'scalar' || member.name === '_ReferenceId') continue;
    if (!session.requirements.has(member.requirement)) continue;
    if (object.type.behaviour.properties?.[member.name]?.get === undefined) continue;
    answer[member.wireName] = readProperty(object, member, session);
  }
  return answer;
}
