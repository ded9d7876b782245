import type { AreaOnSheet } from '../../report/plan';
import { formatAddress } from '../parseAddress';
import { setSingle } from './CellLook';
import { decorateArea } from './decorateArea';
import { addressesOf } from './decorateAreas';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';
import { rangeOf } from './rangeOf';

/**
 * Makes one cell of each row of the areas: all of them, and then their wrapping at once. One by one where Excel refuses
 * that, so that none is wrapped that was not merged.
 */
export function mergeAreas(
  on: DecoratedSheet,
  areas: readonly AreaOnSheet[],
  how: 'wrapped' | 'flowing',
): readonly Decoration[] {
  return addressesOf(areas).map((some) => {
    const place = some.map(formatAddress).join();
    return decoration({
      code: 'formatRefused',
      sheet: on.name,
      place,
      target: () => on.sheet,
      parts: [
        (sheet) => {
          for (const area of some) rangeOf(sheet, area).merge(true);
          if (how === 'wrapped') sheet.getRanges(place).untrack().format.wrapText = true;
        },
      ],
      pieces: some.map((area) =>
        decorateArea(on, 'formatRefused', area, [(range) => setSingle.merged(range, how)]),
      ),
    });
  });
}
