import { readAttributes } from './readAttributes';
import { unescapeXml } from './text';
import { XmlDepthError, XmlLimitError, XmlSyntaxError } from './XmlSyntaxError';

/** An element with its place in the source, so that a part can be changed without touching the rest of it. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly prefix: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Character data directly inside. */
  text: string;
  /** Offsets in the source: `<` of the start tag, behind it, `<` of the end tag, behind it. */
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

/** Excel's own parts are nested some twenty levels deep. */
const DEEPEST = 256;
/** A tree of so many elements takes some 100 MB; styles with every format that Excel allows have 170,000. */
const MOST_ELEMENTS = 200_000;

/**
 * Reads a small part into a tree. Sheets and shared strings are scanned instead: they can be huge.
 *
 * @throws {XmlSyntaxError} for a part that is not well-formed, or declares a document type: no part of a workbook does
 * @throws {XmlLimitError} for one that is nested or sized beyond reason
 */
export function parseXml(source: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let position = 0;
  for (;;) {
    const start = source.indexOf('<', position);
    const parent = open[open.length - 1];
    if (parent === undefined && source.slice(position, start < 0 ? undefined : start).trim() !== '') {
      throw new XmlSyntaxError(`Text outside the root at ${position}`);
    }
    if (start < 0) break;
    if (parent !== undefined) parent.text += unescapeXml(source.slice(position, start));
    if (source.startsWith('<!--', start)) {
      position = behind(source, '-->', start);
    } else if (source.startsWith('<![CDATA[', start)) {
      position = behind(source, ']]>', start);
      if (parent !== undefined) parent.text += source.slice(start + 9, position - 3);
    } else if (source[start + 1] === '?') {
      position = behind(source, '?>', start);
    } else if (source[start + 1] === '!') {
      throw new XmlSyntaxError(`A document type at ${start}`);
    } else if (source[start + 1] === '/') {
      position = behind(source, '>', start);
      const closed = open.pop();
      const name = closed === undefined ? '' : qualifiedName(closed);
      if (source.slice(start + 2, position - 1).trimEnd() !== name || name === '') {
        throw new XmlSyntaxError(`Unexpected end tag at ${start}`);
      }
      closed!.contentEnd = start;
      closed!.end = position;
    } else {
      position = behindTag(source, start);
      const element = readStartTag(source, start, position);
      count += 1;
      if (parent !== undefined) parent.children.push(element);
      else if (root !== undefined) throw new XmlSyntaxError(`A second root at ${start}`);
      else root = element;
      if (source[position - 2] !== '/') open.push(element);
      if (open.length > DEEPEST) throw new XmlDepthError(DEEPEST);
      if (count > MOST_ELEMENTS) throw new XmlLimitError(`Too much at ${start}`);
    }
  }
  if (root === undefined || open.length > 0) throw new XmlSyntaxError('Unclosed element');
  return root;
}

function qualifiedName({ prefix, name }: XmlElement): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new XmlSyntaxError(`Missing ${mark} after ${from}`);
  return found + mark.length;
}

/** A quoted attribute value may hold `>`. */
function behindTag(source: string, start: number): number {
  let quote = '';
  for (let position = start + 1; position < source.length; position += 1) {
    const character = source[position]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return position + 1;
    }
  }
  throw new XmlSyntaxError(`Unclosed tag at ${start}`);
}

function readStartTag(source: string, start: number, end: number): XmlElement {
  const tag = source.slice(start + 1, end - 1);
  const qualified = /^[^\s/]+/.exec(tag)?.[0] ?? '';
  if (qualified === '') throw new XmlSyntaxError(`A tag without name at ${start}`);
  const colon = qualified.indexOf(':');
  return {
    name: qualified.slice(colon + 1),
    prefix: colon < 0 ? '' : qualified.slice(0, colon),
    attributes: readAttributes(tag.slice(qualified.length)),
    children: [],
    text: '',
    start,
    contentStart: end,
    contentEnd: end,
    end,
  };
}

/** First child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The element found by following child names from `element`. */
export function descend(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** Every element of that name at any depth, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const search = ({ children }: XmlElement): void => {
    for (const inner of children) {
      if (inner.name === name) found.push(inner);
      search(inner);
    }
  };
  search(element);
  return found;
}

/** The attribute of that name whatever its prefix: relationship ids are `r:id`, but the prefix is the writer's choice. */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  for (const [qualified, value] of element.attributes) if (qualified.endsWith(`:${name}`)) return value;
  return undefined;
}

/** xsd:boolean: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
