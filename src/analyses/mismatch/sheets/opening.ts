import type { Part } from '../../../report/sheet/Part';
import { gap, line, title } from '../../../report/sheet/texts';
import type { MismatchContext } from '../MismatchContext';

/** What a sheet is about and how to read it. */
export function opening(name: string, ...remarks: readonly string[]): Part<MismatchContext>[] {
  return [title(name), ...remarks.map((remark) => line(remark, 'scope')), gap()];
}
