import type { StyleRegistry } from '../../workbook/StyleRegistry';
import type { CellStyle } from '../../workbook/types';
import { writableFormatIds } from '../numberFormats';
import type { WorkbookStyles } from '../open/readStyles';
import { horizontalToFile, verticalToFile } from '../styleNames';
import { applyEdits, type Edit, setAttributes } from '../xml/editXml';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { escapeXml } from '../xml/text';
import { borderXml, fillXml, fontXml, rgb } from './styleXml';

type SectionName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';
/** The children of styleSheet in the order of the schema. */
const order =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * Gives each style of the model its cell format (xf) in the workbook's own styles.xml. What is there stays;
 * new fonts, fills, borders and formats are appended, each once.
 */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly appended = new Map<SectionName, string[]>();
  private readonly presentTexts = new Map<SectionName, ReadonlyMap<string, number>>();
  private readonly formatByStyle = new Map<number, number>();
  private readonly codes = new Map<string, number>();
  private highestFormatId = 163;

  constructor(
    private readonly xml: string,
    private readonly original: WorkbookStyles,
    private readonly registry: StyleRegistry,
  ) {
    this.root = parseXml(xml);
    for (const { attributes } of this.items('numFmts')) {
      const id = Number(attributes.get('numFmtId'));
      this.codes.set(attributes.get('formatCode') ?? '', id);
      this.highestFormatId = Math.max(this.highestFormatId, id);
    }
  }

  /** Index of the cell format for a style of the registry. */
  formatOf(style: number): number {
    const known = this.formatByStyle.get(style);
    if (known !== undefined) return known;
    const format = this.findOrAppend(this.registry.get(style));
    this.formatByStyle.set(style, format);
    return format;
  }

  /** Index of a differential format with these colours. */
  differentialFormat(fillColor: string | undefined, fontColor: string | undefined): number {
    const font = fontColor === undefined ? '' : `<font><color rgb="${rgb(fontColor)}"/></font>`;
    const fill =
      fillColor === undefined
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(fillColor)}"/><bgColor rgb="${rgb(fillColor)}"/></patternFill></fill>`;
    return this.append('dxfs', `<dxf>${font}${fill}</dxf>`);
  }

  /** The whole part with everything appended; the text it was made from where nothing was. */
  finish(): string {
    const edits: Edit[] = [];
    for (const [name, items] of this.appended) edits.push(...this.appendEdits(name, items));
    return applyEdits(this.xml, edits);
  }

  private findOrAppend(style: CellStyle): number {
    const base = style.base ?? 0;
    const before = this.original.formats[base];
    if (before === undefined) throw new RangeError(`The workbook has no cell format ${base}`);
    const wanted = style.base === undefined ? withDefaults(style, before) : style;
    if (sameLook(before, wanted)) return base;
    const element = this.items('cellXfs')[base]!;
    const attributes = new Map(element.attributes);
    const set = (name: string, value: number, apply: string) => {
      attributes.set(name, String(value));
      attributes.set(apply, '1');
    };
    if (wanted.numberFormat !== before.numberFormat) {
      set('numFmtId', this.numberFormat(wanted.numberFormat), 'applyNumberFormat');
    }
    if (!same(wanted.font, before.font)) {
      const font = this.items('fonts')[Number(attributes.get('fontId') ?? 0)];
      set('fontId', this.append('fonts', fontXml(wanted.font, before.font, font)), 'applyFont');
    }
    if (wanted.fill !== before.fill) set('fillId', this.fill(wanted.fill), 'applyFill');
    if (!same(wanted.borders, before.borders)) {
      set('borderId', this.append('borders', borderXml(wanted.borders)), 'applyBorder');
    }
    const alignment = alignmentXml(wanted, before, child(element, 'alignment'));
    if (alignment !== '') attributes.set('applyAlignment', '1');
    if (!attributes.has('xfId')) attributes.set('xfId', '0');
    const start = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const protection = child(element, 'protection');
    const kept = protection === undefined ? '' : this.xml.slice(protection.start, protection.end);
    const content = this.unprefixed(alignment + kept);
    return this.append('cellXfs', content === '' ? `<xf${start}/>` : `<xf${start}>${content}</xf>`);
  }

  private numberFormat(code: string): number {
    const known = writableFormatIds.get(code) ?? this.codes.get(code);
    if (known !== undefined) return known;
    this.highestFormatId += 1;
    this.codes.set(code, this.highestFormatId);
    this.append('numFmts', `<numFmt numFmtId="${this.highestFormatId}" formatCode="${escapeXml(code)}"/>`);
    return this.highestFormatId;
  }

  /** Fill 0 is no fill in every workbook. */
  private fill(color: string | undefined): number {
    return color === undefined ? 0 : this.append('fills', fillXml(color));
  }

  private items(name: SectionName): XmlElement[] {
    return child(this.root, name)?.children.filter((item) => item.name !== 'extLst') ?? [];
  }

  /** Items of the opened file by their text: what an earlier save appended is found again instead of repeated. */
  private present(name: SectionName): ReadonlyMap<string, number> {
    let texts = this.presentTexts.get(name);
    if (texts === undefined) {
      const entries = this.items(name).map(({ start, end }, index): [string, number] => {
        return [this.unprefixed(this.xml.slice(start, end)), index];
      });
      // Of equal items the first one counts.
      texts = new Map(entries.reverse());
      this.presentTexts.set(name, texts);
    }
    return texts;
  }

  /** Index of the item in its section; new ones are counted behind those that were there. */
  private append(name: SectionName, item: string): number {
    const present = this.present(name).get(item);
    if (present !== undefined) return present;
    const items = this.appended.get(name) ?? [];
    this.appended.set(name, items);
    const known = items.indexOf(item);
    const index = known >= 0 ? known : items.push(item) - 1;
    return this.items(name).length + index;
  }

  private appendEdits(name: SectionName, items: readonly string[]): Edit[] {
    const prefix = this.root.prefix === '' ? '' : `${this.root.prefix}:`;
    const text = items.join('').replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
    const section = child(this.root, name);
    if (section === undefined) {
      const at = this.placeOf(name);
      return [
        { start: at, end: at, text: `<${prefix}${name} count="${items.length}">${text}</${prefix}${name}>` },
      ];
    }
    const count = childrenNamed(section, section.children[0]?.name ?? '').length + items.length;
    const tag = setAttributes(this.xml.slice(section.start, section.contentStart), { count: String(count) });
    if (section.contentEnd === section.end) {
      const open = tag.replace(/\s*\/>$/, '>');
      return [{ start: section.start, end: section.end, text: `${open}${text}</${prefix}${name}>` }];
    }
    return [
      { start: section.start, end: section.contentStart, text: tag },
      { start: section.contentEnd, end: section.contentEnd, text },
    ];
  }

  private placeOf(name: SectionName): number {
    const rank = order.indexOf(name);
    const earlier = this.root.children.filter((element) => order.indexOf(element.name) < rank);
    return earlier[earlier.length - 1]?.end ?? this.root.contentStart;
  }

  private unprefixed(xml: string): string {
    return this.root.prefix === '' ? xml : xml.replace(new RegExp(`<(/?)${this.root.prefix}:`, 'g'), '<$1');
  }
}

/** A style made without a file has the file's own font where it names none. */
function withDefaults(style: CellStyle, normal: CellStyle): CellStyle {
  const { font } = style;
  return {
    ...style,
    font: {
      ...font,
      name: font.name ?? normal.font.name,
      size: font.size ?? normal.font.size,
      color: font.color ?? normal.font.color,
    },
  };
}

function sameLook(a: CellStyle, b: CellStyle): boolean {
  return same({ ...a, base: 0 }, { ...b, base: 0 });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The order of keys says nothing about a style. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]);
}

/** Only what differs is set, so that rotation, reading order and the like stay. */
function alignmentXml(wanted: CellStyle, before: CellStyle, base: XmlElement | undefined): string {
  const attributes = new Map(base?.attributes ?? []);
  const set = (name: string, value: string, plain: string) => {
    if (value === plain) attributes.delete(name);
    else attributes.set(name, value);
  };
  if (wanted.horizontal !== before.horizontal)
    set('horizontal', horizontalToFile(wanted.horizontal), 'general');
  if (wanted.vertical !== before.vertical) set('vertical', verticalToFile(wanted.vertical), 'bottom');
  if (wanted.wrap !== before.wrap) set('wrapText', wanted.wrap ? '1' : '0', '0');
  if (wanted.indent !== before.indent) set('indent', String(wanted.indent), '0');
  if (attributes.size === 0) return '';
  return `<alignment${[...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}/>`;
}
