import { childrenNamed, parseXml } from '../xml/parseXml';
import { requireKnown } from '../open/requireKnown';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type, the same in transitional and strict files: 'worksheet', 'styles'. */
  readonly kind: string;
  readonly type: string;
  /** Part name, or the address as written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds a part's relationships; '' stands for the package itself. */
export function relationshipPartOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** @throws {XmlSyntaxError} where two have one id: it would mean either of two parts */
export function readRelationships(xml: string, part: string): Relationship[] {
  const ids = new Set<string>();
  return childrenNamed(requireKnown(parseXml(xml), 'Relationships'), 'Relationship').map(({ attributes }) => {
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    const id = attributes.get('Id') ?? '';
    if (ids.has(id)) throw new XmlSyntaxError(`Two relationships ${id}`);
    ids.add(id);
    return {
      id,
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** Part name that a target means, seen from `part`: relative, or absolute with a leading slash. */
export function resolveTarget(part: string, target: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of decodeTarget(target).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target to write in `part` so that it means `target`. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
