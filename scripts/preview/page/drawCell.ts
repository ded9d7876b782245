import { contains } from '../../../host/workbook/areas';
import { cellText } from '../../../host/workbook/cellText';
import { cellKey } from '../../../host/workbook/CellStore';
import type {
  CellBorder,
  CellStyle,
  Scalar,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../../../host/workbook/types';
import type { ConditionalLooks } from './conditionalLook';
import { PIXELS_PER_POINT } from './pixels';
import { shortenGeneral } from './shortenGeneral';
import type { Box } from './sheetGeometry';

/** Things that are the same for all cells of a sheet while it is drawn. */
export interface CellPainter {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly conditional: ConditionalLooks;
  readonly locale: string;
}

/** Width of the cell when its text may run over empty neighbours. */
export interface CellBox extends Box {
  readonly textWidth: number;
}

/** One cell as Excel would draw it; undefined for a cell with nothing to see. */
export function drawCell(
  { workbook, sheet, conditional, locale }: CellPainter,
  row: number,
  column: number,
  box: CellBox,
): HTMLElement | undefined {
  const value = sheet.cells.value(row, column);
  const style = workbook.styles.get(sheet.cells.style(row, column));
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  const look = conditional.lookOf(row, column);
  const fill = look?.fill ?? style.fill ?? tableFill(table, row);
  if (value === '' && fill === undefined && Object.keys(style.borders).length === 0) return undefined;

  const cell = document.createElement('div');
  cell.className = 'cell';
  Object.assign(cell.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    background: fill ?? '',
    ...borderStyles(style),
  });
  if (look?.bar !== undefined) cell.append(drawBar(look.bar));
  const text = document.createElement('span');
  text.textContent = shownText(value, style, box, locale);
  const isHeader = table !== undefined && table.showHeaders && row === table.area.row;
  Object.assign(text.style, textStyles(style, value, box));
  if (isHeader) text.style.fontWeight = '700';
  if (look?.color !== undefined) text.style.color = look.color;
  if (sheet.hyperlinks.has(cellKey(row, column))) text.classList.add('link');
  cell.append(text);
  if (isHeader && table.showFilterButton) {
    const button = document.createElement('em');
    button.textContent = '▾';
    cell.append(button);
  }
  if (look?.icon !== undefined) {
    const icon = document.createElement('i');
    icon.textContent = look.icon.sign;
    icon.style.color = look.icon.color;
    cell.append(icon);
  }
  return cell;
}

function drawBar({ color, share }: { readonly color: string; readonly share: number }): HTMLElement {
  const bar = document.createElement('b');
  bar.style.width = `calc(${share * 100}% - 4px)`;
  bar.style.background = color;
  return bar;
}

/** A number that is too wide shows hash signs, as in Excel, where it has a format that says how it is to be shown. */
function shownText(value: Scalar, style: CellStyle, { width }: Box, locale: string): string {
  const text = cellText(value, style.numberFormat, locale);
  if (typeof value !== 'number') return text;
  const characterWidth = ((style.font.size ?? 11) * PIXELS_PER_POINT) / 2;
  const room = Math.floor((width - 4) / characterWidth);
  if (text.length <= room) return text;
  const shortened = style.numberFormat === 'General' ? shortenGeneral(value, room, locale) : undefined;
  return shortened ?? '#'.repeat(Math.max(1, room));
}

function tableFill(table: TableModel | undefined, row: number): string | undefined {
  if (table === undefined || !table.showBandedRows) return undefined;
  const body = row - table.area.row - (table.showHeaders ? 1 : 0);
  return body >= 0 && body % 2 === 0 ? '#F2F2F2' : undefined;
}

function textStyles(style: CellStyle, value: unknown, box: CellBox): Partial<CSSStyleDeclaration> {
  const { font, horizontal, vertical, wrap, indent } = style;
  const size = (font.size ?? 11) * PIXELS_PER_POINT;
  const align = { Left: 'left', Center: 'center', Right: 'right' }[horizontal] ?? usualAlignment(value);
  return {
    fontSize: `${size}px`,
    lineHeight: `${Math.round(size * 1.25)}px`,
    fontWeight: font.bold ? '700' : '400',
    fontStyle: font.italic ? 'italic' : 'normal',
    textDecoration: font.underline ? 'underline' : 'none',
    color: font.color ?? '#000000',
    textAlign: align,
    width: `${wrap ? box.width : box.textWidth}px`,
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
    overflowWrap: wrap ? 'anywhere' : 'normal',
    paddingLeft: `${3 + indent * 9}px`,
    ...({ Top: { top: '1px' }, Center: { top: '50%', transform: 'translateY(-50%)' } }[vertical] ?? {
      bottom: '1px',
    }),
  };
}

function usualAlignment(value: unknown): string {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

function borderStyles({ borders }: CellStyle): Partial<CSSStyleDeclaration> {
  const line = (border: CellBorder | undefined) =>
    border === undefined || border.style === 'None'
      ? ''
      : `${border.weight === 'Thick' || border.weight === 'Medium' ? 2 : 1}px solid ${border.color ?? '#000000'}`;
  return {
    borderTop: line(borders.top),
    borderBottom: line(borders.bottom),
    borderLeft: line(borders.left),
    borderRight: line(borders.right),
  };
}
