import type { AreaOnSheet } from '../../report/plan';

/** How cells look. What is not set stays as the workbook has it: its own font, automatic text color. */
export interface CellLook {
  readonly numberFormat?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  /** Color of a line below. */
  readonly lineBelow?: string | undefined;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | undefined;
  readonly vertical?: 'Top' | 'Center' | undefined;
  readonly indent?: number | undefined;
  readonly wrap?: boolean | undefined;
  /** The cells of each row become one, in which the text is wrapped or flows on. */
  readonly merged?: 'wrapped' | 'flowing' | undefined;
  readonly rowHeight?: number | undefined;
  /** Rows as high as their texts, once everything else is set. */
  readonly autofit?: boolean | undefined;
}

/** A look for some cells. Of two for one cell the later holds. */
export interface AskedLook {
  readonly area: AreaOnSheet;
  readonly look: CellLook;
}

type LookName = keyof CellLook;
type LookValue<Name extends LookName> = NonNullable<CellLook[Name]>;

/** Looks that many areas take at once, through what a range and several areas both have. */
type SharedLook = Exclude<LookName, 'numberFormat' | 'merged'>;

export const setShared: {
  readonly [Name in SharedLook]: (format: Excel.RangeFormat, value: LookValue<Name>) => void;
} = {
  size: ({ font }, size) => (font.size = size),
  bold: ({ font }, bold) => (font.bold = bold),
  color: ({ font }, color) => (font.color = color),
  fill: ({ fill }, color) => (fill.color = color),
  lineBelow: ({ borders }, color) => {
    const line = borders.getItem('EdgeBottom');
    line.style = 'Continuous';
    line.color = color;
  },
  horizontal: (format, alignment) => (format.horizontalAlignment = alignment),
  vertical: (format, alignment) => (format.verticalAlignment = alignment),
  indent: (format, level) => (format.indentLevel = level),
  wrap: (format, wrap) => (format.wrapText = wrap),
  rowHeight: (format, points) => (format.rowHeight = points),
  autofit: (format) => format.autofitRows(),
};

/** Looks that only a single range takes. */
export const setSingle: {
  readonly [Name in Exclude<LookName, SharedLook>]: (range: Excel.Range, value: LookValue<Name>) => void;
} = {
  numberFormat: (range, format) => (range.numberFormat = [[format]]),
  // Where Excel does not merge, the sentence flows on to the right over the blank cells: it does if it is not wrapped.
  merged: (range, how) => {
    range.merge(true);
    if (how === 'wrapped') range.format.wrapText = true;
  },
};
