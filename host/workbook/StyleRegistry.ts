import type { CellStyle } from './types';

/** Interns cell styles: equal styles share one index, so that a sheet keeps small numbers. Index 0 is the default. */
export class StyleRegistry {
  private readonly styles: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(defaultStyle: CellStyle = plainStyle) {
    this.indexOf(defaultStyle);
  }

  get(index: number): CellStyle {
    const style = this.styles[index];
    if (style === undefined) throw new RangeError(`No style ${index}`);
    return style;
  }

  indexOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.indexes.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  get count(): number {
    return this.styles.length;
  }
}

/** The look of a cell that nobody has formatted. */
export const plainStyle: CellStyle = {
  base: undefined,
  numberFormat: 'General',
  font: { name: undefined, size: undefined, bold: false, italic: false, underline: false, color: undefined },
  fill: undefined,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
};
