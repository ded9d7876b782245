import { palette } from '../../report/palette';
import type { StyleName } from '../../report/plan';

/** Fonts and fills of a style. What is not set stays as the workbook has it: its own font, automatic text colour. */
interface CellLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly underlined?: boolean;
}

const looks: Readonly<Record<StyleName, CellLook>> = {
  title: { size: 16, bold: true },
  scope: { color: palette.context },
  heading: { size: 12, bold: true },
  body: {},
  note: { size: 9, color: palette.context },
  figureLabel: { size: 9, color: palette.context },
  figureValue: { size: 20, bold: true },
  figureComparison: { size: 9, color: palette.context },
  columnHeader: { bold: true, fill: palette.headerFill, underlined: true },
  rowHeader: { bold: true },
  number: {},
  muted: { color: palette.context },
  good: { color: palette.good, bold: true },
  attention: { color: palette.attention, bold: true },
  caution: { fill: '#FAF1EB' },
  link: {},
};

/** Lines need a little more than the size of their font. */
const LINE_HEIGHT = 1.4;
const STANDARD_SIZE = 11;

/** Height in points of a row in this style, where its font is larger than the standard one. */
export function styleRowHeight(style: StyleName): number | undefined {
  const { size } = looks[style];
  return size !== undefined && size > STANDARD_SIZE ? size * LINE_HEIGHT : undefined;
}

/** Gives a range the look of a style. */
export function applyStyle(range: Excel.Range, style: StyleName): void {
  const look = looks[style];
  const { format } = range;
  // Only what is named here becomes an object that travels.
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold === true) format.font.bold = true;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.underlined === true) {
    const line = format.borders.getItem('EdgeBottom');
    line.style = 'Continuous';
    line.color = palette.context;
  }
}
