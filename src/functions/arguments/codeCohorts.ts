import { foldText } from '../../engine/table/categories/foldText';
import { CellError } from '../CellError';
import type { PlainValue } from './plainValue';

export interface CodedCohorts {
  readonly codes: Int32Array;
  readonly populationCodes: Int32Array;
  readonly count: number;
}

/**
 * Codes for cohort labels of values and population. Labels are the same as the analyses have them: case, full width and
 * extra blanks do not matter, and the number 2024 is the text "2024". A blank label belongs to no cohort (-1), nor does an error value; among texts a 0
 * is a blank cell as Excel on the desktop sends it.
 */
export function codeCohorts(labels: readonly PlainValue[], population: readonly PlainValue[]): CodedCohorts {
  const lists = labels === population ? [labels] : [labels, population];
  const zeroIsBlank = lists.some((list) => list.includes(0)) && lists.some((list) => list.some(isText));
  const isBlank = (label: PlainValue) =>
    label === null || label instanceof CellError || (zeroIsBlank && label === 0);
  /** Codes by label as written, so that each spelling is folded once. */
  const bySpelling = new Map<PlainValue, number>();
  const byKey = new Map<string, number>();
  const codeOf = (label: PlainValue): number => {
    const known = bySpelling.get(label);
    if (known !== undefined) return known;
    const key = foldText(String(label));
    const code = key === '' || isBlank(label) ? -1 : (byKey.get(key) ?? byKey.size);
    if (code >= 0) byKey.set(key, code);
    bySpelling.set(label, code);
    return code;
  };
  const populationCodes = codesOf(population, codeOf);
  const codes = labels === population ? populationCodes : codesOf(labels, codeOf);
  return { codes, populationCodes, count: byKey.size };
}

function codesOf(labels: readonly PlainValue[], codeOf: (label: PlainValue) => number): Int32Array {
  const codes = new Int32Array(labels.length);
  for (let index = 0; index < codes.length; index++) codes[index] = codeOf(labels[index] as PlainValue);
  return codes;
}

function isText(label: PlainValue): boolean {
  return typeof label === 'string' && label.trim() !== '';
}
