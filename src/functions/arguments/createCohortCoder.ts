import { foldText } from '../../engine/table/categories/foldText';
import { CellError } from '../CellError';
import type { PlainValue } from './plainValue';

/** Codes the labels of cohorts, the same label by the same code. */
export interface CohortCoder {
  codesOf(labels: readonly PlainValue[]): Int32Array;
  /** How many cohorts have been met. */
  readonly count: number;
}

/**
 * Labels are the same as the analyses have them: case, full width and extra blanks do not matter, and the number 2024 is
 * the text "2024". A blank label belongs to no cohort (-1), nor does an error value.
 *
 * @param zeroIsBlank among texts a 0 is a blank cell as Excel on the desktop sends it: see `hasText`
 */
export function createCohortCoder(zeroIsBlank: boolean): CohortCoder {
  /** Codes by label as written, so that each spelling is folded once. */
  const bySpelling = new Map<PlainValue, number>();
  const byKey = new Map<string, number>();
  const codeOf = (label: PlainValue): number => {
    const known = bySpelling.get(label);
    if (known !== undefined) return known;
    const key = foldText(String(label));
    const isBlank = label === null || label instanceof CellError || (zeroIsBlank && label === 0);
    const code = key === '' || isBlank ? -1 : (byKey.get(key) ?? byKey.size);
    if (code >= 0) byKey.set(key, code);
    bySpelling.set(label, code);
    return code;
  };
  return {
    codesOf(labels) {
      const codes = new Int32Array(labels.length);
      for (let index = 0; index < codes.length; index++) codes[index] = codeOf(labels[index] as PlainValue);
      return codes;
    },
    get count() {
      return byKey.size;
    },
  };
}

/** Whether there is a text among labels: a 0 beside it is a blank cell of the desktop, not a label. */
export function hasText(labels: readonly PlainValue[]): boolean {
  return labels.some((label) => typeof label === 'string' && label.trim() !== '');
}
