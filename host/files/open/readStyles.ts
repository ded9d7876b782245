import { plainStyle } from '../../workbook/StyleRegistry';
import type { CellBorder, CellFont, CellStyle } from '../../workbook/types';
import { builtInNumberFormats } from '../numberFormats';
import { borderFromFile, horizontalFromFile, verticalFromFile } from '../styleNames';
import { child, childrenNamed, isTrue, type XmlElement } from '../xml/parseXml';
import { readColor } from './readColors';

export interface WorkbookStyles {
  /** One style per cell format (xf), in their order; `base` is the index. */
  readonly formats: CellStyle[];
  /** Fill and font colours of the differential formats that conditional formats point to. */
  readonly differential: { fillColor: string | undefined; fontColor: string | undefined }[];
}

/** The cell formats of styles.xml. */
export function readStyles(root: XmlElement | undefined, theme: readonly string[]): WorkbookStyles {
  const codes = new Map<number, string>();
  for (const { attributes } of childrenNamed(child(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
  }
  const fonts = childrenNamed(child(root, 'fonts'), 'font').map((font) => readFont(font, theme));
  const fills = childrenNamed(child(root, 'fills'), 'fill').map((fill) => readFill(fill, theme));
  const borders = childrenNamed(child(root, 'borders'), 'border').map((border) => readBorders(border, theme));
  const formats = childrenNamed(child(root, 'cellXfs'), 'xf').map((format, base): CellStyle => {
    const alignment = child(format, 'alignment')?.attributes;
    const id = Number(format.attributes.get('numFmtId') ?? 0);
    return {
      base,
      numberFormat: codes.get(id) ?? builtInNumberFormats[id] ?? 'General',
      font: fonts[Number(format.attributes.get('fontId') ?? 0)] ?? plainStyle.font,
      fill: fills[Number(format.attributes.get('fillId') ?? 0)],
      borders: borders[Number(format.attributes.get('borderId') ?? 0)] ?? {},
      horizontal: horizontalFromFile(alignment?.get('horizontal')),
      vertical: verticalFromFile(alignment?.get('vertical')),
      wrap: isTrue(alignment?.get('wrapText')),
      indent: Number(alignment?.get('indent') ?? 0),
    };
  });
  const differential = childrenNamed(child(root, 'dxfs'), 'dxf').map((format) => ({
    fillColor: readDifferentialFill(child(format, 'fill'), theme),
    fontColor: readColor(child(child(format, 'font'), 'color'), theme),
  }));
  return { formats, differential };
}

function readFont(font: XmlElement, theme: readonly string[]): CellFont {
  const size = child(font, 'sz')?.attributes.get('val');
  return {
    name: (child(font, 'name') ?? child(font, 'rFont'))?.attributes.get('val'),
    size: size === undefined ? undefined : Number(size),
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: child(font, 'u') !== undefined && child(font, 'u')?.attributes.get('val') !== 'none',
    color: readColor(child(font, 'color'), theme),
  };
}

/** `<b/>` means true. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes.get('val') ?? '1');
}

function readFill(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.get('patternType') !== 'solid') return undefined;
  return readColor(child(pattern, 'fgColor'), theme);
}

/** In a differential format a solid fill's colour is the background colour. */
function readDifferentialFill(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  return readColor(child(pattern, 'bgColor'), theme) ?? readColor(child(pattern, 'fgColor'), theme);
}

function readBorders(border: XmlElement, theme: readonly string[]): CellStyle['borders'] {
  const sides: Partial<Record<'top' | 'bottom' | 'left' | 'right', CellBorder>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = child(border, side);
    const read = borderFromFile(
      line?.attributes.get('style') ?? 'none',
      readColor(child(line, 'color'), theme),
    );
    if (read !== undefined) sides[side] = read;
  }
  return sides;
}
