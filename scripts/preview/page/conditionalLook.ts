import { contains } from '../../../host/workbook/areas';
import type { Area, ColorScalePoint, ConditionalFormatModel, SheetModel } from '../../../host/workbook/types';

/** What conditional formats add to a cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bar?: { readonly color: string; readonly share: number };
  readonly icon?: { readonly sign: string; readonly color: string };
}

/** Works out conditional formats cell by cell; the numbers of an area are gathered once. */
export class ConditionalLooks {
  private readonly numbers = new Map<string, readonly number[]>();

  constructor(private readonly sheet: SheetModel) {}

  lookOf(row: number, column: number): ConditionalLook | undefined {
    const formats = this.sheet.conditionalFormats.filter(({ area }) => contains(area, row, column));
    const value = this.sheet.cells.value(row, column);
    if (formats.length === 0 || typeof value !== 'number') return undefined;
    return Object.assign({}, ...formats.map((format) => this.apply(format, value))) as ConditionalLook;
  }

  private apply(format: ConditionalFormatModel, value: number): ConditionalLook {
    const sorted = this.sortedNumbers(format.id, format.area);
    switch (format.kind) {
      case 'ColorScale':
        return { fill: colorAt(format.points, sorted, value) };
      case 'DataBar': {
        const longest = Math.max(0, sorted[sorted.length - 1] ?? 0);
        return { bar: { color: format.color, share: longest === 0 ? 0 : Math.max(0, value) / longest } };
      }
      case 'IconSet':
        return { icon: iconAt(sorted, value) };
      case 'CellValue':
        return meets(format, value) ? { fill: format.fillColor, color: format.fontColor } : {};
    }
  }

  private sortedNumbers(id: string, area: Area): readonly number[] {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = this.sheet.cells.value(row, column);
        if (typeof value === 'number') found.push(value);
      }
    }
    found.sort((a, b) => a - b);
    this.numbers.set(id, found);
    return found;
  }
}

function meets(
  { operator, formula1, formula2 }: Extract<ConditionalFormatModel, { kind: 'CellValue' }>,
  value: number,
): boolean {
  const first = Number(formula1.replace(/^=/, ''));
  const second = Number((formula2 ?? '').replace(/^=/, ''));
  switch (operator) {
    case 'GreaterThan':
      return value > first;
    case 'GreaterThanOrEqual':
      return value >= first;
    case 'LessThan':
      return value < first;
    case 'LessThanOrEqual':
      return value <= first;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'Between':
      return value >= first && value <= second;
    default:
      return false;
  }
}

function colorAt(points: readonly ColorScalePoint[], sorted: readonly number[], value: number): string {
  const stops = points.map((point) => ({ at: valueOf(point, sorted), color: point.color }));
  const above = stops.findIndex(({ at }) => value <= at);
  if (above < 0) return stops[stops.length - 1]!.color;
  if (above === 0) return stops[0]!.color;
  const low = stops[above - 1]!;
  const high = stops[above]!;
  return mix(low.color, high.color, high.at === low.at ? 1 : (value - low.at) / (high.at - low.at));
}

function valueOf({ type, value }: ColorScalePoint, sorted: readonly number[]): number {
  const lowest = sorted[0] ?? 0;
  const highest = sorted[sorted.length - 1] ?? 0;
  switch (type) {
    case 'LowestValue':
      return lowest;
    case 'HighestValue':
      return highest;
    case 'Number':
      return Number(value);
    case 'Percent':
      return lowest + ((highest - lowest) * Number(value)) / 100;
    case 'Percentile':
      return quantile(sorted, Number(value) / 100);
  }
}

function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const low = sorted[Math.floor(position)] ?? 0;
  const high = sorted[Math.ceil(position)] ?? low;
  return low + (high - low) * (position - Math.floor(position));
}

function mix(from: string, to: string, share: number): string {
  const channel = (color: string, place: number) => Number.parseInt(color.slice(1 + place, 3 + place), 16);
  const parts = [0, 2, 4].map((place) => {
    const start = channel(from, place);
    return Math.round(start + (channel(to, place) - start) * share);
  });
  return `rgb(${parts.join(',')})`;
}

/** Excel's three triangles: the upper, middle and lower third of the range of values. */
function iconAt(sorted: readonly number[], value: number): { sign: string; color: string } {
  const lowest = sorted[0] ?? 0;
  const range = (sorted[sorted.length - 1] ?? 0) - lowest;
  const share = range === 0 ? 1 : (value - lowest) / range;
  if (share >= 2 / 3) return { sign: '▲', color: '#4E8542' };
  return share >= 1 / 3 ? { sign: '▬', color: '#C9A227' } : { sign: '▼', color: '#C0504D' };
}
