import { CellError } from '../CellError';
import type { PlainValue } from './plainValue';

export interface CodedCohorts {
  readonly codes: Int32Array;
  readonly populationCodes: Int32Array;
  readonly count: number;
}

/**
 * Codes for cohort labels of values and population. Labels are the same as COUNTIFS has them: case does not matter and
 * the number 2024 is the text "2024". A blank label belongs to no cohort (-1), nor does an error value; among texts a 0
 * is a blank cell as Excel on the desktop sends it.
 */
export function codeCohorts(labels: readonly PlainValue[], population: readonly PlainValue[]): CodedCohorts {
  const zeroIsBlank = [labels, population].some((list) => list.some(isText));
  const known = new Map<string, number>();
  const codeOf = (label: PlainValue): number => {
    if (label === null || label === '' || label instanceof CellError || (zeroIsBlank && label === 0))
      return -1;
    const key = String(label).toLowerCase();
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, known.size);
    return known.size - 1;
  };
  const populationCodes = Int32Array.from(population, codeOf);
  const codes = labels === population ? populationCodes : Int32Array.from(labels, codeOf);
  return { codes, populationCodes, count: known.size };
}

function isText(label: PlainValue): boolean {
  return typeof label === 'string' && label !== '';
}
