import { unescapeXml } from './text';
import { XmlSyntaxError } from './XmlSyntaxError';

const none: ReadonlyMap<string, string> = new Map();

/**
 * Attributes by name as written, of the whole text of a start tag or of what follows the element's name in it.
 *
 * @throws {XmlSyntaxError} for one without value or quotes, named twice, or not apart from the one before
 * @example readAttributes('<row r="3" hidden="1">').get('r') // '3'
 */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  let position = tag.startsWith('<') ? nameEnd(tag) : 0;
  const end = contentEnd(tag);
  if (tag.slice(position, end).trim() === '') return none;
  const attributes = new Map<string, string>();
  while (position < end) {
    const equals = tag.indexOf('=', position);
    if (equals < 0 || equals >= end) break;
    const name = tag.slice(position, equals).trim();
    let open = equals + 1;
    while (isBlank(tag.charCodeAt(open))) open += 1;
    const quote = tag[open];
    const close = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : -1;
    const value = tag.slice(open + 1, close);
    const isApart = position === 0 || isBlank(tag.charCodeAt(position));
    if (close < 0 || !isApart || !isName(name) || attributes.has(name) || value.includes('<'))
      throw new XmlSyntaxError(`Not an attribute: ${name.slice(0, 40)}`);
    attributes.set(name, unescapeXml(value));
    position = close + 1;
  }
  if (tag.slice(position, end).trim() !== '') throw new XmlSyntaxError('An attribute without value');
  return attributes;
}

/** Whether it is one word: which letters a name may have is no question here. */
function isName(name: string): boolean {
  return name !== '' && !/[\s<>"']/.test(name);
}

function nameEnd(tag: string): number {
  const found = tag.search(/[\s/>]/);
  return found < 0 ? tag.length : found;
}

/** Where the attributes end: before `>`, `/>` or `/`. */
function contentEnd(tag: string): number {
  let end = tag.length;
  if (tag[end - 1] === '>') end -= 1;
  if (tag[end - 1] === '/') end -= 1;
  return end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
