import { isValidFormat } from 'numfmt';
import { invalidArgument } from './ExcelError';

/** Excel refuses a code that it cannot read; which those are is told by the library that formats here. */
export function requireNumberFormat(code: unknown): string {
  if (typeof code !== 'string') throw invalidArgument();
  if (!known.has(code)) {
    if (code.length > LONGEST_CODE || !isValidFormat(code)) throw invalidArgument();
    known.add(code);
  }
  return code;
}

/** Characters of a code: [MS-XLSB] 2.4.681, BrtFmt. */
const LONGEST_CODE = 255;

const known = new Set<string>();
