import { parseXml, type XmlElement } from '../xml/parseXml';
import { readAttributes } from '../xml/readAttributes';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';
import { setAttributes } from '../xml/editXml';
import { requireKnown } from './requireKnown';
import { sheetSections } from './schema';

const relationshipNamespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

interface Section {
  readonly name: string;
  xml: string;
}

/** A worksheet without its cells: its sections as text, each replaced on its own while the others stay as they are. */
export class SheetFrame {
  private openTag: string;
  private readonly before: string;
  private readonly sections: Section[] = [];
  private readonly behind: string;

  constructor(xml: string) {
    const root = requireKnown(parseXml(xml), 'worksheet');
    if (root.contentEnd === root.end) throw new XmlSyntaxError('An empty worksheet element');
    this.before = xml.slice(0, root.start);
    this.openTag = xml.slice(root.start, root.contentStart);
    let position = root.contentStart;
    for (const element of root.children) {
      this.sections.push({ name: element.name, xml: xml.slice(position, element.end) });
      position = element.end;
    }
    this.behind = xml.slice(position);
  }

  /** The section as a tree, with offsets in its `source`; undefined where the sheet has none. */
  section(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }

  all(name: string): XmlElement[] {
    return this.sections
      .filter((section) => section.name === name)
      .map((section) => parseXml(section.xml.trim()));
  }

  /** The section's text as it stands in the part. */
  source(name: string): string | undefined {
    return this.sections.find((section) => section.name === name)?.xml.trim();
  }

  sources(name: string): string[] {
    return this.sections.filter((section) => section.name === name).map((section) => section.xml.trim());
  }

  /** Puts the section in place of those of that name, at the place the schema gives it; none removes it. */
  replace(name: string, ...contents: readonly string[]): void {
    const first = this.sections.findIndex((section) => section.name === name);
    const at = first < 0 ? this.placeOf(name) : first;
    for (let index = this.sections.length - 1; index >= 0; index -= 1) {
      if (this.sections[index]!.name === name) this.sections.splice(index, 1);
    }
    this.sections.splice(at, 0, ...contents.map((xml) => ({ name, xml })));
  }

  /** The prefix bound to the relationships namespace, declared on the root where it is not yet. */
  relationshipPrefix(): string {
    for (const [name, value] of readAttributes(this.openTag)) {
      if (name.startsWith('xmlns:') && relationshipNamespaces.includes(value)) return name.slice(6);
    }
    this.openTag = setAttributes(this.openTag, { 'xmlns:r': relationshipNamespaces[0]! });
    return 'r';
  }

  /** The text around the cells: everything before `<sheetData`, everything behind it. */
  around(): { before: string; after: string } {
    const at = this.sections.findIndex((section) => section.name === 'sheetData');
    const text = (sections: Section[]) => sections.map((section) => section.xml).join('');
    return {
      before: this.before + this.openTag + text(this.sections.slice(0, at)),
      after: text(this.sections.slice(at + 1)) + this.behind,
    };
  }

  /** Behind the last section that may stand before it. Sections that the schema does not name keep their neighbours. */
  private placeOf(name: string): number {
    const rank = sheetSections.indexOf(name);
    let place = 0;
    this.sections.forEach((section, index) => {
      const known = sheetSections.indexOf(section.name);
      if (known >= 0 && known <= rank) place = index + 1;
    });
    return place;
  }
}
