import { type XmlElement } from '../xml/parseXml';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';
import { attributesOf, childrenOf } from './schema';

/**
 * A part whose root has that name, and nothing of which is called what it cannot be: a reader would pass it over, and a
 * format, a sheet or a table would be gone without a word. Extensions have prefixes that are declared.
 *
 * @throws {XmlSyntaxError}
 */
export function requireKnown(root: XmlElement, name: string): XmlElement {
  if (root.name !== name) throw new XmlSyntaxError(`Not ${name}: ${root.name}`);
  visit(root, root.prefix, ['xml', 'xmlns', '']);
  return root;
}

function visit(element: XmlElement, main: string, outer: readonly string[]): void {
  const own = [...element.attributes.keys()].filter((name) => name.startsWith('xmlns:'));
  const declared = own.length === 0 ? outer : [...outer, ...own.map((name) => name.slice(6))];
  const isMain = element.prefix === main;
  if (isMain && childrenOf(element.name) !== undefined && element.text.trim() !== '') {
    throw new XmlSyntaxError(`Words in ${element.name}`);
  }
  for (const name of element.attributes.keys()) {
    const colon = name.indexOf(':');
    if (colon > 0) requireDeclared(name.slice(0, colon), declared);
    else if (isMain && name !== 'xmlns') requireOneOf(attributesOf(element.name), name, element);
  }
  for (const child of element.children) {
    const declaresItself = child.attributes.has(`xmlns:${child.prefix}`);
    if (!declaresItself) requireDeclared(child.prefix, declared);
    if (isMain && child.prefix === main && !child.attributes.has('xmlns')) {
      requireOneOf(childrenOf(element.name), child.name, element);
    }
    visit(child, main, declared);
  }
}

function requireDeclared(prefix: string, declared: readonly string[]): void {
  if (!declared.includes(prefix)) throw new XmlSyntaxError(`A prefix that is not declared: ${prefix}`);
}

function requireOneOf(known: ReadonlySet<string> | undefined, name: string, element: XmlElement): void {
  if (known?.has(name) === false) throw new XmlSyntaxError(`${name} in ${element.name}`);
}
