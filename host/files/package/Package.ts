import { inPart } from '../open/PartProblem';
import { type Room, TREE } from '../Room';
import { decodePart, encodePart, LONGEST_TEXT } from '../xml/decodePart';
import { escapeXml } from '../xml/text';
import { childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { applyEdits } from '../xml/editXml';
import { XmlLimitError } from '../xml/XmlSyntaxError';
import { PackedPart, type PartContent, sizeOf } from './PackedPart';
import { type Relationship, readRelationships, relationshipPartOf, relativeTarget } from './relationships';

export const contentTypesPart = '[Content_Types].xml';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * The parts of a package while they are read or changed. The map that it was made from is never changed;
 * relationships and content types are edited in their own text, so that whatever is not edited stays.
 */
export class Package {
  private readonly parts: Map<string, PartContent>;
  private readonly namesByLowerCase = new Map<string, string>();

  /** Those that were asked for last: a sheet's are asked for several times, one sheet after the other. */
  private latest: { content: PartContent; part: string; read: readonly Relationship[] } | undefined;

  /** @param room where what is read whole takes its share; none where it was read before */
  constructor(
    parts: ReadonlyMap<string, PartContent>,
    private readonly room?: Room,
  ) {
    this.parts = new Map(parts);
    for (const name of parts.keys()) this.namesByLowerCase.set(name.toLowerCase(), name);
  }

  get contents(): ReadonlyMap<string, PartContent> {
    return this.parts;
  }

  has(part: string): boolean {
    return this.content(part) !== undefined;
  }

  /** Unfolded. */
  bytes(part: string): Uint8Array | undefined {
    const content = this.content(part);
    if (content !== undefined) this.room?.take(sizeOf(content));
    return content instanceof PackedPart ? content.unfold() : content;
  }

  /** As it is kept, which may be folded. Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
  content(part: string): PartContent | undefined {
    return this.parts.get(part) ?? this.parts.get(this.namesByLowerCase.get(part.toLowerCase()) ?? '');
  }

  /** @throws {PartProblem} for a part that is no text */
  text(part: string): string | undefined {
    const content = this.content(part);
    if (content === undefined) return undefined;
    return inPart(part, () => {
      if (sizeOf(content) > LONGEST_TEXT) throw new XmlLimitError(`${sizeOf(content)} bytes of text`);
      this.room?.take(TREE * sizeOf(content));
      return decodePart(content instanceof PackedPart ? content.unfold() : content);
    });
  }

  /**
   * The part as a tree; undefined where there is no such part.
   *
   * @throws {PartProblem} for a part that is not well-formed
   */
  xml(part: string): XmlElement | undefined {
    const text = this.text(part);
    return text === undefined ? undefined : inPart(part, () => parseXml(text));
  }

  set(part: string, content: string | PartContent): void {
    const name = this.namesByLowerCase.get(part.toLowerCase()) ?? part;
    this.namesByLowerCase.set(name.toLowerCase(), name);
    this.parts.set(name, typeof content === 'string' ? encodePart(content) : content);
  }

  /** Removes a part with its relationships and its content type. */
  remove(part: string): void {
    const name = this.namesByLowerCase.get(part.toLowerCase()) ?? part;
    this.namesByLowerCase.delete(name.toLowerCase());
    this.parts.delete(name);
    this.parts.delete(relationshipPartOf(name));
    this.namesByLowerCase.delete(relationshipPartOf(name).toLowerCase());
    this.setContentType(name, undefined);
  }

  /** `xl/charts/chart#.xml` with the first free number in place of `#`. */
  unusedName(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace('#', String(number));
      if (!this.namesByLowerCase.has(name.toLowerCase())) return name;
    }
  }

  /** @throws {PartProblem} */
  relationships(part: string): readonly Relationship[] {
    const relationshipPart = relationshipPartOf(part);
    const content = this.content(relationshipPart);
    if (content === undefined) return [];
    if (this.latest?.content !== content || this.latest.part !== part) {
      const xml = this.text(relationshipPart) ?? '';
      const read = inPart(relationshipPart, () => readRelationships(xml, part));
      this.latest = { content, part, read };
    }
    return this.latest.read;
  }

  /** The first related part of that kind. */
  related(part: string, kind: string): string | undefined {
    return this.relationships(part).find((relationship) => relationship.kind === kind)?.target;
  }

  /** Returns the new relationship's id. */
  addRelationship(part: string, type: string, target: string, external = false): string {
    const relationshipPart = relationshipPartOf(part);
    const xml =
      this.text(relationshipPart) ?? `${xmlDeclaration}<Relationships xmlns="${relationshipsNamespace}"/>`;
    const used = new Set(readRelationships(xml, part).map((relationship) => relationship.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const address = escapeXml(external ? target : relativeTarget(part, target));
    const mode = external ? ' TargetMode="External"' : '';
    const element = `<${prefixOf(xml)}Relationship Id="rId${number}" Type="${type}" Target="${address}"${mode}/>`;
    this.set(relationshipPart, appendToRoot(xml, element));
    return `rId${number}`;
  }

  removeRelationship(part: string, id: string): void {
    const relationshipPart = relationshipPartOf(part);
    const xml = this.text(relationshipPart);
    if (xml === undefined) return;
    const element = parseXml(xml).children.find((candidate) => candidate.attributes.get('Id') === id);
    if (element !== undefined) {
      this.set(relationshipPart, applyEdits(xml, [{ start: element.start, end: element.end, text: '' }]));
    }
  }

  contentType(part: string): string | undefined {
    const root = parseXml(this.text(contentTypesPart) ?? '<Types/>');
    const override = childrenNamed(root, 'Override').find(({ attributes }) =>
      samePart(attributes.get('PartName'), part),
    );
    if (override !== undefined) return override.attributes.get('ContentType');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return childrenNamed(root, 'Default')
      .find(({ attributes }) => attributes.get('Extension')?.toLowerCase() === extension)
      ?.attributes.get('ContentType');
  }

  /** Whether a part that is there says to be of such a type. */
  hasContentType(type: RegExp): boolean {
    return childrenNamed(this.xml(contentTypesPart), 'Override').some(
      ({ attributes }) =>
        type.test(attributes.get('ContentType') ?? '') &&
        this.has((attributes.get('PartName') ?? '').replace(/^\//, '')),
    );
  }

  setContentType(part: string, type: string | undefined): void {
    const xml = this.text(contentTypesPart) ?? '';
    const override = childrenNamed(parseXml(xml), 'Override').find(({ attributes }) =>
      samePart(attributes.get('PartName'), part),
    );
    const element =
      type === undefined
        ? ''
        : `<${prefixOf(xml)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
    if (override !== undefined) {
      this.set(
        contentTypesPart,
        applyEdits(xml, [{ start: override.start, end: override.end, text: element }]),
      );
    } else if (type !== undefined) {
      this.set(contentTypesPart, appendToRoot(xml, element));
    }
  }
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document with `element` as the last child of its root. */
export function appendToRoot(xml: string, element: string): string {
  const root = parseXml(xml);
  if (root.contentEnd !== root.end) {
    return applyEdits(xml, [{ start: root.contentEnd, end: root.contentEnd, text: element }]);
  }
  const tag = xml.slice(root.start, root.end).replace(/\s*\/>$/, '>');
  const name = `${root.prefix === '' ? '' : `${root.prefix}:`}${root.name}`;
  return applyEdits(xml, [{ start: root.start, end: root.end, text: `${tag}${element}</${name}>` }]);
}

function prefixOf(xml: string): string {
  const { prefix } = parseXml(xml);
  return prefix === '' ? '' : `${prefix}:`;
}

function samePart(partName: string | undefined, part: string): boolean {
  return partName?.replace(/^\//, '').toLowerCase() === part.toLowerCase();
}
