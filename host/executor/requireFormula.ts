import { tokenize } from '@borgar/fx';
import { invalidArgument } from './ExcelError';

/** Characters of a formula: "Excel specifications and limits" (support.microsoft.com). */
const LONGEST_FORMULA = 8192;
const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/**
 * Excel refuses a formula that it cannot read (office-js issue 6687). Here one is refused that is too long, leaves a text or a name open, or closes
 * something else than it opened; what else Excel refuses is not known.
 */
export function requireFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  const open: string[] = [];
  for (const { type, value, unterminated } of tokenize(formula)) {
    if (unterminated === true) throw invalidArgument();
    if (type !== 'operator') continue;
    if (closing[value] !== undefined) open.push(closing[value]);
    else if ((value === ')' || value === '}') && open.pop() !== value) throw invalidArgument();
  }
  if (open.length > 0) throw invalidArgument();
}
