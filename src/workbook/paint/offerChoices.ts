import type { AreaOnSheet } from '../../report/plan';
import { formatAddress } from '../parseAddress';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';
import { rangeOf } from './rangeOf';

/** Cells, and the words that they offer to choose from. */
export interface OfferedChoices {
  readonly area: AreaOnSheet;
  readonly choices: readonly string[];
}

/** Lets cells of a sheet offer words to choose from. Anything else may be typed: it is a person's own word. */
export function offerChoices(
  { sheet, name }: DecoratedSheet,
  offered: readonly OfferedChoices[],
): readonly Decoration[] {
  const [first] = offered;
  if (first === undefined) return [];
  const code = 'choicesRefused';
  return [
    decoration({
      code,
      sheet: name,
      place: formatAddress(first.area),
      // A list of an earlier run may have been longer, or have had its columns elsewhere.
      target: () => sheet.getRange().untrack().dataValidation,
      parts: [(validation) => validation.clear()],
    }),
    ...offered.map(({ area, choices }) =>
      decoration({
        code,
        sheet: name,
        place: formatAddress(area),
        target: () => rangeOf(sheet, area).dataValidation,
        parts: [
          (validation) =>
            (validation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' }),
          (validation) => (validation.rule = { list: { inCellDropDown: true, source: choices.join(',') } }),
        ],
      }),
    ),
  ];
}
