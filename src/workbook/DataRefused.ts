import { Problem } from '../engine/problem';
import type { DataCheck } from '../engine/table/types';

/** The table cannot be analysed; the data check lists every reason with its cells. */
export class DataRefused extends Problem {
  readonly check: DataCheck;

  constructor(check: DataCheck) {
    const errors = check.notices.filter((notice) => notice.severity === 'error');
    super('dataRefused', { sheet: check.origin.sheet, count: errors.length });
    this.name = 'DataRefused';
    this.check = check;
  }
}
