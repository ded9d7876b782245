import { palette } from '../../report/palette';
import type { StyleName } from '../../report/plan';
import type { CellLook } from './CellLook';

/** What each style means. What is not set stays as the workbook has it: its own font, automatic text color. */
export const styleLooks: Readonly<Record<StyleName, CellLook>> = {
  title: { size: 16, bold: true },
  scope: { color: palette.contextText },
  heading: { size: 12, bold: true },
  body: {},
  note: { color: palette.contextText },
  figureLabel: { color: palette.contextText },
  figureValue: { size: 20, bold: true },
  figureComparison: { color: palette.contextText },
  columnHeader: { bold: true, fill: palette.headerFill, lineBelow: palette.context },
  rowHeader: { bold: true },
  number: {},
  muted: { color: palette.contextText },
  good: { color: palette.good, bold: true },
  attention: { color: palette.attentionText, bold: true },
  caution: { fill: '#FAF1EB' },
  borderline: { color: palette.attentionText, fill: '#FAF1EB' },
  link: {},
};

/** Lines need a little more than the size of their font. */
const LINE_HEIGHT = 1.4;
const STANDARD_SIZE = 11;

/** Height in points of a row in this style, where its font is larger than the standard one. */
export function styleRowHeight(style: StyleName): number | undefined {
  const { size } = styleLooks[style];
  return size !== undefined && size > STANDARD_SIZE ? size * LINE_HEIGHT : undefined;
}
