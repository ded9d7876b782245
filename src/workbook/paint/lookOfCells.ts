import type { CellsBlock } from '../../report/plan';
import type { AskedLook, CellLook } from './CellLook';
import { styleLooks, styleRowHeight } from './cellStyles';

/** The look of a rectangle of cells. */
export function lookOfCells(block: CellsBlock): readonly AskedLook[] {
  const { row, column, values, style, wrap, numberFormat, alignment } = block;
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  const area = { row, column, rows, columns };
  const look: CellLook = {
    ...styleLooks[style],
    vertical: wrap === true ? 'Top' : 'Center',
    horizontal: alignment === undefined ? undefined : capitalized(alignment),
    // Heights come before charts: a chart placed over rows moves when they grow under it.
    rowHeight: block.rowHeight ?? styleRowHeight(style),
    ...(block.mergeRows === true ? { merged: wrap === true ? 'wrapped' : 'flowing' } : { wrap }),
  };
  if (numberFormat === undefined || typeof numberFormat === 'string')
    return [{ area, look: { ...look, numberFormat } }];
  const formats = numberFormat.slice(0, columns).flatMap((format, index): AskedLook[] => {
    const cells = { ...area, column: column + index, columns: 1 };
    return format === '' ? [] : [{ area: cells, look: { numberFormat: format } }];
  });
  return [{ area, look }, ...formats];
}

export function capitalized(alignment: 'left' | 'center' | 'right'): 'Left' | 'Center' | 'Right' {
  return alignment === 'left' ? 'Left' : alignment === 'center' ? 'Center' : 'Right';
}
